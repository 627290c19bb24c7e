/** Reads what the tasks of the benchmark say, in the phrases that they use. Throws for any other. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Weekday, weekdays } from "../../../functions/domain/time/weekday.ts";

export interface Task {
  id: string;
  people: string[];
  minutes: number;
  /** Everybody's, on each of the days. */
  hours: { start: string; end: string };
  days: Weekday[];
  busy: (DayTime & { person: string })[];
  preferences: Preference[];
  isEarliestWanted: boolean;
  /** The answer of the benchmark. Others can be as good, unless the earliest is wanted. */
  golden: DayTime;
}

/** Times are `HH:MM`. */
export interface DayTime {
  day: Weekday;
  start: string;
  end: string;
}

/** When somebody does not want to meet. */
export interface Preference {
  person: string;
  strength: "must not" | "rather not";
  day: Weekday;
  /** Absent: from the beginning of the day. */
  start?: string;
  /** Absent: to its end. */
  end?: string;
}

export function readTasks(): Task[] {
  return readTaskTexts().map(readTask);
}

/** As they stand in the benchmark. */
export interface TaskText {
  id: string;
  task: string;
  golden: string;
}

export function readTaskTexts(): TaskText[] {
  const lines = readFileSync(join(import.meta.dirname, "tasks.jsonl"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line));
}

export function readTask({ id, task, golden }: TaskText): Task {
  const [what, calendars, last] = task.split("\n\n") as [string, string, string];
  const [, names, length, start, end, days] = match(
    what,
    /^You need to schedule a meeting for (.+) for (one hour|half an hour) between the work hours of (\S+) to (\S+) on (?:either )?(.+)\.\s*$/,
  );
  const people = listOf(names!);
  const sentences = last.split(/(?<=\.)\s+/).filter((sentence) => !/^Find a time that works/.test(sentence));
  const isEarliestWanted = sentences.some(isAboutEarliest);
  return {
    ...{ id, people, isEarliestWanted },
    minutes: length === "one hour" ? 60 : 30,
    hours: { start: clockTime(start!), end: clockTime(end!) },
    days: listOf(days!).map(weekdayOf),
    busy: calendars
      .trim()
      .split("\n")
      .slice(1)
      .flatMap((line) => busyTimesOf(line, people)),
    preferences: preferencesIn(
      sentences.filter((sentence) => !isAboutEarliest(sentence)),
      people,
    ),
    golden: dayTimeOf(match(golden, /^Here is the proposed time: (\w+), (\S+) - (\S+)$/)),
  };
}

/** `Ann is busy on Monday during 9:00 to 10:00, 11:30 to 12:00, Tuesday during 9:00 to 9:30; ` */
function busyTimesOf(line: string, people: readonly string[]): Task["busy"] {
  const person = personNamedFirst(line, people);
  const said = line.slice(person.length).trim();
  if (/^(?:is free|'s calendar is wide open|has no meetings) the (?:entire|whole) (?:day|week)\.$/.test(said))
    return [];
  const [, days] = match(said, /^(?:is busy|has blocked their calendar|has meetings) on (.+);$/);
  return days!.split(/, (?=[A-Z])/).flatMap((text) => {
    const [, day, times] = match(text, /^(\w+) during (.+)$/);
    return times!.split(", ").map((time) => {
      const [, start, end] = match(time, /^(\S+) to (\S+)$/);
      return { person, ...dayTimeOf(["", day!, start!, end!]) };
    });
  });
}

function isAboutEarliest(sentence: string): boolean {
  return /^(?:The group would like to meet|You would like to schedule the meeting) at their earlist availability\.$/.test(
    sentence,
  );
}

const strengths: Record<string, Preference["strength"]> = {
  "can not meet": "must not",
  "do not want to meet": "must not",
  "would rather not meet": "rather not",
  "would like to avoid more meetings": "rather not",
};

/** `Ann can not meet on Monday. Tuesday before 14:30.` A sentence that begins with a day goes on with what was said before. */
function preferencesIn(sentences: readonly string[], people: readonly string[]): Preference[] {
  const preferences: Preference[] = [];
  let whose: Pick<Preference, "person" | "strength"> | undefined;
  for (const sentence of sentences) {
    const [, said, day, side, time] = match(sentence, /^(?:(.+) on )?(\w+day)(?: (before|after) (\S+))?\.$/);
    if (said) {
      const person = personNamedFirst(said, people);
      whose = { person, strength: strengthOf(said.slice(person.length + 1)) };
    }
    preferences.push({
      ...whose!,
      day: weekdayOf(day!),
      ...(side === "before" && { end: clockTime(time!) }),
      ...(side === "after" && { start: clockTime(time!) }),
    });
  }
  return preferences;
}

function strengthOf(phrase: string): Preference["strength"] {
  const strength = strengths[phrase];
  if (!strength) throw new Error(`This is no phrase of the benchmark: ${phrase}`);
  return strength;
}

/** Some lines lack the space after the name, so that it is looked for by the longest name that fits. */
function personNamedFirst(line: string, people: readonly string[]): string {
  const [person] = people.filter((name) => line.startsWith(name)).toSorted((one, other) => other.length - one.length);
  if (!person) throw new Error(`Nobody in the task is named here: ${line}`);
  return person;
}

function listOf(text: string): string[] {
  return text.split(/, | and | or /);
}

function dayTimeOf([, day, start, end]: readonly string[]): DayTime {
  return { day: weekdayOf(day!), start: clockTime(start!), end: clockTime(end!) };
}

function weekdayOf(name: string): Weekday {
  const day = weekdays.find((weekday) => weekday === name.toLowerCase());
  if (!day) throw new Error(`This is no day: ${name}`);
  return day;
}

function clockTime(text: string): string {
  return text.padStart(5, "0");
}

function match(text: string, pattern: RegExp): string[] {
  const parts = pattern.exec(text);
  if (!parts) throw new Error(`This is no phrase of the benchmark: ${text}`);
  return [...parts];
}
