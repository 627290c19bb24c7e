import type { RefObject } from "preact";
import type { Weekday } from "../../../../../../functions/domain/time/weekday.ts";
import { clocksFromTo } from "../../../../../times/week.ts";
import type { Area } from "./area.ts";
import { nameOf } from "./band-name.ts";
import type { Band } from "./day-bands.ts";
import type { Span } from "./painting.ts";

interface WeekBandsProps {
  columns: RefObject<HTMLDivElement | null>;
  days: readonly Weekday[];
  bands: ReadonlyMap<Weekday, readonly Band[]>;
  rows: readonly Span[];
  /** What is being painted, or rubbed out. */
  area: Area | undefined;
  isRubbing: boolean;
}

/** The hours to the minute, drawn over the cells of the week. Screen readers hear them cell by cell. */
export function WeekBands({ columns, days, bands, rows, area, isRubbing }: WeekBandsProps) {
  const begin = rows[0]!.from;
  const length = rows.at(-1)!.to - begin;
  const placed = ({ from, to }: Span) => ({
    "--top": `${(100 * (from - begin)) / length}%`,
    "--height": `${(100 * (to - from)) / length}%`,
  });
  return (
    <div ref={columns} class="week-bands" aria-hidden="true">
      {days.map((day, column) => (
        <div key={day}>
          {bands.get(day)!.map((band) => (
            <div
              key={band.key}
              class="week-band"
              data-kind={band.kind}
              style={{ ...placed(band), "--lane": band.lane, "--type": band.type?.color }}
            >
              <span
                class={band.kind === "type" || band.kind === "focus" ? "week-band-words on-pattern" : "week-band-words"}
              >
                {band.kind !== "open" && <strong>{nameOf(band)} </strong>}
                <span class="times">{clocksFromTo(band.from, band.to)}</span>
              </span>
            </div>
          ))}
          {area && area.columns.first <= column && column <= area.columns.last && (
            <div class="week-area" data-rubbing={isRubbing || undefined} style={placed(area.span)}>
              {column === area.columns.last && (
                <span class="week-area-times" data-at-end={column > 3 || undefined}>
                  {clocksFromTo(area.span.from, area.span.to)}
                </span>
              )}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
