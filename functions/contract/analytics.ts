import * as z from "zod";
import { type FocusMeasure, focusMeasures, type Measure, measures } from "../domain/analytics/counter-delta.ts";
import type { DateRange } from "../domain/analytics/date-range.ts";
import type { OrganizationAnalytics, TypeTotals } from "../domain/analytics/organization.ts";
import type { PersonalAnalytics } from "../domain/analytics/personal.ts";
import type { MeetingType } from "../domain/meeting-types/meeting-type.ts";
import { calendarDate } from "../domain/time/calendar-date.ts";
import type { MonthRange } from "../domain/time/month-range.ts";
import { weekdays } from "../domain/time/weekday.ts";

const count = z.int().min(0);
const minutes = z.int().min(0);
const amount = z.object({ meetings: count, minutes }).meta({ id: "MeetingTime" });
const week = amount
  .extend({ week: z.string().meta({ format: "date", description: "Its Monday." }) })
  .meta({ id: "WeekOfMeetings" });
const rate = z
  .number()
  .min(0)
  .max(1)
  .nullable()
  .meta({ description: "The share of all meetings. Null where there are none." });
const changes = z.object({ meetings: count, rate, byMe: count, byOthers: count }).meta({ id: "MeetingChanges" });
const blocks = z.object({ blocks: count, minutes }).meta({ id: "FocusTime" });

const weekdayHours = z
  .array(z.array(minutes))
  .meta({ description: "Seven rows of 24 numbers: the minutes of each hour of the day, from Monday to Sunday." });

export const personalAnalyticsAnswer = z
  .object({
    from: z.string().meta({ format: "date" }),
    to: z.string().meta({ format: "date" }),
    timeZone: z.string(),
    met: amount,
    byType: z.array(amount.extend({ meetingTypeId: z.string(), name: z.string().nullable() })),
    byWeekdayAndHour: weekdayHours,
    byWeek: z.array(week),
    busiestWeeks: z.array(week),
    focusBlocks: z.object({ kept: blocks, givenUp: blocks }),
    longestFreeBlock: z.object({
      medianMinutes: z.number().nullable(),
      days: count,
      workingHours: z.enum(["published", "said", "usual"]).meta({
        description:
          "`published`: your open hours as they are now. `said`: what you have said, as you publish none. `usual`: nine to five on the " +
          "working days of your region, as you have said nothing either.",
      }),
    }),
    backToBack: z.object({ runs: count, meetings: count, longestMinutes: minutes }),
    notice: z.object({ medianMinutes: z.number().nullable() }),
    changes: z.object({
      meetings: count,
      extended: changes,
      rescheduled: changes,
      cancelled: changes,
      left: changes,
    }),
    answers: z.object({ invitations: count, accepted: count, declined: count, tentative: count, pending: count }),
  })
  .meta({ id: "PersonalAnalytics" });

/** `types` are those whose names the person may know. The others go by their ids. */
export function personalAnalyticsView(
  { first, last, timeZone }: DateRange,
  { byType, ...analytics }: PersonalAnalytics,
  types: readonly MeetingType[],
): z.input<typeof personalAnalyticsAnswer> {
  const names = namesOf(types);
  return {
    from: calendarDate(first),
    to: calendarDate(last),
    timeZone,
    byType: byType.map((type) => ({ ...type, name: names.get(type.meetingTypeId) ?? null })),
    ...analytics,
  };
}

const total = z.int();

const totals = z
  .object({
    ...eachOf(
      measures.filter((measure) => measure !== "noticeMinutes"),
      total,
    ),
    meanNoticeMinutes: z.number().nullable(),
  })
  .meta({ id: "MeetingTotals" });

const typeTotals = totals
  .extend({
    meetingTypeId: z.string().nullable().meta({ description: "Null stands for all personal types together." }),
    name: z.string().nullable(),
  })
  .meta({ id: "MeetingTypeTotals" });

const focusBlocks = z.object(eachOf(focusMeasures, total)).meta({ id: "FocusTotals" });

const monthTotals = z
  .object({
    month: z.string(),
    active: z.object({ organizers: total, attendees: total }),
    total: totals,
    byType: z.array(typeTotals),
    focusBlocks,
  })
  .meta({ id: "MonthTotals" });

