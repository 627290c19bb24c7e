import type { Month } from "../time/month.ts";
import {
  type ActiveRole,
  type FocusMeasure,
  focusMeasures,
  type Measure,
  measures,
  personalTypes,
} from "./counter-delta.ts";
import { sum } from "./figures.ts";
import { noWeekdayHours, type WeekdayHours } from "./weekday-hours.ts";

/** What was counted in a month. A number that is missing is zero. */
export interface CountedMonth {
  month: Month;
  /** The measures of a meeting type, and the minutes of its meetings by `<weekday>-<hour>`. */
  types: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Minutes that an earlier release counted by hour only. */
  hours: ReadonlyMap<string, number>;
  focus: ReadonlyMap<string, number>;
  active: Record<ActiveRole, number>;
}

export type Totals = Omit<Record<Measure, number>, "noticeMinutes"> & {
  /** From the booking to the start. Null where nothing was booked. */
  meanNoticeMinutes: number | null;
};

export interface TypeTotals extends Totals {
  /** Null for all personal types together. */
  meetingTypeId: string | null;
}

export interface OrganizationAnalytics {
  total: Totals;
  byType: TypeTotals[];
  byMonth: {
    month: Month;
    active: { organizers: number; attendees: number };
    total: Totals;
    byType: TypeTotals[];
    focusBlocks: Record<FocusMeasure, number>;
  }[];
  byWeekdayAndHour: WeekdayHours;
  focusBlocks: Record<FocusMeasure, number>;
}

/** The organization's numbers for each of these months, which are ascending, and for all of them together. */
export function organizationAnalytics(months: readonly CountedMonth[]): OrganizationAnalytics {
  const focusOf = (some: readonly CountedMonth[]) =>
    fieldsOf(
      focusMeasures,
      some.map(({ focus }) => focus),
    );
  return {
    total: totalsOf(months.flatMap(({ types }) => [...types.values()])),
    byType: byType(months),
    byMonth: months.map((month) => ({
      month: month.month,
      active: { organizers: month.active.organizer, attendees: month.active.attendee },
      total: totalsOf([...month.types.values()]),
      byType: byType([month]),
      focusBlocks: focusOf([month]),
    })),
    byWeekdayAndHour: weekdayHours(months),
    focusBlocks: focusOf(months),
  };
}

/** The most time first. */
function byType(months: readonly CountedMonth[]): TypeTotals[] {
  const ids = [...new Set(months.flatMap(({ types }) => [...types.keys()]))];
  return ids
    .map((id) => ({
      meetingTypeId: id === personalTypes ? null : id,
      ...totalsOf(months.flatMap(({ types }) => types.get(id) ?? [])),
    }))
    .sort((one, other) => other.minutes - one.minutes);
}

function totalsOf(counters: readonly ReadonlyMap<string, number>[]): Totals {
  const { noticeMinutes, ...totals } = fieldsOf(measures, counters);
  const { bookings } = totals;
  return { ...totals, meanNoticeMinutes: bookings === 0 ? null : Math.round(noticeMinutes / bookings) };
}

function fieldsOf<Field extends string>(
  fields: readonly Field[],
  counters: readonly ReadonlyMap<string, number>[],
): Record<Field, number> {
  const sums = fields.map((field) => [field, sum(counters.map((counter) => counter.get(field) ?? 0))] as const);
  return Object.fromEntries(sums) as Record<Field, number>;
}

function weekdayHours(months: readonly CountedMonth[]): WeekdayHours {
  const counters = months.flatMap(({ types, hours }) => [...types.values(), hours]);
  return noWeekdayHours().map((hours, weekday) =>
    hours.map((_, hour) => sum(counters.map((counter) => counter.get(`${weekday}-${hour}`) ?? 0))),
  );
}
