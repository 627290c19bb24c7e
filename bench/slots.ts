/** How long the slot engine takes, warm, from the plain objects that a store gives. `node bench/slots.ts` */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { slotsView } from "../functions/contract/slots.ts";
import type { Availability } from "../functions/domain/availability/availability.ts";
import type { CalendarEntry } from "../functions/domain/calendar/calendar-entry.ts";
import { bookableStarts, findSlots, isBookable } from "../functions/domain/slots/find-slots.ts";
import type { SlotSearch } from "../functions/domain/slots/slot-context.ts";
import { dayNumber, weekdayIndex } from "../functions/domain/time/calendar-date.ts";
import { parseInstant } from "../functions/domain/time/format.ts";
import { millisecondsPerMinute, minutesPerDay } from "../functions/domain/time/instant.ts";
import { weekdays } from "../functions/domain/time/weekday.ts";
import { instantsOfWall, offsetAt, zoneNamed } from "../functions/domain/time/zone.ts";
import { allowedStarts } from "../functions/domain/wishes/allowed-starts.ts";
import { maxWindows, noWishes, type ResolvedWishes } from "../functions/domain/wishes/wishes.ts";
import { meetingEntry } from "../test/support/meeting-entry.ts";

/** Of many samples; in the unit that the figure's name ends with. */
export interface Figure {
  min: number;
  median: number;
  p99: number;
}

export type SlotFigures = Record<string, Figure>;

const newYork: Availability = {
  timeZone: "America/New_York",
  weekly: (["monday", "tuesday", "wednesday", "thursday", "friday"] as const).map((day) => ({
    id: day,
    day,
    start: "09:00",
    end: "17:00",
    active: true,
    kind: "open",
  })),
  overrides: [],
};
const monday = dayNumber("2026-03-02");
/** That Monday's midnight in New York, written so that a fresh process has not touched a zone yet. */
const from = parseInstant("2026-03-02T00:00:00-05:00");

export async function benchSlots(): Promise<SlotFigures> {
  const month = searchOf(30, 0);
  const year = searchOf(365, 0);
  const together = searchOf(30, 99);
  const open = openSearch();
  const someStart = bookableStarts(month).at(-1)!;
  const zone = zoneNamed(newYork.timeZone);
  const walls = Array.from({ length: 1000 }, (_, index) => (monday + index / 3) * minutesPerDay);

  return {
    "30 days, instants, µs": measure(() => bookableStarts(month)),
    "30 days, finished text, µs": measure(() =>
      JSON.stringify(slotsView(findSlots(month, 5000), 30, newYork.timeZone)),
    ),
    "365 days, instants, µs": measure(() => bookableStarts(year)),
    "30 days, 100 people together, µs": measure(() => bookableStarts(together)),
    "30 days, quarter hours at all hours, µs": measure(() => bookableStarts(open)),
    "the same, and 20 windows of wishes, µs": measure(() =>
      allowedStarts(wishes, bookableStarts(open), open.durationMinutes, { start: open.from, end: open.to }),
    ),
    "one exact instant, µs": measure(() => isBookable(month, someStart, someStart + 30)),
    "wall time to instant, ns": scaled(
      measure(() => walls.forEach((wall) => void instantsOfWall(zone, wall))),
      1000 / walls.length,
    ),
    ...(await benchFreshProcess()),
  };
}

/** New York, 9 to 17 on weekdays, half-hour slots, eight meetings each working day. */
function searchOf(days: number, others: number): SlotSearch {
  return {
    now: from * millisecondsPerMinute,
    rules: {
      id: "one-on-one",
      durationMinutes: 30,
      otherDurationsMinutes: [],
      slotIntervalMinutes: 30,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      minimumNoticeMinutes: 0,
      bookingWindowDays: 1000,
      dailyLimit: null,
    },
    organizer: { availability: newYork, entries: meetingsOf(0, days) },
    others: Array.from({ length: others }, (_, index) => ({ entries: meetingsOf(index + 1, days) })),
    durationMinutes: 30,
    from,
    to: from + days * minutesPerDay,
  };
}

