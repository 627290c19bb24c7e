import type { MeetingType } from "../../../functions/domain/meeting-types/meeting-type.ts";
import { newProfile } from "../../../functions/domain/people/profile.ts";
import { weekdays } from "../../../functions/domain/time/weekday.ts";
import { availabilityWrites } from "../../../functions/store/availability/availability.ts";
import { saveMeetingType } from "../../../functions/store/meeting-types/meeting-types.ts";
import { createProfile } from "../../../functions/store/people/profiles.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { plainType } from "../../support/office.ts";
import { idMadeBy } from "../explorer/determinism.ts";
import { now, type Services } from "../explorer/scenario.ts";
import { ask, bookingBy } from "./requests.ts";

/** Of Tuesday, unless said. */
export function at(time: string, date = "2026-12-08"): string {
  return `${date}T${time}:00Z`;
}

/** The meetings that a setting books, in order. */
export const [first, second] = [idMadeBy("setup", 1), idMadeBy("setup", 2)];

/** Olga and Otto host, at every hour of every day; Ann, Ben and Cal attend. */
export async function office(services: Services, timeZone = "UTC"): Promise<void> {
  for (const userId of ["olga", "otto", "ann", "ben", "cal"]) await join(services, userId, timeZone);
  await meetingType(services, "careful", { bufferBeforeMinutes: 10, bufferAfterMinutes: 20 });
}

async function join({ table }: Services, userId: string, timeZone: string): Promise<void> {
  const isOrganizer = userId.startsWith("o");
  const person = { userId, email: `${userId}@example.com`, name: userId, timeZone };
  await createProfile(table, newProfile({ ...person, roles: isOrganizer ? ["organizer"] : [] }, `join-${userId}`, now));
  if (!isOrganizer) return;
  const allDay = { start: "00:00", end: "24:00", active: true, kind: "open" } as const;
  const weekly = weekdays.map((day) => ({ id: day, day, ...allDay }));
  await transact(table, availabilityWrites(userId, { timeZone, weekly, overrides: [], version: 1 }));
}

/** A type of Olga's: half an hour or an hour, without any rules unless said. */
export async function meetingType({ table }: Services, id: string, rules: Partial<MeetingType> = {}): Promise<void> {
  await transact(table, [saveMeetingType("olga", { ...plainQuarters, id, name: id, ...rules })]);
}

const plainQuarters: MeetingType = { ...plainType, otherDurationsMinutes: [60], slotIntervalMinutes: 15 };

/** In Berlin, with a type of which Olga wants one a day. */
export async function officeWithLimit(services: Services): Promise<void> {
  await office(services, "Europe/Berlin");
  await meetingType(services, "once-a-day", { dailyLimit: 1 });
}

/** At ten on Tuesday Olga meets Ann. */
export async function oneMeeting(services: Services): Promise<void> {
  await office(services);
  await ask(services, bookingBy("ann", "olga", at("10:00")));
}

/** At ten on Tuesday Olga meets Ann, and Cal is invited. */
export async function invitedMeeting(services: Services): Promise<void> {
  await office(services);
  await ask(services, bookingBy("ann", "olga", at("10:00"), { attendeeIds: ["cal"] }));
}

/** On Tuesday Olga meets Ann at ten and Ben at eleven, unless said. */
export async function twoMeetings(services: Services, secondStart = "11:00"): Promise<void> {
  await oneMeeting(services);
  await ask(services, bookingBy("ben", "olga", at(secondStart)));
}
