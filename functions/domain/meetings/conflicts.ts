import { focusIntervals } from "../availability/focus-time.ts";
import { isOpenThroughout } from "../availability/open-hours.ts";
import { entriesInTheWay, timesInTheWay } from "../calendar/busy.ts";
import { isBlocking, type MeetingEntry } from "../calendar/calendar-entry.ts";
import { calendarWithout, type OrganizerCalendar, type PersonCalendar } from "../calendar/person-calendar.ts";
import { Refusal } from "../refusal.ts";
import type { Text } from "../texts/texts.ts";
import { localDay } from "../time/calendar-date.ts";
import { formatUtc } from "../time/format.ts";
import { distinct, type Interval, intervalOf } from "../time/interval.ts";
import { zoneNamed } from "../time/zone.ts";
import { entriesOnCalendars } from "./calendar-entries.ts";
import type { MeetingChange } from "./change.ts";
import type { Meeting } from "./meeting.ts";
import type { Calendars } from "./move-context.ts";
import { roleOf } from "./participants.ts";

/**
 * Throws unless the time that an extension and its pushes take, all together, is free for everybody who has not declined: `focus_time`
 * for the organizer's focus time, otherwise `schedule_conflict`. A pushed meeting must stay on its date and within its organizer's
 * open hours; an extension may leave them. The organizer reads the refusal: it names their meeting and who is busy, but not why.
 */
export function assertNoConflicts(changes: readonly MeetingChange[], { organizer, attendees }: Calendars): void {
  const changed = changes.map(({ after }) => after.id);
  const rest = calendarWithout(organizer, ...changed);
  for (const change of changes) {
    assertNoFocusTime(change, rest);
    if (change.edit.editType === "pushed") assertStaysOnDay(change, rest);
    assertNobodyBusy(change, (userId) =>
      roleOf(change.after, userId) === "organizer"
        ? { entries: rest.entries }
        : calendarWithout(attendees.get(userId)!, ...changed),
    );
  }
}

/** The time that an entry takes and did not take before. If it keeps its start, that is only what it is longer by. */
function timeTaken(before: MeetingEntry | undefined, after: MeetingEntry): Interval {
  const start = before && before.start === after.start ? before.blockedEnd : after.blockedStart;
  return { start, end: after.blockedEnd };
}

/** The time that a change takes of everybody on whose calendar the meeting stands, by their ids. */
export function timesTaken({ before, after }: MeetingChange): Map<string, Interval> {
  const entriesBefore = entriesOnCalendars(before);
  return new Map(
    [...entriesOnCalendars(after)].map(([userId, entry]) => [userId, timeTaken(entriesBefore.get(userId), entry)]),
  );
}

function assertNoFocusTime(change: MeetingChange, { entries, availability }: OrganizerCalendar): void {
  const taken = timesTaken(change).get(change.after.organizerId)!;
  const conflicts = distinct([
    ...entriesInTheWay(entries, taken).filter(({ kind }) => kind === "focus"),
    ...focusIntervals(availability, taken.start, taken.end),
  ]);
  if (conflicts.length === 0) return;
  throw new Refusal(
    "focus_time",
    because(change, (say) => say.problems.becauseOfFocusTime),
    { conflicts },
  );
}

function assertStaysOnDay(change: MeetingChange, { availability }: OrganizerCalendar): void {
  const { before, after } = change;
  const conflicts = [intervalOf(before)];
  const zone = zoneNamed(availability.timeZone);
  if (localDay(before.start, zone) !== localDay(after.start, zone)) {
    throw new Refusal(
      "schedule_conflict",
      because(change, (say) => say.problems.becauseOfAnotherDay),
      { conflicts },
    );
  }
  if (!isOpenThroughout(availability, after.meetingTypeId, after)) {
    throw new Refusal(
      "schedule_conflict",
      because(change, (say) => say.problems.becauseOfOpenHours),
      { conflicts },
    );
  }
}

function assertNobodyBusy(change: MeetingChange, calendarOf: (userId: string) => PersonCalendar): void {
  const taken = timesTaken(change);
  const busy = [...entriesOnCalendars(change.after)]
    .filter(([, entry]) => isBlocking(entry))
    .map(([userId]) => ({ userId, times: timesInTheWay(calendarOf(userId), taken.get(userId)!) }))
    .filter(({ times }) => times.length > 0);
  if (busy.length === 0) return;
  const who: Text = ({ problems }) =>
    problems.becauseOfBusyPeople(busy.map(({ userId }) => nameIn(change.after, userId) ?? problems.you));
  throw new Refusal("schedule_conflict", because(change, who), {
    conflicts: distinct(busy.flatMap(({ times }) => times)),
  });
}

/** What cannot be, and why. */
function because({ after: { id, title, start, end }, edit }: MeetingChange, why: Text): Text {
  const what: Text = ({ problems }) =>
    edit.editType === "pushed"
      ? problems.cannotBePushed(title, id, formatUtc(start))
      : problems.cannotLastUntil(formatUtc(end));
  return (say) => `${what(say)} ${why(say)}`;
}

/** Undefined for the organizer, who asks. */
function nameIn({ attendees }: Meeting, userId: string): string | undefined {
  return attendees.find((attendee) => attendee.userId === userId)?.name;
}
