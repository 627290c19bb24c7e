import { invalidRequest } from "../refusal.ts";
import type { EpochMillisecond } from "./instant.ts";
import { type Month, monthOf, monthsLater } from "./month.ts";

/** The months of UTC that somebody asks about, both included. */
export interface MonthRange {
  from: Month;
  to: Month;
}

const maxMonths = 24;
const defaultMonths = 12;

/** The last twelve months, unless somebody asks for others. Throws `invalid_request` for none and for too many. */
export function monthRange(
  asked: { from?: Month | undefined; to?: Month | undefined },
  now: EpochMillisecond,
): MonthRange {
  const to = asked.to ?? monthOf(now);
  const from = asked.from ?? monthsLater(to, 1 - defaultMonths);
  if (from > to || monthsLater(from, maxMonths) <= to) {
    throw invalidRequest({ path: "to", message: (say) => say.inputs.months(maxMonths) });
  }
  return { from, to };
}
