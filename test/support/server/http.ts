import { randomUUID } from "node:crypto";
import type { Answer } from "../call.ts";

export interface HttpRequest {
  token?: string;
  /** Sent as JSON; a string is sent as it stands. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** One request to a server. */
export async function send(baseUrl: string, method: string, path: string, request: HttpRequest = {}): Promise<Answer> {
  const { token, body, headers } = request;
  const response = await fetch(baseUrl + path, {
    method,
    headers: {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get("content-type") ?? "");
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: isJson ? JSON.parse(text) : text,
  };
}

/** Somebody with an account, who has logged in. */
export interface Person {
  userId: string;
  email: string;
  token: string;
  refreshToken: string;
  send(method: string, path: string, request?: Omit<HttpRequest, "token">): Promise<Answer>;
}

export const password = "a password of words";

/** Signs somebody new up and in. */
export async function newPerson(
  baseUrl: string,
  {
    role = "attendee",
    timeZone = "UTC",
    name = "Somebody",
  }: { role?: "attendee" | "organizer"; timeZone?: string; name?: string } = {},
): Promise<Person> {
  const email = `${randomUUID()}@example.com`;
  const body = { email, password, name, timeZone, role };
  await patiently(() => send(baseUrl, "POST", "/v1/auth/sign-up", { body }), 201);
  return logIn(baseUrl, email, password);
}

export async function logIn(baseUrl: string, email: string, withPassword: string): Promise<Person> {
  const body = { email, password: withPassword };
  const answer = await patiently(() => send(baseUrl, "POST", "/v1/auth/log-in", { body }), 200);
  const { userId, accessToken: token, refreshToken } = answer.body;
  return {
    userId,
    email,
    token,
    refreshToken,
    send: (method, path, request) => send(baseUrl, method, path, { ...request, token }),
  };
}

/** The sign-in routes are throttled: waits as long as it is told to. */
async function patiently(ask: () => Promise<Answer>, expected: number): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (answer.status === expected) return answer;
    if (answer.status !== 429) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
    await new Promise((resolve) => setTimeout(resolve, Number(answer.headers["retry-after"] ?? 1) * 1000));
  }
}
