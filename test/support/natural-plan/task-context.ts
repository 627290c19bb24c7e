/** Calendars and wishes of a task, in the week of Monday, 7 December 2026, on the clock of UTC. */
import type { SuggestionContext } from "../../../functions/domain/suggestions/suggestion-context.ts";
import { addDays } from "../../../functions/domain/time/calendar-date.ts";
import { parseInstant } from "../../../functions/domain/time/format.ts";
import type { Interval } from "../../../functions/domain/time/interval.ts";
import { type Weekday, weekdays } from "../../../functions/domain/time/weekday.ts";
import { resolveWishes } from "../../../functions/domain/wishes/resolve-wishes.ts";
import type { Wishes } from "../../../functions/domain/wishes/wishes.ts";
import { availabilityIn, weekly } from "../../unit/domain/shorthand.ts";
import { contextOf, organizerId } from "../../unit/domain/suggestions/contexts.ts";
import { meetingEntry } from "../meeting-entry.ts";
import type { DayTime, Task } from "./read-task.ts";

const monday = "2026-12-07";
const timeZone = "UTC";

/** The calendars alone: the first person hosts, the others attend, and everybody works in the hours of the task. */
export function contextOfTask(task: Task): SuggestionContext {
  const { minutes, days, hours, people } = task;
  const [, ...attendees] = people;
  const availability = availabilityIn(timeZone, weekly(days, hours.start, hours.end));
  return contextOf({
    from: `${monday}T00:00:00Z`,
    to: `${addDays(monday, 5)}T00:00:00Z`,
    now: "2026-12-03T08:00:00Z",
    minutes,
    rules: { slotIntervalMinutes: 30 },
    organizer: { timeZone, availability, entries: entriesOf(task, people[0]!) },
    attendees: Object.fromEntries(attendees.map((person) => [person, { timeZone, entries: entriesOf(task, person) }])),
  });
}

/** The same, with all that is said of the time. */
export function wishingContextOfTask(task: Task): SuggestionContext {
  const context = contextOfTask(task);
  return { ...context, wishes: resolveWishes({ ...wishesOfTask(task), timeZone }, context.people) };
}

/** In an order of time only hard wishes count, so what somebody would rather not is hard there. */
export function wishesOfTask({ preferences, people, isEarliestWanted }: Task): Wishes {
  return {
    order: isEarliestWanted ? "earliest" : "best",
    makeRoom: false,
    windows: preferences.map(({ person, strength, day, start, end }) => ({
      kind: strength === "must not" || isEarliestWanted ? "never" : "avoid",
      days: [day],
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      userId: person === people[0] ? organizerId : person,
    })),
  };
}

export function intervalOf({ day, start, end }: DayTime): Interval {
  return { start: instantAt(day, start), end: instantAt(day, end) };
}

function instantAt(day: Weekday, time: string): number {
  return parseInstant(`${addDays(monday, weekdays.indexOf(day))}T${time}:00Z`);
}

function entriesOf({ busy }: Task, person: string) {
  return busy
    .filter((time) => time.person === person)
    .map((time) => {
      const { start, end } = intervalOf(time);
      return meetingEntry(start, end, { role: "attendee", meetingTypeId: "other" });
    });
}
