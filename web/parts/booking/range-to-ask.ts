import { calendarDateIn } from "../../times/shown.ts";

/**
 * What is to be asked for a month. At first all that is free soon, in one request that the page can send before it knows anything: it
 * covers the rest of the present month. Any other month is asked for as the reader's clocks have it.
 */
export function rangeToAsk(
  month: string | undefined,
  timeZone: string,
): { from?: string; to?: string; timeZone?: string } {
  const present = calendarDateIn(Date.now(), timeZone).slice(0, 7);
  if (!month || month <= present) return {};
  return { from: `${month}-01`, to: firstOfNext(month), timeZone };
}

function firstOfNext(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
}
