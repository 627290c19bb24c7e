import { createHash } from "node:crypto";
import { endOfDay, endOfHour, hourOf } from "../../domain/people/hourly-limit.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../../domain/time/instant.ts";
import { update, type Write } from "../table/actions.ts";
import type { Key } from "../table/key.ts";

/** Something that is counted for a while. */
export interface CodeCount {
  key: Key;
  end: EpochMillisecond;
}

/** Codes that one network asks for within this hour: for one address, or for all. */
export function codesThisHour(now: EpochMillisecond, network: string, email = ""): CodeCount {
  return { key: countKey("asked", hourOf(now), `${email}\n${network}`), end: endOfHour(now) };
}

/** Codes that are asked for an address on this day. */
export function codesToday(now: EpochMillisecond, email: string): CodeCount {
  return { key: countKey("asked", dateOf(now), email), end: endOfDay(now) };
}

/** Codes that are named for an address on this day, and are not right. */
export function wrongCodesToday(now: EpochMillisecond, email: string): CodeCount {
  return { key: countKey("wrong", dateOf(now), email), end: endOfDay(now) };
}

/** For a code that was right after all. */
export function countOneLess({ key, end }: CodeCount): Write {
  return update(key, { add: { asked: -1 }, set: { expiresAt: end / 1000 } });
}

/** The table holds a digest of address and network, neither of them itself. */
function countKey(what: "asked" | "wrong", period: string, of: string): Key {
  return { pk: `CODES#${what}#${createHash("sha256").update(of).digest("base64url")}`, sk: `CODES#${period}` };
}

function dateOf(now: EpochMillisecond): string {
  return utcDate(Math.floor(now / millisecondsPerMinute));
}
