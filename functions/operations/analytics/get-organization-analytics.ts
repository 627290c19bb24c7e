import * as z from "zod";
import { monthOf, monthsBetween, monthsLater } from "../../domain/analytics/contribution.ts";
import { organizationAnalytics } from "../../domain/analytics/organization.ts";
import { invalidRequest } from "../../domain/refusal.ts";
import { monthInQuery } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import {
  organizationAnalyticsAnswer,
  organizationAnalyticsCsv,
  organizationAnalyticsView,
} from "../../http/organization-analytics.ts";
import { tableServices } from "../../platform/services.ts";
import { readCountedMonth } from "../../store/counters.ts";
import { readMeetingTypes } from "../../store/meeting-types.ts";

const mostMonths = 24;
const usualMonths = 12;

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
    csv: organizationAnalyticsCsv,
    description: "The organization's analytics.",
  },
  grants: { table: ["Query"] },
  services: tableServices,
  handle: async ({ caller, query }, { table, clock }) => {
    const to = query.to ?? monthOf(clock.now());
    const from = query.from ?? monthsLater(to, 1 - usualMonths);
    if (from > to || monthsLater(from, mostMonths) <= to) {
      throw invalidRequest({ path: "to", message: `Ask for 1 to ${mostMonths} months: both are included.` });
    }
    const [types, ...months] = await Promise.all([
      readMeetingTypes(table, caller.userId),
      ...monthsBetween(from, to).map((month) => readCountedMonth(table, month)),
    ]);
    return { body: organizationAnalyticsView({ from, to }, organizationAnalytics(months), types) };
  },
});
