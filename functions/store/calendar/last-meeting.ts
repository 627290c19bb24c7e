import type { EpochMinute } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { itemsBetween, lastOfPrefix } from "../table/query.ts";
import { dayPageKey, storedDayPage } from "./day-pages.ts";

/** When the last meeting on somebody's calendar ends. The last page with a meeting has it; read from there backwards. */
export async function findLastMeetingEnd(table: Table, userId: string): Promise<EpochMinute | undefined> {
  const [first, last] = ["", lastOfPrefix].map((date) => dayPageKey({ userId, date }));
  const pages = itemsBetween(table, first!, last!, { order: "descending", itemsARequest: 10 });
  for await (const page of pages) {
    const meetings = [...storedDayPage(userId, page).entries.values()].filter(({ kind }) => kind === "meeting");
    if (meetings.length > 0) return Math.max(...meetings.map(({ end }) => end));
  }
  return undefined;
}
