import { randomUUID } from "node:crypto";
import type { BrowserContextOptions } from "playwright-core";
import { type DemoPerson, demoEmail, demoPassword, demoPeople } from "../../../local/demo/people.ts";
import { password, send } from "../../support/server/http.ts";
import { api, site } from "./site.ts";

/** Somebody with an account, and their session as the pages have it: in a cookie. */
export interface Account {
  userId: string;
  email: string;
  name: string;
  token: string;
  cookie: string;
}

interface Newcomer {
  name: string;
  role?: "attendee" | "organizer";
  timeZone?: string;
  /** Another than the members' makes a visitor of them. */
  domain?: string;
}

/** Somebody new, with an account that only this test knows. */
export async function newAccount({
  name,
  role = "attendee",
  timeZone = "Europe/Berlin",
  domain,
}: Newcomer): Promise<Account> {
  const email = newAddress(domain);
  await api("POST", "/v1/auth/sign-up", { body: { email, password, name, role, timeZone } });
  return logIn(email, password, name);
}

/** The same person in another session. */
export function sameAccount({ email, name }: Account): Promise<Account> {
  return logIn(email, password, name);
}

/** Somebody of the demo. Other tests see what is done as them. */
export function demoAccount(person: DemoPerson): Promise<Account> {
  return logIn(demoEmail(person), demoPassword, demoPeople[person].name);
}

export function newAddress(domain = "example.com"): string {
  return `${randomUUID()}@${domain}`;
}

async function logIn(email: string, withPassword: string, name: string): Promise<Account> {
  const answer = await send(site, "POST", "/v1/auth/log-in", {
    body: { email, password: withPassword, session: "cookie" },
    headers: { origin: site },
  });
  if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  const { userId, accessToken: token } = answer.body;
  const [, cookie] = /__Host-session=([^;]+)/.exec(answer.headers["set-cookie"]!)!;
  return { userId, email, name, token, cookie: cookie! };
}

/** What a browser has of somebody who has signed in there. */
export function storedSession({ cookie }: Account): Exclude<BrowserContextOptions["storageState"], string | undefined> {
  const kept = { secure: true, httpOnly: true, sameSite: "Strict", expires: -1 } as const;
  return {
    cookies: [{ name: "__Host-session", value: cookie, domain: new URL(site).hostname, path: "/", ...kept }],
    origins: [{ origin: site, localStorage: [{ name: "signed-in", value: "yes" }] }],
  };
}
