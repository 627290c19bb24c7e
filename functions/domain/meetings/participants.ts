import type { MeetingRole } from "../calendar/calendar-entry.ts";
import { Refusal } from "../refusal.ts";
import type { Texts } from "../texts/texts.ts";
import type { Attendee, Meeting } from "./meeting.ts";

/** Who is on a meeting. On whose calendars it stands is another question: `calendar-entries.ts`. */

/** Organizer included. */
export const maxParticipants = 20;

type People = Pick<Meeting, "organizerId" | "attendees">;

/** The organizer and every attendee, whatever they have answered. */
export function participantsOf({ organizerId, attendees }: People): string[] {
  return [organizerId, ...attendees.map(({ userId }) => userId)];
}

/** What somebody is to a meeting: undefined for everybody who is not on it. */
export function roleOf(meeting: People, userId: string): MeetingRole | undefined {
  if (userId === meeting.organizerId) return "organizer";
  return attendeeOf(meeting, userId) && "attendee";
}

export function isParticipant(meeting: People, userId: string): boolean {
  return roleOf(meeting, userId) !== undefined;
}

export function attendeeOf({ attendees }: Pick<People, "attendees">, userId: string): Attendee | undefined {
  return attendees.find((attendee) => attendee.userId === userId);
}

/** The ids of the attendees whose time the meeting takes: everybody who has not declined. */
export function expectedAttendeesOf({ attendees }: Pick<People, "attendees">): string[] {
  return attendees.filter(({ response }) => response !== "declined").map(({ userId }) => userId);
}

/** Whether there were attendees, and every one of them has declined. */
export function isDeclinedByAll({ attendees }: Pick<People, "attendees">): boolean {
  return attendees.length > 0 && attendees.every(({ response }) => response === "declined");
}

/** Throws `forbidden`, which says what only the organizer can do. */
export function assertOrganizer(
  meeting: People,
  userId: string,
  action: keyof Texts["problems"]["onlyOrganizer"],
): void {
  if (roleOf(meeting, userId) === "organizer") return;
  throw new Refusal("forbidden", (say) => say.problems.onlyOrganizer[action]);
}

/** Throws `too_many_participants`. */
export function assertAttendeesFit(attendees: number): void {
  if (1 + attendees > maxParticipants) {
    throw new Refusal("too_many_participants", (say) => say.problems.tooManyPeople(maxParticipants));
  }
}

/** What everybody on a meeting is called, by their ids. */
export function namesOf({ organizerId, organizerName, attendees }: Meeting): Map<string, string> {
  return new Map([[organizerId, organizerName], ...attendees.map(({ userId, name }) => [userId, name] as const)]);
}
