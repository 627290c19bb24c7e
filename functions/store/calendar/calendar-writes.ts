import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import type { Action } from "../table/actions.ts";
import { keys } from "../table/keys.ts";
import { type DayPage, datesTouched, entryText, pageKey } from "./day-pages.ts";

/** One person's entry before and after a change: absent before it is made, absent after it is gone. */
export interface CalendarChange {
  userId: string;
  before?: CalendarEntry | undefined;
  after?: CalendarEntry | undefined;
}

/** What one page is to hold and no longer hold. */
interface PageWrite {
  userId: string;
  date: string;
  set: Map<string, CalendarEntry>;
  remove: Set<string>;
}

/**
 * The writes of all pages that the changes touch, one a page, and checks of the pages that were read besides: each on the
 * condition that its version is the one that was read. A page that was not read is changed only where an entry goes or
 * is replaced, on the condition that it is there.
 */
export function calendarWrites(changes: readonly CalendarChange[], read: readonly DayPage[] = []): Action[] {
  const writes = pageWrites(changes);
  const pages = new Map(read.map((page) => [pageKey(page), page]));
  const checked = read.filter((page) => !writes.has(pageKey(page)));
  return [
    ...[...writes.values()].map((write) => writePage(write, pages.get(pageKey(write)))),
    ...checked.map((page) => checkPage(page)),
  ];
}

function pageWrites(changes: readonly CalendarChange[]): Map<string, PageWrite> {
  const writes = new Map<string, PageWrite>();
  const writeOf = (userId: string, date: string): PageWrite => {
    const key = pageKey({ userId, date });
    const write = writes.get(key) ?? { userId, date, set: new Map(), remove: new Set() };
    writes.set(key, write);
    return write;
  };
  for (const { userId, before, after } of changes) {
    const kept = after ? datesBlockedBy(after) : [];
    const left = before ? datesBlockedBy(before).filter((date) => !kept.includes(date)) : [];
    for (const date of kept) if (after) writeOf(userId, date).set.set(after.id, after);
    for (const date of left) if (before) writeOf(userId, date).remove.add(before.id);
  }
  return writes;
}

/** The UTC dates on whose pages an entry stands. */
export function datesBlockedBy({ blockedStart, blockedEnd }: CalendarEntry): string[] {
  return datesTouched({ start: blockedStart, end: blockedEnd });
}

function writePage(write: PageWrite, read: DayPage | undefined): Action {
  const key = keys.dayPage(write.userId, write.date);
  const set = [...write.set];
  if (read?.version === 0) {
    return {
      Put: {
        Item: { ...key, version: 1, entries: Object.fromEntries(set.map(([id, entry]) => [id, entryText(entry)])) },
        ConditionExpression: "attribute_not_exists(pk)",
      },
    };
  }
  const remove = [...write.remove];
  const names = new Map([...write.set.keys(), ...remove].map((id, place) => [id, `#e${place}`]));
  const sets = set.map(([id], place) => `entries.${names.get(id)} = :e${place}`);
  const removes = remove.map((id) => `entries.${names.get(id)}`);
  const entriesAreThere = [...names.values()].map((name) => `attribute_exists(entries.${name})`).join(" AND ");
  return {
    Update: {
      Key: key,
      UpdateExpression: [
        `SET ${["version = version + :one", ...sets].join(", ")}`,
        ...(removes.length > 0 ? [`REMOVE ${removes.join(", ")}`] : []),
      ].join(" "),
      ConditionExpression: read ? "version = :read" : entriesAreThere,
      ExpressionAttributeNames: Object.fromEntries([...names].map(([id, name]) => [name, id])),
      ExpressionAttributeValues: {
        ":one": 1,
        ...(read && { ":read": read.version }),
        ...Object.fromEntries(set.map(([, entry], place) => [`:e${place}`, entryText(entry)])),
      },
    },
  };
}

function checkPage(page: DayPage): Action {
  return {
    ConditionCheck: {
      Key: keys.dayPage(page.userId, page.date),
      ConditionExpression: page.version === 0 ? "attribute_not_exists(pk)" : "version = :read",
      ...(page.version > 0 && { ExpressionAttributeValues: { ":read": page.version } }),
    },
  };
}
