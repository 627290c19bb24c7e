import * as z from "zod";
import {
  analyticsColumns,
  personalAnalyticsAnswer,
  personalAnalyticsRows,
  personalAnalyticsView,
} from "../../contract/analytics.ts";
import { calendarDate, tableFormat, zoneName } from "../../contract/fields.ts";
import { csvText } from "../../http/csv.ts";
import { defineOperation } from "../../http/operation.ts";
import { readPersonalAnalytics } from "../../use-cases/analytics/read-personal-analytics.ts";

export const getMyAnalytics = defineOperation({
  name: "get-my-analytics",
  area: "analytics",
  method: "GET",
  path: "/v1/analytics/me",
  summary: "Shows how your time goes",
  description:
    "Covers the dates from `from` to `to`, both included, at most 400 of them: the four weeks up to today, unless you ask for " +
    "others. They are dates in `timeZone`, or in your own time zone if you name none. A meeting counts as a whole on the date on " +
    "which it begins, also one to come. Dates that hold more than can be read at once are refused: ask for fewer. docs/analytics.md says what each number means. With `format=csv`, or `Accept: text/csv`, you get a table.",
  access: "signed-in",
  query: z.strictObject({
    from: calendarDate.optional(),
    to: calendarDate.optional(),
    timeZone: zoneName.optional(),
    format: tableFormat,
  }),
  answer: {
    status: 200,
    schema: personalAnalyticsAnswer,
    csv: (analytics) => csvText(analyticsColumns, personalAnalyticsRows(analytics)),
    description: "Your analytics.",
  },
  refusals: ["not_found"],
  needs: { table: ["BatchGetItem", "Query"] },
  handle: async ({ caller, query }, services) => {
    const { dates, analytics, types } = await readPersonalAnalytics(services, caller.userId, query);
    return { body: personalAnalyticsView(dates, analytics, types) };
  },
});
