import type { OrganizerCalendar, PersonCalendar } from "../calendar/person-calendar.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { PersonAtWork } from "../people/person-at-work.ts";
import type { SlotRules } from "../slots/slot-context.ts";
import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import type { ResolvedWishes } from "../wishes/wishes.ts";

/** A date to be cleared of one organizer's meetings. */
export interface DayToClear {
  now: EpochMillisecond;
  /** Every new time lies wholly within [from, to) … */
  from: EpochMinute;
  to: EpochMinute;
  /** … and has no minute in common with this: the date. */
  cleared: Interval;
  /** The zone in which dates and times of day are compared and named. */
  timeZone: string;
  /** The meetings to move: hosted by the organizer, not cancelled and still to come. */
  meetings: readonly Meeting[];
  /** By the meeting's id. */
  rules: ReadonlyMap<string, SlotRules>;
  /** As it stands, with the meetings to move still on it. As complete as `SlotContext` asks for [from, to). */
  organizer: OrganizerCalendar;
  /** The same, by id, for everybody who is on one of the meetings and has not declined it. Others are not looked at. */
  attendees: ReadonlyMap<string, PersonCalendar>;
  /** By id, for the same people and the organizer. */
  people: ReadonlyMap<string, PersonAtWork>;
  /** What the organizer wishes of the new times. Absent: nothing. */
  wishes?: ResolvedWishes;
}
