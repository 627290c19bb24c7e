import type { Interval } from "../../../../functions/domain/time/interval.ts";
import type { Me } from "../me.ts";
import { minutesOf } from "./days.ts";
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
    ...meetings.map((meeting): Entry => {
      const isHost = meeting.organizerId === me.id;
      const own = meeting.attendees.find(({ userId }) => userId === me.id);
      const { id, title } = meeting;
      return {
        kind: "meeting",
        id,
        title,
        ...minutesOf(meeting),
        meeting,
        isHost,
        response: own?.response ?? "accepted",
      };
    }),
    ...blocks.map((block): Entry => ({ kind: "focus", id: block.id, title: block.title, ...minutesOf(block), block })),
  ].sort((one, other) => one.start - other.start);
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
export function canMove({ meeting, response, start }: MeetingEntry): boolean {
  return isOn(meeting) && response !== "declined" && start > Date.now() / 60_000;
}

/** Only its organizer extends a meeting, until it has ended. */
export function canExtend({ meeting, isHost }: MeetingEntry): boolean {
  return isHost && isOn(meeting);
}

function isOn({ status }: Meeting): boolean {
  return status === "scheduled" || status === "rescheduled" || status === "extended";
}
