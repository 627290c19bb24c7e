import type { CalendarDate } from "../time/calendar-date.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { Weekday } from "../time/weekday.ts";

/** What somebody wishes of a time, beyond that it can be booked. */
export interface Wishes {
  order: WishedOrder;
  /** A meeting ends by then at the latest. */
  deadline?: EpochMinute;
  /** In the order in which they were given: an answer names a window by its index. */
  windows: readonly WishedWindow[];
  /** Whether meetings of lower priority may be moved out of the way, where nothing else suits. */
  makeRoom: boolean;
}

export const wishedOrders = ["best", "earliest", "latest"] as const;
export type WishedOrder = (typeof wishedOrders)[number];

/**
 * Times of certain dates, weekdays and hours, on the clock of a zone. What is not said is not limited. An end before its start runs past
 * midnight and belongs to the date on which it begins.
 */
export interface WishedWindow {
  kind: WindowKind;
  days?: readonly Weekday[];
  /** Both are included. */
  dates?: { from: CalendarDate; to: CalendarDate };
  /** `HH:MM`. Absent: from midnight. */
  start?: string;
  /** `HH:MM`. Absent: to midnight. */
  end?: string;
  /** Absent: the zone of its person, else of the caller. */
  timeZone?: string;
  /** Whose wish it is. Absent: everybody's. */
  userId?: string;
}

/**
 * `only` and `never` are hard: a time lies wholly inside one of a person's `only` windows and touches none of their `never` windows.
 * `prefer` and `avoid` only rank: a time is as wished inside of the one and clear of the other.
 */
export const windowKinds = ["only", "never", "prefer", "avoid"] as const;
export type WindowKind = (typeof windowKinds)[number];

export const maxWindows = 20;

/** The wishes of somebody who asks for times. */
export interface CallersWishes extends Wishes {
  /** The zone of windows that name neither a zone nor a person. */
  timeZone: string;
}

/** Wishes of which every window says its zone. */
export interface ResolvedWishes extends Wishes {
  windows: readonly ResolvedWindow[];
}

export interface ResolvedWindow extends WishedWindow {
  timeZone: string;
}

export const noWishes: Wishes = { order: "best", windows: [], makeRoom: false };
