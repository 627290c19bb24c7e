import { maxDurationMinutes } from "../meeting-types/meeting-type.ts";
import { maxParticipants } from "../meetings/participants.ts";
import { type DayNumber, instantsOfDay } from "../time/calendar-date.ts";
import { type EpochMinute, minutesPerDay } from "../time/instant.ts";
import { isEndTime, isWallTime, minuteOfDay } from "../time/wall-time.ts";
import type { Weekday } from "../time/weekday.ts";
import { instantsOfWallRange, type Zone } from "../time/zone.ts";
import {
  maxWindows,
  noWishes,
  type WindowKind,
  type WishedOrder,
  type WishedWindow,
  type Wishes,
} from "../wishes/wishes.ts";
import { type Intent, type IntentAction, isAboutNewMeeting, type MeetingsOfDates, type NamedPerson } from "./intent.ts";
import { datesMeant, dayMeant, type SpokenDates, type SpokenDay } from "./relative-dates.ts";

/** What somebody has said, before it is known what day it is and whom they know. */
export interface SpokenIntent {
  /** `other`: something that is not done here. */
  action: IntentAction | "other";
  /** Each a placeholder, or a name as it was written. */
  people: readonly string[];
  durationMinutes: number | null;
  title: string | null;
  meetings: { dates: SpokenDates; hours: SpokenHours | null } | null;
  keepWith: readonly string[];
  into: SpokenDates | null;
  order: WishedOrder;
  /** `until`: the start or the end of the day, or a time of it. */
  deadline: { day: SpokenDay; until: string } | null;
  windows: readonly SpokenWindow[];
}

export interface SpokenWindow {
  kind: WindowKind;
  days: readonly Weekday[];
  dates: SpokenDates | null;
  hours: SpokenHours | null;
  person: string | null;
}

/** `HH:MM`, as far as they were said. */
export type SpokenHours = { part: DayPart } | { from: string | null; to: string | null };

export const dayParts = ["morning", "lunch", "after_lunch", "afternoon", "evening"] as const;
export type DayPart = (typeof dayParts)[number];

const hoursOfPart: Record<DayPart, { start?: string; end?: string }> = {
  morning: { end: "12:00" },
  lunch: { start: "12:00", end: "13:00" },
  after_lunch: { start: "13:00" },
  afternoon: { start: "12:00", end: "18:00" },
  evening: { start: "17:00" },
};

/** Where and when it was said, and to whom its placeholders lead. */
export interface Hearing {
  today: DayNumber;
  zone: Zone;
  people: ReadonlyMap<string, NamedPerson>;
}

/** What was said, as an intent. Undefined for what is no intent of these, or names dates or times that there are not. */
export function intentOf(spoken: SpokenIntent, hearing: Hearing): Intent | undefined {
  const { action, people, durationMinutes, title, keepWith } = spoken;
  if (action === "other" || !isWithinBounds(spoken)) return undefined;
  const isNew = isAboutNewMeeting({ action });
  const { today } = hearing;
  const meetings = isNew || !spoken.meetings ? undefined : meetingsMeant(spoken.meetings, today);
  const into = spoken.into ? datesMeant(spoken.into, today) : undefined;
  const wishes = wishesMeant(spoken, hearing);
  const isUnclear = (spoken.meetings && !isNew && !meetings) || (spoken.into && !into) || wishes === undefined;
  if (isUnclear) return undefined;
  return {
    action,
    ...(people.length > 0 && { people: people.map((name) => personMeant(name, hearing)) }),
    ...(isNew && durationMinutes !== null && { durationMinutes }),
    ...(title !== null && { title }),
    ...(meetings && { meetings }),
    ...(!isNew && keepWith.length > 0 && { exceptPeople: keepWith.map((name) => personMeant(name, hearing)) }),
    ...(into && { into }),
    ...(wishes !== noWishes && { wishes }),
  };
}

