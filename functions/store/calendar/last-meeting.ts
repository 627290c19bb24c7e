import { utcDate } from "../../domain/time/calendar-date.ts";
import type { EpochMinute } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { itemsBetween, lastOfPrefix } from "../table/query.ts";
import { dayPageKey, storedDayPage } from "./day-pages.ts";

/** When the last meeting on somebody's calendar ends, among those that end after a given instant. */
export async function findLastMeetingEnd(
  table: Table,
  userId: string,
  after: EpochMinute,
): Promise<EpochMinute | undefined> {
  const [first, last] = [utcDate(after), lastOfPrefix].map((date) => dayPageKey({ userId, date }));
  let lastEnd: EpochMinute | undefined;
  for await (const page of itemsBetween(table, first!, last!)) {
    for (const { kind, end } of storedDayPage(userId, page).entries.values()) {
      if (kind === "meeting" && end > Math.max(after, lastEnd ?? 0)) lastEnd = end;
    }
  }
  return lastEnd;
}
