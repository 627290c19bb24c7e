import { createHash } from "node:crypto";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { countUpTo } from "../table/count-up-to.ts";

/** As many as failed sign-ins, and for as long. */
const maxWrongTokens = 10;
const window = 15 * 60_000;

/** Counts that a personal token was wrong. Answers whether no more than may be have come from the network in this quarter of an hour. */
export function countWrongToken(table: Table, network: string, now: EpochMillisecond): Promise<boolean> {
  const end = endOfQuarter(now);
  // The table holds a digest of the network, not itself.
  const digest = createHash("sha256").update(network).digest("base64url");
  const key = { pk: `WRONG-TOKENS#${digest}`, sk: `WRONG-TOKENS#${end / 1000}` };
  return countUpTo(table, key, { limit: maxWrongTokens, end });
}

/** When they are counted anew. */
export function endOfQuarter(now: EpochMillisecond): EpochMillisecond {
  return (Math.floor(now / window) + 1) * window;
}
