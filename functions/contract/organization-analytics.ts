import * as z from "zod";
import { type FocusMeasure, focusMeasures, measures } from "../domain/analytics/counter-delta.ts";
import type { OrganizationAnalytics, TypeTotals } from "../domain/analytics/organization.ts";
import { weekdays } from "../domain/availability/availability.ts";
import type { MeetingType } from "../domain/meeting-types/meeting-type.ts";
import { csvTable } from "../http/csv.ts";
import { weekdayHours } from "./personal-analytics.ts";

const count = z.int();

const totals = z.object({
  ...(Object.fromEntries(measures.filter(isAnswered).map((measure) => [measure, count])) as Record<
    Exclude<(typeof measures)[number], "noticeMinutes">,
    typeof count
  >),
  meanNoticeMinutes: z.number().nullable(),
});

const typeTotals = totals.extend({
  meetingTypeId: z.string().nullable().meta({ description: "Null: all personal types together." }),
  name: z.string().nullable(),
});

const focusBlocks = z.object(
  Object.fromEntries(focusMeasures.map((measure) => [measure, count])) as Record<FocusMeasure, typeof count>,
);

export const organizationAnalyticsAnswer = z
  .object({
    from: z.string(),
    to: z.string(),
    total: totals,
    byType: z.array(typeTotals),
    byMonth: z.array(
      z.object({
        month: z.string(),
        active: z.object({ organizers: count, attendees: count }),
        total: totals,
        byType: z.array(typeTotals),
        focusBlocks,
      }),
    ),
    byWeekdayAndHour: weekdayHours,
    focusBlocks,
  })
  .meta({ id: "OrganizationAnalytics" });

function isAnswered(measure: (typeof measures)[number]): boolean {
  return measure !== "noticeMinutes";
}

export function organizationAnalyticsView(
  range: { from: string; to: string },
  { byType, byMonth, ...analytics }: OrganizationAnalytics,
  types: readonly MeetingType[],
): z.input<typeof organizationAnalyticsAnswer> {
  const names = new Map(types.map(({ id, name }) => [id, name]));
  const named = (totals: TypeTotals) => ({
    ...totals,
    name: totals.meetingTypeId === null ? "Personal types" : (names.get(totals.meetingTypeId) ?? null),
  });
  return {
    ...range,
    ...analytics,
    byType: byType.map(named),
    byMonth: byMonth.map((month) => ({ ...month, byType: month.byType.map(named) })),
  };
}

const columns = ["table", "period", "item", "name", "measure", "value"] as const;

/** One line for every number, as of one's own. */
export function organizationAnalyticsCsv(analytics: z.output<typeof organizationAnalyticsAnswer>): string {
  const lines = (table: string, measured: Record<string, number | null>, about: Record<string, string | null> = {}) =>
    Object.entries(measured).map(([measure, value]) => ({ table, ...about, measure, value }));
  const ofTypes = (types: typeof analytics.byType, period = "") =>
    types.flatMap(({ meetingTypeId: item, name, ...totals }) => lines("type", totals, { period, item, name }));
  return csvTable(columns, [
    ...lines("total", analytics.total),
    ...ofTypes(analytics.byType),
    ...analytics.byMonth.flatMap(({ month: period, active, total, byType, focusBlocks }) => [
      ...lines("active", active, { period }),
      ...lines("total", total, { period }),
      ...ofTypes(byType, period),
      ...lines("focus blocks", focusBlocks, { period }),
    ]),
    ...analytics.byWeekdayAndHour.flatMap((hours, day) =>
      hours.flatMap((minutes, hour) =>
        lines("weekday and hour", { minutes }, { period: weekdays[day]!, item: String(hour) }),
      ),
    ),
    ...lines("focus blocks", analytics.focusBlocks),
  ]);
}
