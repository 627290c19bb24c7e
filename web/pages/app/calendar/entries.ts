import type { EpochMinute } from "../../../../functions/domain/time/instant.ts";
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import { minutesOf } from "../../../times/instants.ts";
import type { Me } from "../me.ts";
import type { CalendarContent, FocusBlock, Meeting } from "./use-calendar.ts";

/** What stands on a calendar. */
export type Entry = Interval & { id: string; title: string } & (
    | {
        kind: "meeting";
        meeting: Meeting;
        response: "accepted" | "declined" | "tentative" | "pending";
        isHost: boolean;
      }
    | { kind: "focus"; block: FocusBlock }
  );

export type MeetingEntry = Extract<Entry, { kind: "meeting" }>;

export function entriesOf({ meetings, blocks }: CalendarContent, me: Me): Entry[] {
  return [
    ...meetings.map((meeting): Entry => meetingEntry(meeting, me)),
    ...blocks.map((block): Entry => ({ kind: "focus", id: block.id, title: block.title, ...minutesOf(block), block })),
  ].sort((one, other) => one.start - other.start);
}

export function meetingEntry(meeting: Meeting, me: Me): MeetingEntry {
  const { id, title, organizerId, attendees } = meeting;
  const response = attendees.find(({ userId }) => userId === me.id)?.response ?? "accepted";
  return { kind: "meeting", id, title, ...minutesOf(meeting), meeting, isHost: organizerId === me.id, response };
}

/** Everybody else on a meeting, whom a change concerns. */
export function othersOn({ organizer, attendees }: Meeting, me: Me): string[] {
  return [
    organizer,
    ...attendees.filter(({ response }) => response !== "declined").map(({ userId, name }) => ({ id: userId, name })),
  ]
    .filter(({ id }) => id !== me.id)
    .map(({ name }) => name);
}

/** Whether somebody may ask for another time of it. */
export function canMove({ meeting, response, start }: MeetingEntry, now: EpochMinute): boolean {
  return isMeetingOn(meeting) && response !== "declined" && start > now;
}

/** Only its organizer extends a meeting, until it has ended. */
export function canExtend({ meeting, isHost }: MeetingEntry): boolean {
  return isHost && isMeetingOn(meeting);
}

/** Neither off nor over. */
export function isMeetingOn({ status }: Meeting): boolean {
  return status === "scheduled" || status === "rescheduled" || status === "extended";
}
