import { exampleOf } from "../../../bin/documents/examples/examples.ts";
import { codeOf } from "../../../functions/domain/accounts/code.ts";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { askForNewAddress } from "../../../functions/operations/accounts/ask-for-new-address.ts";
import { createPersonalToken } from "../../../functions/operations/accounts/create-personal-token.ts";
import { getFeedUrl } from "../../../functions/operations/calendar-files/get-feed-url.ts";
import { listSuggestions } from "../../../functions/operations/suggestions/list-suggestions.ts";
import { findProfile } from "../../../functions/store/people/profiles.ts";
import { demoCredentials, demoEmail, demoId } from "../../../local/demo/people.ts";
import { challengeAndCode, goodPassword, loggingIn, signingUp } from "../../support/account-services.ts";
import { type CallOptions, call } from "../../support/call.ts";
import { linkTokenOf } from "../../support/links.ts";
import type { TestUserPool } from "../../support/user-pool.ts";
import type { Cast } from "./cast.ts";

type Request = Omit<CallOptions, "as">;

/** What is there when a request is made. */
interface Setting extends Cast {
  users: TestUserPool;
  /** Who is about to ask; undefined for whoever sends no token. */
  caller: { userId: string } | undefined;
}

/**
 * The request of a row: the operation's example, which the organizer of the demo could send as it stands, unless another one is
 * said here. A row may be about a variant of the operation: `create-meeting-type:organization`.
 */
export async function requestOf(row: string, operation: AnyOperation, setting: Setting): Promise<Request> {
  return (await others[row]?.(setting)) ?? exampleRequest(operation);
}

function exampleRequest(operation: AnyOperation): Request {
  const { params, query, body, bodies = {} } = exampleOf(operation);
  const [chosen = body] = Object.values(bodies);
  const asText = Object.entries(query ?? {}).map(([name, value]) => [name, String(value)]);
  return {
    ...(params && { params }),
    ...(query && { query: Object.fromEntries(asText) }),
    ...(chosen && { body: chosen }),
  };
}

const olga = { userId: demoId("organizer") };

const ofOrganization = { name: "All hands", durationMinutes: 60, scope: "organization" };

/** Where the example takes what nobody can know in advance, or is about somebody else, and for the variants. */
const others: Record<string, (setting: Setting) => Request | Promise<Request>> = {
  "sign-up": () => ({ body: { ...newcomer(), name: "Nora", timeZone: "UTC", role: "attendee" } }),
  confirm: async ({ services }) => {
    const { email } = newcomer();
    const byEmail = { ...services.signUpRules, confirmAccounts: "by-email" } as const;
    await signingUp({ ...services, signUpRules: byEmail }, email);
    return { body: await challengeAndCode(services, email, { purpose: "confirm" }) };
  },
  "log-in-with-code": async ({ services }) => ({
    body: { ...(await challengeAndCode(services, newcomer().email)), name: "Nora" },
  }),
  refresh: async (setting) => ({ body: { refreshToken: await refreshToken(setting) } }),
  "exchange-token": async ({ services }) => {
    const { body } = await call(createPersonalToken, services, { as: olga, body: { name: "Wall" } });
    return { body: { personalToken: body.token } };
  },
  "ask-for-new-address": () => ({ body: { email: newcomer().email } }),
  "change-address": async ({ services, caller }) => ({ body: await newAddressOf(services, caller) }),
  "list-users:by-address": () => ({ query: { email: demoEmail("attendee") } }),
  "log-out": async (setting) => ({ body: { refreshToken: await refreshToken(setting) } }),
  "send-code": () => ({ body: { email: newcomer().email, purpose: "sign-in" } }),
  "reset-password": async ({ services }) => {
    const { email, password } = newcomer();
    await signingUp(services, email);
    return { body: { ...(await challengeAndCode(services, email, { purpose: "reset" })), password } };
  },
  // The example's hours are for a type of the organizer's own.
  "add-weekly-entries": () => ({ body: { entries: [{ day: "saturday", start: "18:00", end: "19:00" }] } }),
  "ask-assistant:meeting": () => ({ body: { intent: { action: "move", meetings: { ids: ["demo-meeting"] } } } }),
  "change-meeting-type:organization": () => ({ params: { id: "one-on-one" }, body: { description: "For two." } }),
  "create-meeting-type:organization": () => ({ body: ofOrganization }),
  "delete-meeting-type:organization": () => ({ params: { id: "one-on-one" } }),
  "get-invitation": byLink(),
  "list-invitation-slots": byLink(),
  "get-calendar-file-by-link": byLink(),
  "respond-by-link": byLink({ response: "accepted" }),
  "reschedule-by-link": byLink({ start: "2026-12-07T15:30:00Z" }),
  "cancel-by-link": byLink({}),
  "show-invitation-page": byLink(),
  "submit-invitation-form": byLink({ act: "respond", response: "accepted" }),
  "revoke-links": ({ who }) => ({ params: { id: "demo-meeting", userId: who.attendee!.userId } }),
  "revoke-links:self": ({ caller }) => ({ params: { id: "demo-meeting", userId: caller?.userId ?? "nobody" } }),
  "respond-to-invitation": () => ({ params: { id: "demo-meeting" }, body: { response: "accepted" } }),
  "remove-attendee:self": ({ caller }) => ({ params: { id: "demo-meeting", userId: caller?.userId ?? "nobody" } }),
  "read-feed": async ({ services }) => {
    const { body } = await call(getFeedUrl, services, { as: { userId: demoId("organizer") } });
    return { params: { file: body.url.split("/").at(-1) } };
  },
  "accept-suggestion": async (setting) => ({ params: { id: await suggestionId(setting) }, body: { index: 0 } }),
  "dismiss-suggestion": async (setting) => ({ params: { id: await suggestionId(setting) } }),
};

/** By the link that the caller would be mailed to the demo's meeting. */
function byLink(body?: object): (setting: Setting) => Promise<Request> {
  return async ({ services: { table }, caller }) => {
    const hasProfile = caller && (await findProfile(table, caller.userId));
    const token = hasProfile ? await linkTokenOf(table, "demo-meeting", caller.userId) : "nonsense";
    return { params: { token }, ...(body && { body }) };
  };
}

let newcomers = 0;

/** The user pool is not restored between requests. */
function newcomer() {
  return { email: `newcomer-${++newcomers}@example.com`, password: goodPassword };
}

async function refreshToken({ services }: Setting): Promise<string> {
  const { email, password } = demoCredentials("organizer");
  return (await loggingIn(services, email, password)).body.refreshToken;
}

/** A code by which somebody may change their address. Who may ask for none names one that was never sent. */
async function newAddressOf({ links, ...services }: Cast["services"], as: Setting["caller"]) {
  const { email } = newcomer();
  const { body } = await call(askForNewAddress, services, { ...(as && { as }), body: { email } });
  const { challenge = "none" } = body;
  return { challenge, code: codeOf(await links.key(), challenge) };
}

/** The first of the organizer's inbox. */
async function suggestionId({ services }: Setting): Promise<string> {
  const { body } = await call(listSuggestions, services, { as: olga });
  return body.items[0].id;
}