/** Always open, and nothing stands anywhere. */
function openSearch(): SlotSearch {
  const month = searchOf(30, 0);
  const weekly = weekdays.map((day) => ({
    id: day,
    day,
    start: "00:00",
    end: "24:00",
    active: true,
    kind: "open" as const,
  }));
  const availability = { ...newYork, weekly };
  return { ...month, rules: { ...month.rules, slotIntervalMinutes: 15 }, organizer: { availability, entries: [] } };
}

/** An hour of each day never, one after the other, on clocks of three zones. */
const wishes: ResolvedWishes = {
  ...noWishes,
  windows: Array.from({ length: maxWindows }, (_, hour) => ({
    kind: "never",
    start: `${String(hour).padStart(2, "0")}:15`,
    end: `${String(hour + 1).padStart(2, "0")}:00`,
    timeZone: ["America/New_York", "Europe/Berlin", "Asia/Tokyo"][hour % 3]!,
  })),
};

/** Eight of the sixteen half hours; everybody has others, but leaves the same few free. */
function meetingsOf(person: number, days: number): CalendarEntry[] {
  return Array.from({ length: days }, (_, day) => day)
    .filter((day) => weekdayIndex(monday + day) < 5)
    .flatMap((day) =>
      Array.from({ length: 8 }, (_, index): CalendarEntry => {
        const halfHour = 2 * index + ((person * 7 + day + index * 3) % 5 === 0 && index > 1 ? 1 : 0);
        const nine = from + day * minutesPerDay + 9 * 60;
        const start = nine + 30 * halfHour;
        return meetingEntry(start, start + 30, {
          id: `${person}-${day}-${index}`,
          role: index % 2 === 0 ? "organizer" : "attendee",
        });
      }),
    );
}

function measure(work: () => unknown, samples = 2000): Figure {
  for (let run = 0; run < 1000; run++) work();
  const times = Array.from({ length: samples }, () => {
    const before = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - before) / 1000;
  }).sort((one, other) => one - other);
  return { min: times[0]!, median: times[samples >> 1]!, p99: times[Math.floor(samples * 0.99)]! };
}

function scaled({ min, median, p99 }: Figure, factor: number): Figure {
  return { min: min * factor, median: median * factor, p99: p99 * factor };
}

/** What the first request of a cold function pays: the zone that `Intl` opens first, then a month in it. */
async function benchFreshProcess(): Promise<SlotFigures> {
  const runs: { zone: number; listing: number }[] = [];
  for (let run = 0; run < 7; run++) {
    const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(import.meta.url), "fresh"]);
    runs.push(JSON.parse(stdout));
  }
  const figureOf = (times: number[]): Figure => {
    const ascending = times.sort((one, other) => one - other);
    return { min: ascending[0]!, median: ascending[ascending.length >> 1]!, p99: ascending.at(-1)! };
  };
  return {
    "fresh process, first zone, ms": figureOf(runs.map(({ zone }) => zone)),
    "fresh process, first month listed, ms": figureOf(runs.map(({ listing }) => listing)),
  };
}

function timeFirstUse(): { zone: number; listing: number } {
  const search = searchOf(30, 0);
  const start = performance.now();
  offsetAt(zoneNamed(newYork.timeZone), from);
  const opened = performance.now();
  bookableStarts(search);
  return { zone: opened - start, listing: performance.now() - opened };
}

function table(figures: SlotFigures): string {
  const rows = Object.entries(figures).map(([name, { min, median, p99 }]) =>
    [name.padEnd(40), ...[min, median, p99].map((time) => time.toFixed(1).padStart(9))].join(""),
  );
  return [" ".repeat(40) + ["min", "median", "p99"].map((title) => title.padStart(9)).join(""), ...rows].join("\n");
}

if (import.meta.main) {
  console.log(process.argv[2] === "fresh" ? JSON.stringify(timeFirstUse()) : table(await benchSlots()));
}
