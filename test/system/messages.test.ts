import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { demoEmail, demoId, demoPassword } from "../../local/demo/people.ts";
import { parsers } from "../support/calendar-files/parsers.ts";
import { logIn, type Person, send } from "../support/server/http.ts";
import { newDataDirectory, type StartedServer, startServer } from "../support/server/server.ts";

interface Mail {
  id: string;
  at: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  calendar: string | null;
  links: string[];
}

const stranger = "stella@elsewhere.example";
/** Moves and cancellations wait for a minute, unless it is said. */
const environment = { MESSAGE_DELAY_SECONDS: "1", OPENAI_API_KEY: "" };
const patience = { timeout: 30_000, interval: 200 };

let dataDirectory: string;
let server: StartedServer;
let organizer: Person;

beforeAll(async () => {
  dataDirectory = await newDataDirectory();
  server = await startServer({ dataDirectory, environment });
  organizer = await logIn(server.baseUrl, demoEmail("organizer"), demoPassword);
});

afterAll(async () => {
  await server.stop();
  await rm(dataDirectory, { recursive: true });
});

const readCalendar = parsers["ical.js"]!;

function ask(method: string, path: string, body?: object) {
  return send(server.baseUrl, method, path, { ...(body && { body }) });
}

async function mailsTo(address: string): Promise<Mail[]> {
  return (await ask("GET", `/mail.json?to=${encodeURIComponent(address)}`)).body.items;
}

/** The newest mail to an address that fits, once it is there. */
function mailTo(address: string, fits: (mail: Mail) => boolean): Promise<Mail> {
  return vi.waitFor(async () => {
    const found = (await mailsTo(address)).find(fits);
    if (!found) throw new Error(`No such mail to ${address}`);
    return found;
  }, patience);
}

test("a stranger is invited by address, moves the meeting from the mail, signs in by a code and has it; all hear of it, once, and of its end", async () => {
  const { body: offered } = await organizer.send(
    "GET",
    `/v1/slots?organizerId=${demoId("organizer")}&meetingTypeId=one-on-one`,
  );
  const { status, body: booked } = await organizer.send("POST", "/v1/meetings", {
    body: {
      organizerId: demoId("organizer"),
      meetingTypeId: "one-on-one",
      start: offered.slots[3].start,
      title: "Getting acquainted",
      attendeeIds: [demoId("attendee")],
      attendeeEmails: [stranger],
    },
  });
  expect([status, booked.code]).toEqual([201, undefined]);

  // From the mail to the page, and by the same link to another time.
  const invitation = await mailTo(stranger, ({ text }) => text.includes("Getting acquainted"));
  expect(readCalendar(invitation.calendar!)).toMatchObject({ method: "REQUEST" });
  const link = new URL(invitation.links.find((url) => url.includes("/invitation/"))!);
  const page = await ask("GET", link.pathname);
  expect([page.status, page.body]).toEqual([200, expect.stringContaining("Getting acquainted")]);
  const byLink = link.pathname.replace("/invitation/", "/v1/invitations/");
  const { body: invited } = await ask("GET", byLink);
  expect(invited).toMatchObject({ person: { email: stranger }, actions: ["respond", "reschedule", "cancel"] });
  const { body: free } = await ask("GET", `${byLink}/slots?timeZone=UTC`);
  const { start } = free.slots[5];
  const form = new URLSearchParams({ act: "reschedule", start, reason: "My train." });
  const sent = await fetch(link, { method: "POST", body: form, redirect: "manual" });
  expect(sent.status).toBe(303);

  const told = await mailTo(demoEmail("organizer"), ({ text }) => text.includes("My train."));
  expect(readCalendar(told.calendar!)).toMatchObject({ method: "REQUEST", events: [{ sequence: 1 }] });

  // Whoever reads the mailbox is the person.
  const { body: asked } = await ask("POST", "/v1/auth/send-code", { email: stranger, purpose: "sign-in" });
  const code = await codeIn(stranger);
  const { body: tokens } = await ask("POST", "/v1/auth/log-in-with-code", { ...asked, code, name: "Stella" });
  expect(tokens).toMatchObject({ userId: invited.person.userId });
  const asStella = (method: string, path: string) => send(server.baseUrl, method, path, { token: tokens.accessToken });
  const { body: list } = await asStella("GET", "/v1/meetings");
  expect(list.items).toMatchObject([{ id: booked.id, start }]);
  const { body: feed } = await asStella("POST", "/v1/me/feed");
  const { body: events } = await ask("GET", new URL(feed.url).pathname);
  expect(events).toContain("SUMMARY:Getting acquainted");

  // The end of it reaches everybody but whoever made it.
  await organizer.send("POST", `/v1/meetings/${booked.id}/cancel`, { body: { reason: "Another time." } });
  for (const address of [stranger, demoEmail("attendee")]) {
    const off = await mailTo(address, ({ text }) => text.includes("Another time."));
    expect(readCalendar(off.calendar!)).toMatchObject({ method: "CANCEL", events: [{ sequence: 2 }] });
  }
  const toHost = (await mailsTo(demoEmail("organizer"))).filter(({ text }) => text.includes("My train."));
  expect(toHost).toHaveLength(1);
  expect((await mailsTo(demoEmail("organizer"))).filter(({ text }) => text.includes("Another time."))).toEqual([]);
});

test("a code is good for its own challenge, within its time and once; a wrong or guessed one for nothing", async () => {
  const email = "nora@elsewhere.example";
  const askForCode = async () => (await ask("POST", "/v1/auth/send-code", { email, purpose: "sign-in" })).body;
  const tryCode = (challenge: string, code: string) =>
    ask("POST", "/v1/auth/log-in-with-code", { challenge, code, name: "Nora" });

  const { challenge } = await askForCode();
  const code = await codeIn(email);
  const wrong = code === "000000" ? "000001" : "000000";
  const refused = { status: 400, body: { code: "invalid_request" } };
  expect(await tryCode(challenge, wrong)).toMatchObject(refused);
  expect(
    await tryCode(
      challenge.replace(/^./, (first: string) => (first === "A" ? "B" : "A")),
      code,
    ),
  ).toMatchObject(refused);
  expect(await tryCode(challenge, code)).toMatchObject({ status: 200 });
  expect(await tryCode(challenge, code)).toMatchObject(refused);

  // Five tries, and then the right one is worth nothing either.
  const guessed = await askForCode();
  const right = await vi.waitFor(async () => newerThan(code, await codeIn(email)), patience);
  for (let tries = 0; tries < 5; tries++) await tryCode(guessed.challenge, right === wrong ? "000002" : wrong);
  expect(await tryCode(guessed.challenge, right)).toMatchObject(refused);

  // Eleven minutes later.
  const old = await askForCode();
  const late = await vi.waitFor(async () => newerThan(right, await codeIn(email)), patience);
  await server.stop();
  const now = new Date(Date.now() + 11 * 60_000).toISOString();
  server = await startServer({ dataDirectory, environment: { ...environment, NOW: now } });
  expect(await tryCode(old.challenge, late)).toMatchObject(refused);
});

async function codeIn(address: string): Promise<string> {
  const { text } = await mailTo(address, (mail) => /\b\d{6}\b/.test(mail.subject));
  return /\b\d{6}\b/.exec(text)![0];
}

function newerThan(before: string, code: string): string {
  if (code === before) throw new Error("The next code is not there yet");
  return code;
}
