import { addDays } from "../../../../../functions/domain/time/calendar-date.ts";
import type { Weekday } from "../../../../../functions/domain/time/weekday.ts";
import type { Request } from "../../../../client/operations.ts";

export type SentWishes = NonNullable<NonNullable<Request<"previewSuggestions">["body"]>["wishes"]>;

/** What somebody wishes of a time, as they choose it here. */
export interface Wishing {
  days: readonly Weekday[];
  /** Wall times; empty where nothing was said. */
  start: string;
  end: string;
  /** A date: by its end. */
  deadline: string;
  order: "best" | "earliest" | "latest";
  /** Times that are not as wished are left out, not only put last. */
  strictly: boolean;
}

export const noWishes: Wishing = { days: [], start: "", end: "", deadline: "", order: "best", strictly: true };

/** Of the wishes only those that take no day and no hour away. */
export function withoutWindows({ deadline, order }: Wishing): Wishing {
  return { ...noWishes, deadline, order };
}

/** The last of so many dates, or the deadline where it comes before that. */
export function lastDateOf(from: string, days: number, { deadline }: Wishing): string {
  const last = addDays(from, days - 1);
  return deadline >= from && deadline < last ? deadline : last;
}

/** As the server takes them. A deadline goes with the range instead: it is a date on the reader's clock. */
export function sentWishes(wishing: Wishing, timeZone: string): SentWishes | undefined {
  const windows = windowsOf(wishing, timeZone);
  if (windows.length === 0 && wishing.order === "best") return undefined;
  return { order: wishing.order, windows, makeRoom: false };
}

/** Those that a list of slots can keep to, as it takes them. */
export function strictWishes(wishing: Wishing, timeZone: string): string | undefined {
  const windows = wishing.strictly ? windowsOf(wishing, timeZone) : [];
  return windows.length > 0 ? JSON.stringify({ windows }) : undefined;
}

function windowsOf({ days, start, end, strictly }: Wishing, timeZone: string): SentWishes["windows"] {
  if (days.length === 0 && !start && !end) return [];
  return [
    {
      kind: strictly ? "only" : "prefer",
      ...(days.length > 0 && { days: [...days] }),
      ...(start && { start }),
      ...(end && { end }),
      timeZone,
    },
  ];
}
