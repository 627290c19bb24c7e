import type { Response } from "../calendar/calendar-entry.ts";
import type { OnOffer } from "../slots/on-offer.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import type { Meeting } from "./meeting.ts";

export const editTypes = [
  "booked",
  "extended",
  "pushed",
  "rescheduled",
  "ended",
  "cancelled",
  "responded",
  "attendee_added",
  "attendee_removed",
] as const;
export type EditType = (typeof editTypes)[number];

/** A meeting that gave way to another. */
export interface PushedMeeting {
  meetingId: string;
  from: Interval;
  to: Interval;
}

/** One line of a meeting's history. */
export interface Edit {
  editType: EditType;
  requestedBy: string;
  from: Interval | null;
  to: Interval | null;
  reason: string | null;
  at: EpochMillisecond;
  /** The answer, if somebody `responded`. */
  response?: Response;
  /** Who was added or removed, for `attendee_added` and `attendee_removed`. */
  attendeeIds?: string[];
  /** The reschedule plan that moved it, with everything that its organizer had on that date. */
  planId?: string;
  /** What an extension has pushed along, and by which request: so an answer that was lost can be given after all. Shown in no history. */
  pushed?: PushedMeeting[];
  changeId?: string;
  /** The organizer set their own availability aside. */
  ignoringAvailability?: true;
  /** What else could have been chosen when its time was: of a move, and of an answer to an invitation. */
  onOffer?: OnOffer;
}

/** The first line of every history. The meeting itself remembers it. */
export function firstEditOf({ booked }: Pick<Meeting, "booked">): Edit {
  return {
    editType: "booked",
    requestedBy: booked.by,
    from: null,
    to: intervalOf(booked),
    reason: null,
    at: booked.at,
    ...(booked.ignoringAvailability && { ignoringAvailability: true }),
  };
}
