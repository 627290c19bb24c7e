import { minuteOfDay, type WallTime } from "../../../../../functions/domain/time/wall-time.ts";
import { clocksFromTo } from "../../../../times/week.ts";

/** `09:00 – 12:00`, as the reader's clocks show it. */
export function spanText(start: WallTime, end: WallTime): string {
  return clocksFromTo(minuteOfDay(start), minuteOfDay(end));
}
