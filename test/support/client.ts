import { randomUUID } from "node:crypto";
import type { Answer } from "./call.ts";

/** Somebody signed in at a running server. */
export interface SignedIn {
  userId: string;
  email: string;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

export const testPassword = "correct horse battery";

/** Asks a running server over HTTP, as any client does. */
export async function ask(
  baseUrl: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(baseUrl + path, {
    method,
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get("content-type") ?? "");
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: isJson ? JSON.parse(text) : text,
  };
}

/** Signs up under a new address, and in. */
export async function newSignedIn(
  baseUrl: string,
  role: "organizer" | "attendee",
  timeZone = "Europe/Berlin",
): Promise<SignedIn> {
  const email = `${randomUUID()}@example.com`;
  const person = { email, password: testPassword, name: "Kim", timeZone, role };
  const signedUp = await ask(baseUrl, "POST", "/v1/auth/sign-up", person);
  if (signedUp.status !== 201) throw new Error(`Signing up answered ${signedUp.status}: ${signedUp.body.detail}`);
  return logIn(baseUrl, email, testPassword);
}

export async function logIn(baseUrl: string, email: string, password: string): Promise<SignedIn> {
  const { status, body } = await ask(baseUrl, "POST", "/v1/auth/log-in", { email, password });
  if (status !== 200) throw new Error(`Logging in answered ${status}: ${body.detail}`);
  const authorization = `Bearer ${body.accessToken}`;
  return {
    userId: body.userId,
    email,
    send: (method, path, sent, headers) => ask(baseUrl, method, path, sent, { authorization, ...headers }),
  };
}
