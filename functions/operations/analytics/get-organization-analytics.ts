import * as z from "zod";
import {
  analyticsColumns,
  organizationAnalyticsAnswer,
  organizationAnalyticsRows,
  organizationAnalyticsView,
} from "../../contract/analytics.ts";
import { monthInQuery } from "../../contract/fields.ts";
import { organizationAnalytics } from "../../domain/analytics/organization.ts";
import { invalidRequest } from "../../domain/refusal.ts";
import { monthOf, monthsBetween, monthsLater } from "../../domain/time/month.ts";
import { csvText } from "../../http/csv.ts";
import { defineOperation } from "../../http/operation.ts";
import { readCountedMonth } from "../../store/analytics/counters.ts";
import { readMeetingTypes } from "../../store/meeting-types/meeting-types.ts";

const maxMonths = 24;
const defaultMonths = 12;

export const getOrganizationAnalytics = defineOperation({
  name: "get-organization-analytics",
  area: "analytics",
  method: "GET",
  path: "/v1/analytics/organization",
  summary: "Shows how the organization's time goes",
  description:
    "Of the months of UTC from one to another, both included, at most 24; the last twelve unless you say otherwise. Sums only: by " +
    "month and by meeting type, all personal types together, and how many people were active. They follow what happens within " +
    "seconds. What each number means stands in docs/analytics.md. `Accept: text/csv` gives them as a table.",
  access: ["admin", "hr"],
  query: z.strictObject({ from: monthInQuery.optional(), to: monthInQuery.optional() }),
  answer: {
    status: 200,
    schema: organizationAnalyticsAnswer,
    csv: (analytics) => csvText(analyticsColumns, organizationAnalyticsRows(analytics)),
    description: "The organization's analytics.",
  },
  needs: { table: ["Query"] },
  handle: async ({ caller, query }, { table, clock }) => {
    const to = query.to ?? monthOf(clock.now());
    const from = query.from ?? monthsLater(to, 1 - defaultMonths);
    if (from > to || monthsLater(from, maxMonths) <= to) {
      throw invalidRequest({ path: "to", message: `Ask for 1 to ${maxMonths} months: both are included.` });
    }
    const [types, ...months] = await Promise.all([
      readMeetingTypes(table, caller.userId),
      ...monthsBetween(from, to).map((month) => readCountedMonth(table, month)),
    ]);
    return { body: organizationAnalyticsView({ from, to }, organizationAnalytics(months), types) };
  },
});
