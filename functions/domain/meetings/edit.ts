import type { Response } from "../calendar/calendar-entry.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import { type Interval, intervalOf } from "../time/interval.ts";
import type { Meeting } from "./meeting.ts";

export const editTypes = [
  "booked",
  "extended",
  "pushed",
  "rescheduled",
  "cancelled",
  "responded",
  "attendee_added",
  "attendee_removed",
] as const;
export type EditType = (typeof editTypes)[number];

/** One line of a meeting's history. */
export interface Edit {
  editType: EditType;
  requestedBy: string;
  from: Interval | null;
  to: Interval | null;
  reason: string | null;
  at: EpochMillisecond;
  /** Of `responded`: the answer. */
  response?: Response;
  /** Of `attendee_added` and `attendee_removed`: who. */
  attendeeIds?: string[];
  /** The reschedule plan that moved it, with all that its organizer had on that date. */
  planId?: string;
  /** The organizer set their own availability aside. */
  ignoringAvailability?: true;
}

/** The first line of every history, which the meeting itself remembers. */
export function firstEditOf({ booked }: Meeting): Edit {
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
