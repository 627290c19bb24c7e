import { addDays, type CalendarDate, calendarDate, dayNumber } from "../../functions/domain/time/calendar-date.ts";
import { formatUtc } from "../../functions/domain/time/format.ts";
import { minutesPerDay } from "../../functions/domain/time/instant.ts";
import { weekdays } from "../../functions/domain/time/weekday.ts";
import { newPerson, type Person } from "../../test/support/server/http.ts";
import { ask } from "./http.ts";

/** An organizer and somebody who books with them. */
export interface Pair {
  organizer: Person;
  attendee: Person;
  meetingTypeId: string;
}

export const today = calendarDate(Math.floor(Date.now() / 86_400_000));

/** The organizer is open day and night, in UTC, for meetings of that length and for three years. */
export async function newPair(baseUrl: string, durationMinutes: number): Promise<Pair> {
  const organizer = await newPerson(baseUrl, { role: "organizer" });
  const weekly = weekdays.map((day) => ({ day, start: "00:00", end: "24:00" }));
  await organizer.send("PUT", "/v1/availability", { body: { timeZone: "UTC", weekly, overrides: [] } });
  const body = { name: "At any time", durationMinutes, bookingWindowDays: 1000 };
  const type = await organizer.send("POST", "/v1/meeting-types", { body });
  return { organizer, attendee: await newPerson(baseUrl), meetingTypeId: type.body.id };
}

/** Each client with people of its own. */
export async function newPairs(baseUrl: string, count: number, durationMinutes: number): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let made = 0; made < count; made++) pairs.push(await newPair(baseUrl, durationMinutes));
  return pairs;
}

/** Who is open on weekdays from nine to five, and for the coming thirty days has a meeting every other half hour of that. */
export async function newBusyPair(baseUrl: string): Promise<Pair> {
  const organizer = await newPerson(baseUrl, { role: "organizer" });
  const weekly = weekdays.slice(0, 5).map((day) => ({ day, start: "09:00", end: "17:00" }));
  await organizer.send("PUT", "/v1/availability", { body: { timeZone: "UTC", weekly, overrides: [] } });
  const pair = { organizer, attendee: await newPerson(baseUrl), meetingTypeId: "one-on-one" };
  for (const date of month.filter(isWorkingDay)) {
    for (let hour = 9; hour < 17; hour++) await book(baseUrl, pair, timeOfDay(date, hour * 60));
  }
  return pair;
}

/** Thirty days, from tomorrow on. */
export const month = Array.from({ length: 30 }, (_, day) => addDays(today, day + 1));

export function isWorkingDay(date: CalendarDate): boolean {
  return new Date(date).getUTCDay() % 6 > 0;
}

export const meetingsADay = 8;

/** The start of the n-th meeting in a diary of eight a day, from nine on, that begins so many days ahead. */
export function startOf(place: number, firstDay: number): string {
  const date = addDays(today, firstDay + Math.floor(place / meetingsADay));
  return timeOfDay(date, 9 * 60 + 30 * (place % meetingsADay));
}

export function timeOfDay(date: CalendarDate, minute: number): string {
  return formatUtc(dayNumber(date) * minutesPerDay + minute);
}

export function bookingOf({ organizer, meetingTypeId }: Pair, start: string) {
  return { organizerId: organizer.userId, meetingTypeId, start, title: "Planning" };
}

/** Books over HTTP. Throws where it is refused. */
export async function book(
  baseUrl: string,
  pair: Pair,
  start: string,
  headers: Record<string, string> = {},
): Promise<void> {
  const { token } = pair.attendee;
  const { status, text } = await ask(`${baseUrl}/v1/meetings`, "POST", {
    token,
    body: bookingOf(pair, start),
    headers,
  });
  if (status !== 201) throw new Error(`A booking was refused: ${text}`);
}
