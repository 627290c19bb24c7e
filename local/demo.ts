import { access, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { addDays, type CalendarDate, utcDate } from "../functions/domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../functions/domain/time/instant.ts";
import { weekdays } from "../functions/domain/time/weekday.ts";
import type { AccountServices } from "../functions/services/services.ts";
import { makeAdmin } from "../functions/use-cases/people/make-admin.ts";
import { startGateway } from "./gateway.ts";

export const demoEmails = ["organizer@example.com", "attendee@example.com", "admin@example.com"];
export const demoPassword = "Demo-pass-2026";

const timeZone = "Europe/Berlin";

/**
 * Fills a new folder with people, availability and meetings, through the operations themselves and before anybody else can
 * call them. Every step can be repeated: a start that was cut short is completed by the next.
 */
export async function makeDemo(folder: string, listener: RequestListener, services: AccountServices): Promise<void> {
  const marker = join(folder, "demo.json");
  if (await exists(marker)) return;
  const gateway = await startGateway(listener, 0);
  try {
    await fill(gateway.baseUrl, services.clock.now());
    await makeAdmin(services, "admin@example.com");
    await writeFile(marker, `${JSON.stringify({ madeAt: new Date().toISOString() })}\n`);
  } finally {
    await gateway.stop();
  }
}

async function fill(baseUrl: string, now: EpochMillisecond): Promise<void> {
  await signUp(baseUrl, "organizer@example.com", "Olga Organizer", "organizer");
  await signUp(baseUrl, "attendee@example.com", "Arthur Attendee", "attendee");
  await signUp(baseUrl, "admin@example.com", "Ada Admin", "attendee");

  const organizer = await logIn(baseUrl, "organizer@example.com");
  await organizer.send("PUT", "/v1/availability", { timeZone, weekly: weekOfMeetings, overrides: [] });

  const attendee = await logIn(baseUrl, "attendee@example.com");
  const tomorrow = addDays(utcDate(Math.floor(now / millisecondsPerMinute)), 1);
  const { items: booked } = await attendee.send<{ items: { title: string }[] }>("GET", "/v1/meetings");
  for (const wish of wishes) {
    if (!booked.some(({ title }) => title === wish.title)) await book(attendee, organizer.userId, tomorrow, wish);
  }
}

/** Mornings and afternoons from Monday to Friday, and no meetings on Friday afternoon. */
const weekOfMeetings = [
  ...weekdays.slice(0, 5).flatMap((day) => [
    { day, start: "09:00", end: "12:00" },
    { day, start: "13:00", end: "17:00" },
  ]),
  { day: "friday", start: "13:00", end: "17:00", meetingTypeId: "focus-time" },
];

/** On which of the coming days with free slots, and which of its slots, counted from 0. */
interface Wish {
  title: string;
  meetingTypeId: string;
  day: number;
  slot: number;
}

const wishes: Wish[] = [
  { title: "Getting to know each other", meetingTypeId: "one-on-one", day: 0, slot: 1 },
  { title: "What to build next", meetingTypeId: "product-discussion", day: 1, slot: 2 },
  { title: "Looking back on the week", meetingTypeId: "one-on-one", day: 3, slot: 0 },
];

async function book(attendee: Person, organizerId: string, from: CalendarDate, wish: Wish): Promise<void> {
  const { title, meetingTypeId, day, slot } = wish;
  const query = new URLSearchParams({ organizerId, meetingTypeId, from, to: addDays(from, 13), timeZone });
  const { slots } = await attendee.send<{ slots: { start: string }[] }>("GET", `/v1/slots?${query}`);
  const days = Object.values(Object.groupBy(slots, ({ start }) => start.slice(0, "yyyy-mm-dd".length)));
  await attendee.send("POST", "/v1/meetings", { organizerId, meetingTypeId, title, start: days[day]![slot]!.start });
}

interface Person {
  userId: string;
  /** Answers the body; throws where the answer is no success. */
  send<Body>(method: string, path: string, body?: object): Promise<Body>;
}

async function signUp(baseUrl: string, email: string, name: string, role: "organizer" | "attendee"): Promise<void> {
  const body = { email, password: demoPassword, name, timeZone, role };
  const alreadyThere = 409;
  await send(`${baseUrl}/v1/auth/sign-up`, { method: "POST", body, allow: alreadyThere });
}

async function logIn(baseUrl: string, email: string): Promise<Person> {
  const body = { email, password: demoPassword };
  const session = await send<{ userId: string; accessToken: string }>(`${baseUrl}/v1/auth/log-in`, {
    method: "POST",
    body,
  });
  return {
    userId: session.userId,
    send: (method, path, body) => send(baseUrl + path, { method, body, accessToken: session.accessToken }),
  };
}

interface Request {
  method: string;
  body?: object | undefined;
  accessToken?: string;
  /** A refusal that will do as well as a success. */
  allow?: number;
}

async function send<Body>(url: string, { method, body, accessToken, allow }: Request): Promise<Body> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body && { "content-type": "application/json" }),
      ...(accessToken && { authorization: `Bearer ${accessToken}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok && response.status !== allow)
    throw new Error(`The demo could not be made: ${method} ${url}: ${text}`);
  return JSON.parse(text);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
