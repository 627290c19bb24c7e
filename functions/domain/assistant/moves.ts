import type { Meeting } from "../meetings/meeting.ts";
import { participantsOf } from "../meetings/participants.ts";
import { folded } from "../texts/folded.ts";
import { type CalendarDate, calendarDate, dayNumber, localDay } from "../time/calendar-date.ts";
import { minutesPerDay } from "../time/instant.ts";
import { type Interval, overlaps } from "../time/interval.ts";
import { minuteOfDay } from "../time/wall-time.ts";
import { instantsOfWallRange, type Zone } from "../time/zone.ts";
import type { Intent, MeetingsOfDates } from "./intent.ts";
import { maxChoices, type Question } from "./question.ts";

/** What is to move: one meeting by itself, or several that their organizer hosts on one date, together. */
export type Moves = { meeting: Meeting } | PlannedMoves | { question: Question };

export interface PlannedMoves {
  /** All begin on it. */
  date: CalendarDate;
  hosted: readonly Meeting[];
  /** Meant as well, but hosted by others: they stay. */
  attended: readonly Meeting[];
}

/** Whose intent it is, and the zone of its dates. */
interface Asker {
  userId: string;
  zone: Zone;
}

/** Whether the time is among these dates and hours: it begins on one of the dates, and overlaps the hours of that date. */
export function isOnDates({ dates, start, end }: MeetingsOfDates, time: Interval, zone: Zone): boolean {
  const day = localDay(time.start, zone);
  if (day < dayNumber(dates.from) || day > dayNumber(dates.to)) return false;
  const first = start === undefined ? 0 : minuteOfDay(start);
  const last = end === undefined ? minutesPerDay : minuteOfDay(end);
  const midnight = day * minutesPerDay;
  const hours = instantsOfWallRange(zone, midnight + first, midnight + last + (last <= first ? minutesPerDay : 0));
  return hours.some((run) => overlaps(run, time));
}

/** Whether a meeting is meant, as far as its id, its title and its people say. The ids are those of people. */
export function isMeant(
  { except = [], title }: Pick<Intent, "except" | "title">,
  meeting: Meeting,
  { withAll, withoutAny }: { withAll: readonly string[]; withoutAny: readonly string[] },
): boolean {
  const people = participantsOf(meeting);
  return (
    !except.includes(meeting.id) &&
    (title === undefined || folded(meeting.title).includes(folded(title))) &&
    withAll.every((userId) => people.includes(userId)) &&
    !withoutAny.some((userId) => people.includes(userId))
  );
}

/**
 * What an intent comes to, out of the meetings that it means. Where it does not say which, or means none, `upcoming` are those to choose
 * from: the next meetings.
 */
export function movesOf(
  intent: Intent,
  meant: readonly Meeting[],
  upcoming: readonly Meeting[],
  { userId, zone }: Asker,
): Moves {
  const [first, ...others] = meant;
  if (!first) return { question: noneIsMeant(intent, upcoming, { userId, zone }) };
  if (intent.action === "move") {
    if (others.length === 0) return { meeting: first };
    if (!intent.meetings) return { question: whichMeeting(intent, meant, "whichMeeting", zone) };
  }
  const hosted = meant.filter(({ organizerId }) => organizerId === userId);
  const [date, ...otherDates] = datesOf(hosted, zone);
  if (date === undefined) return { question: whichMeeting(intent, meant, "othersHost", zone) };
  if (otherDates.length > 0) return { question: whichDate(intent, hosted, "whichDate", zone) };
  return { date, hosted, attended: meant.filter((meeting) => !hosted.includes(meeting)) };
}

function noneIsMeant(intent: Intent, upcoming: readonly Meeting[], { userId, zone }: Asker): Question {
  const isUnsaid = !intent.meetings && !intent.people?.length && intent.title === undefined;
  if (intent.action === "move") return whichMeeting(intent, upcoming, isUnsaid ? "whichMeeting" : "noMeetings", zone);
  const hosted = upcoming.filter(({ organizerId }) => organizerId === userId);
  return whichDate(intent, hosted, isUnsaid ? "whichDate" : "noMeetings", zone);
}

/** On which the meetings begin, ascending. */
function datesOf(meetings: readonly Meeting[], zone: Zone): CalendarDate[] {
  return [...new Set(meetings.map(({ start }) => calendarDate(localDay(start, zone))))].sort();
}

function whichMeeting(
  intent: Intent,
  meetings: readonly Meeting[],
  sentence: "whichMeeting" | "noMeetings" | "othersHost",
  zone: Zone,
): Question {
  return {
    about: "meetings",
    question: (say) => say.assistant[sentence],
    choices: meetings.slice(0, maxChoices).map(({ id, title, start }) => ({
      label: (say) => say.assistant.meeting(title, say.formats.dateAndTime(start, zone)),
      intent: { ...intent, action: "move", meetings: { ids: [id] } },
    })),
  };
}

/** A plan concerns one date. */
function whichDate(
  intent: Intent,
  hosted: readonly Meeting[],
  sentence: "whichDate" | "noMeetings",
  zone: Zone,
): Question {
  const { meetings } = intent;
  const dates = datesOf(hosted, zone);
  return {
    about: "date",
    question: (say) => say.assistant[sentence],
    choices: dates.slice(0, maxChoices).map((date) => {
      const onDate = hosted.filter(({ start }) => calendarDate(localDay(start, zone)) === date);
      const chosen =
        meetings && "ids" in meetings
          ? { ids: onDate.map(({ id }) => id) }
          : { ...meetings, dates: { from: date, to: date } };
      return {
        label: (say) => say.assistant.dateAndMeetings(say.formats.date(onDate[0]!.start, zone), onDate.length),
        intent: { ...intent, meetings: chosen },
      };
    }),
  };
}