/** As of an intent that somebody sends. */
function isWithinBounds({ people, keepWith, durationMinutes, title }: SpokenIntent): boolean {
  const isLength = (minutes: number) => Number.isInteger(minutes) && minutes >= 1 && minutes <= maxDurationMinutes;
  return (
    [people, keepWith].every((names) => names.length < maxParticipants && names.every((name) => isPlain(name, 100))) &&
    (durationMinutes === null || isLength(durationMinutes)) &&
    (title === null || isPlain(title, 200))
  );
}

/** One line with something to read in it, and nothing that cannot be seen. */
function isPlain(text: string, most: number): boolean {
  return text.length <= most && /[\p{L}\p{N}]/u.test(text) && !/[\p{C}\p{Zl}\p{Zp}]|^\s|\s$/u.test(text);
}

/** A name that is no placeholder is looked for among those whom the speaker has met. */
function personMeant(name: string, { people }: Hearing): NamedPerson {
  return people.get(name) ?? { name };
}

function meetingsMeant(
  { dates, hours }: NonNullable<SpokenIntent["meetings"]>,
  today: DayNumber,
): MeetingsOfDates | undefined {
  const meant = datesMeant(dates, today);
  const within = hoursMeant(hours);
  return meant && within && { dates: meant, ...within };
}

/** Undefined for what is no time of day. */
function hoursMeant(hours: SpokenHours | null): { start?: string; end?: string } | undefined {
  if (!hours) return {};
  if ("part" in hours) return hoursOfPart[hours.part];
  const { from, to } = hours;
  if ((from !== null && !isWallTime(from)) || (to !== null && !isEndTime(to)) || (from ?? "00:00") === to)
    return undefined;
  return { ...(from !== null && { start: from }), ...(to !== null && { end: to }) };
}

/** Undefined for dates and times that there are not. */
function wishesMeant({ order, deadline, windows, people }: SpokenIntent, hearing: Hearing): Wishes | undefined {
  const meant = windows.map((window) => windowMeant(window, people, hearing));
  const due = deadline ? deadlineMeant(deadline, hearing) : undefined;
  if (meant.includes(undefined) || (deadline && due === undefined)) return undefined;
  const said = meant.flatMap((window) => (window && saysATime(window) ? [window] : [])).slice(0, maxWindows);
  if (order === "best" && due === undefined && said.length === 0) return noWishes;
  return { order, ...(due !== undefined && { deadline: due }), windows: said, makeRoom: false };
}

function windowMeant(
  { kind, days, dates, hours, person }: SpokenWindow,
  people: readonly string[],
  hearing: Hearing,
): WishedWindow | undefined {
  const within = hoursMeant(hours);
  const on = dates ? datesMeant(dates, hearing.today) : undefined;
  if (!within || (dates && !on)) return undefined;
  const whose = person !== null && people.includes(person) ? hearing.people.get(person) : undefined;
  return {
    kind,
    ...(days.length > 0 && { days: [...new Set(days)] }),
    ...(on && { dates: on }),
    ...within,
    // The wish of somebody who is not to meet, or not known for certain, is everybody's.
    ...(whose && "userId" in whose && { userId: whose.userId }),
  };
}

function saysATime({ days, dates, start, end }: WishedWindow): boolean {
  return [days, dates, start, end].some((said) => said !== undefined);
}

/** "Before Friday" is never before today: on a Friday, it means the next one. */
function deadlineMeant(
  { day: spoken, until }: NonNullable<SpokenIntent["deadline"]>,
  { today, zone }: Hearing,
): EpochMinute | undefined {
  const day = dayMeant(spoken, today, until === "start" ? today + 1 : today);
  if (day === undefined) return undefined;
  const date = instantsOfDay(day, zone);
  if (until === "start" || until === "end") return date[until];
  if (!isEndTime(until)) return undefined;
  const midnight = day * minutesPerDay;
  return instantsOfWallRange(zone, midnight, midnight + minuteOfDay(until)).at(-1)?.end ?? date.start;
}
