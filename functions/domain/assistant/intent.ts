import { maxMeetingsOfPlan } from "../plans/plan.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Wishes } from "../wishes/wishes.ts";

/** What somebody wants done about their meetings. It is found out and proposed; nothing is done by it. */
export interface Intent {
  action: IntentAction;
  /** Whom to meet. To move and to clear: only meetings with all of these people are meant. */
  people?: readonly NamedPerson[];
  organizerId?: string;
  meetingTypeId?: string;
  durationMinutes?: number;
  /** What a new meeting is called. To move and to clear: only meetings whose title holds it are meant. */
  title?: string;
  /** Which meetings are to move. */
  meetings?: MeetingChoice;
  /** The ids of meetings that stay where they are. */
  except?: readonly string[];
  /** Meetings with any of these people stay where they are, too. */
  exceptPeople?: readonly NamedPerson[];
  /** Between which dates to look for times, both included. */
  into?: DateRange;
  wishes?: Wishes;
  /** Of its dates and hours. Absent: that of whoever has the intent. */
  timeZone?: string;
}

/** `book` and `find` ask for times of a new meeting, `move` for other times of meetings that stand, `clear` for a date to be free. */
export const intentActions = ["book", "find", "move", "clear"] as const;
export type IntentAction = (typeof intentActions)[number];

/** A name is somebody on a meeting of whoever has the intent. */
export type NamedPerson = { userId: string } | { email: string } | { name: string };

/** By their ids; or those of certain dates, and there the ones that overlap certain hours. */
export type MeetingChoice = { ids: readonly string[] } | MeetingsOfDates;

export interface MeetingsOfDates {
  dates: DateRange;
  /** `HH:MM`. Absent: from midnight. */
  start?: string;
  /** `HH:MM`. Absent: to midnight. An end before the start lies on the next date. */
  end?: string;
}

/** Both are included. */
export interface DateRange {
  from: CalendarDate;
  to: CalendarDate;
}

export const maxMeetingsOfIntent = maxMeetingsOfPlan;
export const maxDaysOfIntent = 62;

/** Whether it is about a meeting that does not exist yet. */
export function isAboutNewMeeting({ action }: Pick<Intent, "action">): boolean {
  return action === "book" || action === "find";
}
