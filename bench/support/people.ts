import { weekdays } from "../../functions/domain/availability/availability.ts";
import { addDays, calendarDate } from "../../functions/domain/time/calendar-date.ts";
import { newPerson, type Person } from "../../test/support/http.ts";

/** An organizer and somebody who books with them. */
export interface Pair {
  organizer: Person;
  attendee: Person;
  meetingTypeId: string;
}

export const today = calendarDate(Math.floor(Date.now() / 86_400_000));

/** The organizer is open day and night, in UTC, for meetings of that length and for three years. */
export async function newPair(baseUrl: string, durationMinutes: number): Promise<Pair> {
  const [organizer, attendee] = [await newPerson(baseUrl, { role: "organizer" }), await newPerson(baseUrl)];
  const weekly = weekdays.map((day) => ({ day, start: "00:00", end: "24:00" }));
  await organizer.send("PUT", "/v1/availability", { body: { timeZone: "UTC", weekly } });
  const { body: type } = await organizer.send("POST", "/v1/meeting-types", {
    body: { name: "At any time", durationMinutes, bookingWindowDays: 1000 },
  });
  return { organizer, attendee, meetingTypeId: type.id };
}

/** Each client with people of its own. */
export async function newPairs(baseUrl: string, count: number, durationMinutes: number): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let made = 0; made < count; made++) pairs.push(await newPair(baseUrl, durationMinutes));
  return pairs;
}

export const meetingsADay = 8;

/** The start of the n-th meeting in a diary of eight a day, from nine on, that begins so many days ahead. */
export function startOf(place: number, firstDay: number): string {
  const date = addDays(today, firstDay + Math.floor(place / meetingsADay));
  const minute = 9 * 60 + 30 * (place % meetingsADay);
  return `${date}T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:00Z`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

export function bookingOf({ organizer, meetingTypeId }: Pair, start: string) {
  return { organizerId: organizer.userId, meetingTypeId, start, title: "Planning" };
}

/** Throws where it is refused. */
export async function book(pair: Pair, start: string, headers: Record<string, string> = {}): Promise<void> {
  const { status, body } = await pair.attendee.send("POST", "/v1/meetings", { body: bookingOf(pair, start), headers });
  if (status !== 201) throw new Error(`A booking was refused: ${body.code}: ${body.detail}`);
}
