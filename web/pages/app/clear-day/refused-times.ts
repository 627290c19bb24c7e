import { calendarDateIn, timeIn } from "../../../times/shown.ts";
import type { SentWishes } from "../shared/wishes/wishes.ts";

/** A time that a plan has proposed for a meeting, and that nobody wants. */
export interface RefusedTime {
  start: string;
  end: string;
}

/** So that there is room for other wishes: the server takes twenty. */
export const mostRefusedTimes = 15;

/** The wishes with those times left out. */
export function withoutTimes(
  wishes: SentWishes | undefined,
  refused: readonly RefusedTime[],
  timeZone: string,
): SentWishes | undefined {
  if (refused.length === 0) return wishes;
  const never = refused.map(({ start, end }) => {
    const date = calendarDateIn(start, timeZone);
    const [from, to] = [timeIn(start, timeZone, "24"), timeIn(end, timeZone, "24")];
    return { kind: "never" as const, dates: { from: date, to: date }, start: from, end: to, timeZone };
  });
  const { order = "best", windows = [] } = wishes ?? {};
  return { order, windows: [...windows, ...never], makeRoom: false };
}
