import { useRef } from "preact/hooks";
import { weekdays } from "../../../../../../functions/domain/time/weekday.ts";
import type { Hours } from "../hours.ts";
import { type Span, spansOn } from "./painting.ts";

const wholeDay: Span = { from: 0, to: 1440 };
const usual: Span = { from: 7 * 60, to: 20 * 60 };

/** The part of the day that is shown: the usual one, and as much more as hours ever need. It never gets smaller under somebody's hands. */
export function useShownRows(hours: readonly Hours[], isWholeDay: boolean): Span {
  const shown = useRef(usual);
  const spans = [shown.current, ...weekdays.flatMap((day) => spansOn(day, hours))];
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  shown.current = { from: 60 * Math.floor(from / 60), to: 60 * Math.ceil(to / 60) };
  return isWholeDay ? wholeDay : shown.current;
}

/** The minutes of the day at which rows begin. */
export function rowsFor({ from, to }: Span, minutesPerRow: number): Span[] {
  return Array.from({ length: (to - from) / minutesPerRow }, (_, index) => ({
    from: from + index * minutesPerRow,
    to: from + (index + 1) * minutesPerRow,
  }));
}
