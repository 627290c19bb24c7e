import { type OrganizationAnalytics, organizationAnalytics } from "../../domain/analytics/organization.ts";
import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import { type Month, monthsBetween } from "../../domain/time/month.ts";
import { type MonthRange, monthRange } from "../../domain/time/month-range.ts";
import type { Services } from "../../services/services.ts";
import { readCountedMonth } from "../../store/analytics/counters.ts";
import { readMeetingTypes } from "../../store/meeting-types/meeting-types.ts";

/** How the organization's time goes, and the types whose names the caller may know. Throws what `monthRange` throws. */
export async function readOrganizationAnalytics(
  { table, clock }: Services,
  userId: string,
  asked: { from?: Month | undefined; to?: Month | undefined },
): Promise<{ months: MonthRange; analytics: OrganizationAnalytics; types: MeetingType[] }> {
  const months = monthRange(asked, clock.now());
  const [types, ...counted] = await Promise.all([
    readMeetingTypes(table, userId),
    ...monthsBetween(months.from, months.to).map((month) => readCountedMonth(table, month)),
  ]);
  return { months, analytics: organizationAnalytics(counted), types };
}