export const organizationAnalyticsAnswer = z
  .object({
    from: z.string(),
    to: z.string(),
    total: totals,
    byType: z.array(typeTotals),
    byMonth: z.array(monthTotals),
    byWeekdayAndHour: weekdayHours,
    focusBlocks,
  })
  .meta({ id: "OrganizationAnalytics" });

export function organizationAnalyticsView(
  { from, to }: MonthRange,
  { byType, byMonth, ...analytics }: OrganizationAnalytics,
  types: readonly MeetingType[],
): z.input<typeof organizationAnalyticsAnswer> {
  const names = namesOf(types);
  const named = (totals: TypeTotals) => ({
    ...totals,
    name: totals.meetingTypeId === null ? "Personal types" : (names.get(totals.meetingTypeId) ?? null),
  });
  return {
    from,
    to,
    ...analytics,
    byType: byType.map(named),
    byMonth: byMonth.map((month) => ({ ...month, byType: month.byType.map(named) })),
  };
}

/** As a table, analytics have one row for each number, so that a spreadsheet can sort and pivot all of them. */
export const analyticsColumns = ["table", "period", "item", "name", "measure", "value"] as const;

type AnalyticsRow = Partial<Record<(typeof analyticsColumns)[number], string | number | null>>;

export function personalAnalyticsRows(analytics: z.output<typeof personalAnalyticsAnswer>): AnalyticsRow[] {
  const { met, byType, byWeekdayAndHour, byWeek, focusBlocks, longestFreeBlock, backToBack, notice, answers } =
    analytics;
  const { meetings: allMeetings, ...changes } = analytics.changes;
  return [
    ...rows("met", met),
    ...byType.flatMap(({ meetingTypeId: item, name, ...amount }) => rows("type", amount, { item, name })),
    ...byWeek.flatMap(({ week: period, ...amount }) => rows("week", amount, { period })),
    ...weekdayHourRows(byWeekdayAndHour),
    ...Object.entries(focusBlocks).flatMap(([item, amount]) => rows("focus blocks", amount, { item })),
    ...rows("longest free block", longestFreeBlock),
    ...rows("back to back", backToBack),
    ...rows("notice", notice),
    ...rows("changes", { meetings: allMeetings }),
    ...Object.entries(changes).flatMap(([item, change]) => rows("changes", change, { item })),
    ...rows("answers", answers),
  ];
}

export function organizationAnalyticsRows(analytics: z.output<typeof organizationAnalyticsAnswer>): AnalyticsRow[] {
  const { total, byType, byMonth, byWeekdayAndHour, focusBlocks } = analytics;
  const typeRows = (types: typeof byType, about: AnalyticsRow = {}) =>
    types.flatMap(({ meetingTypeId: item, name, ...totals }) => rows("type", totals, { ...about, item, name }));
  return [
    ...rows("total", total),
    ...typeRows(byType),
    ...byMonth.flatMap(({ month: period, active, total, byType, focusBlocks }) => [
      ...rows("active", active, { period }),
      ...rows("total", total, { period }),
      ...typeRows(byType, { period }),
      ...rows("focus blocks", focusBlocks, { period }),
    ]),
    ...weekdayHourRows(byWeekdayAndHour),
    ...rows("focus blocks", focusBlocks),
  ];
}

function rows(table: string, measured: Record<string, string | number | null>, about: AnalyticsRow = {}) {
  return Object.entries(measured).map(([measure, value]): AnalyticsRow => ({ table, ...about, measure, value }));
}

function weekdayHourRows(table: readonly (readonly number[])[]): AnalyticsRow[] {
  return weekdays.flatMap((period, weekday) =>
    (table[weekday] ?? []).flatMap((minutes, item) => rows("weekday and hour", { minutes }, { period, item })),
  );
}

function namesOf(types: readonly MeetingType[]): Map<string, string> {
  return new Map(types.map(({ id, name }) => [id, name]));
}

function eachOf<Field extends Measure | FocusMeasure, Schema>(fields: readonly Field[], schema: Schema) {
  return Object.fromEntries(fields.map((field) => [field, schema])) as Record<Field, Schema>;
}
