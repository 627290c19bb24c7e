import { codeOf } from "../../functions/domain/accounts/code.ts";
import { mailCode } from "../../functions/events/mail-code.ts";
import { codeMessage } from "../../functions/events/queue-messages/code-message.ts";
import { logIn } from "../../functions/operations/accounts/log-in.ts";
import { sendCode } from "../../functions/operations/accounts/send-code.ts";
import { signUp } from "../../functions/operations/accounts/sign-up.ts";
import type { QueueName } from "../../functions/runtime/environment.ts";
import type { SignUpRules } from "../../functions/runtime/sign-up-rules.ts";
import type { AllServices } from "../../functions/services/services.ts";
import { type Answer, call } from "./call.ts";
import { type TestClock, testClock } from "./clock.ts";
import { asDeclared } from "./declared.ts";
import { testLinks } from "./links.ts";
import { type RecordingMailer, recordingMailer } from "./recording-mailer.ts";
import { newTable } from "./table/new-table.ts";
import type { TestUserPool } from "./user-pool.ts";

export const goodPassword = "correct horse battery";

type Needed = "table" | "userPool" | "signUpRules" | "links" | "codeLimits" | "mailSender" | "mailsADay" | "queues";

export interface TestAccountServices extends Pick<AllServices, Needed> {
  clock: TestClock;
  mailer: RecordingMailer;
  /** What was sent to queues and not handled yet, oldest first. */
  queued: { queue: QueueName; message: unknown }[];
}

/** What signing in needs: that user pool, an empty table, a clock that stands, and the rules of `npm start` unless said. */
export async function newAccountServices(
  users: TestUserPool,
  rules: Partial<SignUpRules> = {},
): Promise<TestAccountServices> {
  const queued: TestAccountServices["queued"] = [];
  const services: TestAccountServices = {
    table: await newTable(),
    clock: testClock("2026-12-01T09:00:00Z"),
    userPool: users.userPool,
    signUpRules: { organizerEmailDomains: ["*"], confirmAccounts: "at-once", ...rules },
    links: testLinks,
    codeLimits: { forAddressAnHour: 5, forAddressADay: 20, forNetworkAnHour: 300, wrongADay: 30 },
    mailSender: { name: "Meetings", address: "meetings@example.com" },
    mailer: recordingMailer(),
    mailsADay: 1_000,
    queued,
    queues: {
      send: async (queue, messages) => void queued.push(...messages.map((message) => ({ queue, message }))),
    },
  };
  users.follow(services);
  return services;
}

export function signingUp(services: unknown, email: string, more: object = {}): Promise<Answer> {
  const body = { email, password: goodPassword, name: "Kim", timeZone: "Europe/Berlin", role: "attendee", ...more };
  return call(signUp, services, { body });
}

export function loggingIn(services: unknown, email: string, password = goodPassword, from?: string): Promise<Answer> {
  return call(logIn, services, { body: { email, password }, ...(from && { from }) });
}

export interface CodeRequest {
  purpose?: "confirm" | "sign-in" | "reset";
  from?: string;
  language?: string;
}

export function askingForCode(
  services: unknown,
  email: string,
  { purpose = "sign-in", from, ...more }: CodeRequest = {},
): Promise<Answer> {
  return call(sendCode, services, { body: { email, purpose, ...more }, ...(from && { from }) });
}

/** Has a code sent, and answers it as whoever reads the mail names it. Without a mail there is no code. */
export async function challengeAndCode(
  services: TestAccountServices,
  email: string,
  request: CodeRequest = {},
): Promise<{ challenge: string; code: string }> {
  const { challenge } = (await askingForCode(services, email, request)).body;
  await mailCodes(services);
  const code = codeOf(await services.links.key(), challenge);
  const isMailed = services.mailer.to(email).some(({ text }) => codeIn(text) === code);
  return { challenge, code: isMailed ? code : "none" };
}

/** Sends the mails that wait. */
export async function mailCodes(services: TestAccountServices): Promise<void> {
  const waiting = services.queued.filter(({ queue }) => queue === "codes");
  services.queued.splice(0, services.queued.length, ...services.queued.filter(({ queue }) => queue !== "codes"));
  for (const { message } of waiting)
    await asDeclared(mailCode, services, () => mailCode.handle(codeMessage.parse(message), services));
}

export function codeIn(text: string): string {
  return /^\s*(\d{6})$/m.exec(text)?.[1] ?? "none";
}

/** Six digits, and not these. */
export function anotherCode(code: string): string {
  return code === "000000" ? "111111" : "000000";
}

/** The claims of a token, as API Gateway hands them on: as text. */
export function claimsOf(token: string): Record<string, string> {
  const claims = JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString());
  const asText = (claim: unknown) => (Array.isArray(claim) ? `[${claim.join(" ")}]` : String(claim));
  return Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, asText(claim)]));
}
