import type { FocusBlock } from "../../domain/availability/focus-block.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import { assertRange, type Bound, rangeBetween } from "../../domain/time/range.ts";
import type { Services } from "../../services/services.ts";
import { readFocusBlocksOf } from "../../store/availability/focus-blocks.ts";
import { type Position, pageOf, readEntries } from "../../store/calendar/entries.ts";
import { maxReadUnitsOfList, ReadBudget } from "../../store/table/read-budget.ts";

const defaultDays = 31;
const maxDays = 400;

export interface FocusBlockListRequest {
  userId: string;
  /** Absent: from now on. */
  from?: Bound | undefined;
  /** Absent: `defaultDays` after the start. */
  to?: Bound | undefined;
  timeZone: string;
  after?: Position | undefined;
  limit: number;
}

/** A page of a person's focus blocks, ascending by start. Throws `invalid_request` for an impossible range. */
export async function listFocusBlocks(
  { table, clock }: Services,
  { userId, from, to, timeZone, after, limit }: FocusBlockListRequest,
): Promise<{ blocks: FocusBlock[]; next: Position | undefined }> {
  const thisMinute = Math.floor(clock.now() / millisecondsPerMinute);
  const range = rangeBetween({ from, to }, timeZone, { start: thisMinute, days: defaultDays });
  assertRange(range, maxDays);
  const section = { userId, range, after, limit };
  const budget = new ReadBudget(maxReadUnitsOfList);
  const { page, next } = pageOf(await readEntries(table, section, ({ kind }) => kind === "focus", budget), limit);
  return { blocks: await readFocusBlocksOf(table, userId, page), next };
}
