import * as z from "zod";
import {
  analyticsColumns,
  organizationAnalyticsAnswer,
  organizationAnalyticsRows,
  organizationAnalyticsView,
} from "../../contract/analytics.ts";
import { monthInQuery, tableFormat } from "../../contract/fields.ts";
import { csvText } from "../../http/csv.ts";
import { defineOperation } from "../../http/operation.ts";
import { readOrganizationAnalytics } from "../../use-cases/analytics/read-organization-analytics.ts";

export const getOrganizationAnalytics = defineOperation({
  name: "get-organization-analytics",
  area: "analytics",
  method: "GET",
  path: "/v1/analytics/organization",
  summary: "Shows how the organization's time goes",
  description:
    "Covers the months of UTC from `from` to `to`, both included, at most 24 of them: the last twelve, unless you ask for others. " +
    "You only see sums: by month, by meeting type with all personal types together, and how many people were active. They follow " +
    "what happens within seconds. docs/analytics.md says what each number means. With `format=csv`, or `Accept: text/csv`, you get a table.",
  access: ["admin", "hr"],
  query: z.strictObject({ from: monthInQuery.optional(), to: monthInQuery.optional(), format: tableFormat }),
  answer: {
    status: 200,
    schema: organizationAnalyticsAnswer,
    csv: (analytics) => csvText(analyticsColumns, organizationAnalyticsRows(analytics)),
    description: "The organization's analytics.",
  },
  needs: { table: ["Query"] },
  handle: async ({ caller, query }, services) => {
    const { months, analytics, types } = await readOrganizationAnalytics(services, caller.userId, query);
    return { body: organizationAnalyticsView(months, analytics, types) };
  },
});
