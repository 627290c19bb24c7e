import * as z from "zod";
import type { Dates, PersonalAnalytics } from "../domain/analytics/personal.ts";
import { weekdays } from "../domain/availability/availability.ts";
import type { MeetingType } from "../domain/meeting-types/meeting-type.ts";
import { calendarDate } from "../domain/time/calendar-date.ts";
import { csvTable } from "../http/csv.ts";

const count = z.int().min(0);
const minutes = z.int().min(0);
const amount = z.object({ meetings: count, minutes });
const week = amount.extend({ week: z.string().meta({ format: "date", description: "Its Monday." }) });
const rate = z.number().min(0).max(1).nullable().meta({ description: "Of all meetings; null where there are none." });
const changes = z.object({ meetings: count, rate, byMe: count, byOthers: count });
const blocks = z.object({ blocks: count, minutes });

/** Minutes by weekday, Monday first, and hour. */
export const weekdayHours = z
  .array(z.array(minutes))
  .meta({ description: "Seven rows of 24: minutes by weekday, Monday first, and hour of the day." });

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
      workingHours: z.enum(["published", "assumed"]).meta({
        description: "`published`: your open hours as they are now. `assumed`: weekdays from nine to five.",
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
  .meta({ id: "OwnAnalytics" });

type PersonalAnalyticsAnswer = z.output<typeof personalAnalyticsAnswer>;

/** `types` are those whose names the person may know; others keep their id. */
export function personalAnalyticsView(
  { first, last, timeZone }: Pick<Dates, "first" | "last"> & { timeZone: string },
  { byType, ...analytics }: PersonalAnalytics,
  types: readonly MeetingType[],
): z.input<typeof personalAnalyticsAnswer> {
  const names = new Map(types.map(({ id, name }) => [id, name]));
  return {
    from: calendarDate(first),
    to: calendarDate(last),
    timeZone,
    byType: byType.map((type) => ({ ...type, name: names.get(type.meetingTypeId) ?? null })),
    ...analytics,
  };
}

const columns = ["table", "period", "item", "name", "measure", "value"] as const;

/** One line for every number, so that a spreadsheet can sort and pivot all of them. */
export function personalAnalyticsCsv(analytics: PersonalAnalyticsAnswer): string {
  const { met, byType, byWeekdayAndHour, byWeek, focusBlocks, longestFreeBlock, backToBack, notice, answers } =
    analytics;
  const { meetings: allMeetings, ...changes } = analytics.changes;
  const measures = (table: string, measured: Record<string, number | string | null>, about = {}) =>
    Object.entries(measured).map(([measure, value]) => ({ table, ...about, measure, value }));
  return csvTable(columns, [
    ...measures("met", met),
    ...byType.flatMap(({ meetingTypeId: item, name, ...amount }) => measures("type", amount, { item, name })),
    ...byWeek.flatMap(({ week: period, ...amount }) => measures("week", amount, { period })),
    ...byWeekdayAndHour.flatMap((hours, day) =>
      hours.flatMap((minutes, hour) =>
        measures("weekday and hour", { minutes }, { period: weekdays[day], item: hour }),
      ),
    ),
    ...Object.entries(focusBlocks).flatMap(([item, amount]) => measures("focus blocks", amount, { item })),
    ...measures("longest free block", longestFreeBlock),
    ...measures("back to back", backToBack),
    ...measures("notice", notice),
    ...measures("changes", { meetings: allMeetings }),
    ...Object.entries(changes).flatMap(([item, change]) => measures("changes", change, { item })),
    ...measures("answers", answers),
  ]);
}
