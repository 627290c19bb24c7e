import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Weekday } from "../../../../../../functions/domain/time/weekday.ts";
import { announce } from "../../../../../parts/announce.ts";
import { clockAt, daysOfWeek, weekdayName } from "../../../../../times/week.ts";
import type { Hours } from "../hours.ts";
import { say } from "../texts.ts";
import type { MeetingType } from "../typing/week-hours.tsx";
import { type Area, areaBetween, type Cell, contains, stretchesOf } from "./area.ts";
import { nameOf } from "./band-name.ts";
import { bandsOn, meets } from "./day-bands.ts";
import { cellReached } from "./grid-keys.ts";
import { type Brush, isPaintedAll, paint, rubOut, type Span } from "./painting.ts";
import { useGesture } from "./use-gesture.ts";
import { WeekBands } from "./week-bands.tsx";

interface WeekGridProps {
  hours: readonly Hours[];
  onHours(hours: Hours[]): void;
  types: readonly MeetingType[] | undefined;
  /** What is painted. Without one, everything is rubbed out. */
  brush: Brush | undefined;
  /** The parts of the day, in order and equally long. */
  rows: readonly Span[];
}

/**
 * A week on which hours are painted with a pointer, or by the keys of a grid: arrows move, with Shift they stretch, Enter and the space bar
 * paint, Delete rubs out, Escape drops. What is painted already for the brush is rubbed out.
 */
export function WeekGrid({ hours, onHours, types, brush, rows }: WeekGridProps) {
  const id = useId();
  const days = daysOfWeek();
  const minutesPerRow = rows[0]!.to - rows[0]!.from;
  const [at, setAt] = useState<Cell>({ column: 0, minute: 9 * 60 });
  /** The other corner of what is stretched by keys. */
  const [corner, setCorner] = useState<Cell>();
  const columns = useRef<HTMLDivElement>(null);
  const shouldFocus = useRef(false);
  const { element, gesture, drop, handlers } = useGesture({
    cellAt,
    onDone: ({ from, to }) => {
      goTo(to);
      apply(areaBetween(from, to, minutesPerRow), isRubbing(from));
    },
  });
  const here = nearestRow(at);
  const area = gesture
    ? areaBetween(gesture.from, gesture.to, minutesPerRow)
    : corner && areaBetween(nearestRow(corner), here, minutesPerRow);
  const bands = new Map(days.map((day) => [day, bandsOn(day, hours, types)]));

  useLayoutEffect(() => {
    if (!shouldFocus.current) return;
    shouldFocus.current = false;
    document.getElementById(cellId(here))?.focus();
  });

  function nearestRow({ column, minute }: Cell): Cell {
    const [first, last] = [rows[0]!.from, rows.at(-1)!.from];
    return { column, minute: Math.min(last, Math.max(first, minute - (minute % minutesPerRow))) };
  }

  function cellAt(x: number, y: number): Cell {
    const rects = [...columns.current!.children].map((each) => each.getBoundingClientRect());
    const distance = ({ left, right }: DOMRect) => Math.max(left - x, x - right, 0);
    const column = rects.reduce((best, rect, index) => (distance(rect) < distance(rects[best]!) ? index : best), 0);
    const { top, height } = rects[column]!;
    const row = Math.floor(((y - top) / height) * rows.length);
    return { column, minute: rows[Math.min(rows.length - 1, Math.max(0, row))]!.from };
  }

  function cellId({ column, minute }: Cell): string {
    return `${id}-${column}-${minute}`;
  }

  function goTo(cell: Cell): void {
    setCorner(undefined);
    setAt(cell);
    shouldFocus.current = true;
  }

  /** Beginning on what is painted for the brush rubs it out. */
  function isRubbing(from: Cell): boolean {
    return !brush || isPaintedAll(hours, stretchesOf(areaBetween(from, from, minutesPerRow), days), brush);
  }

  function apply(chosen: Area, isRubbedOut: boolean): void {
    const stretches = stretchesOf(chosen, days);
    const changed = isRubbedOut ? rubOut(hours, stretches, brush) : paint(hours, stretches, brush!);
    setCorner(undefined);
    onHours(changed);
    announce(isRubbedOut ? say.rubbedOut(written(chosen)) : say.painted(written(chosen), nameOfBrush()));
  }

  function nameOfBrush(): string {
    return types?.find(({ id: typeId }) => typeId === brush?.meetingTypeId)?.name ?? say.open;
  }

  function written({ columns: { first, last }, span }: Area): string {
    const [from, to] = [days[first]!, days[last]!].map((day) => weekdayName(day)) as [string, string];
    return say.area(first === last ? from : say.days(from, to), clockAt(span.from), clockAt(span.to));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const chosen = area ?? areaBetween(here, here, minutesPerRow);
    const { key, shiftKey } = event;
    const reached = cellReached(event, here, { columns: days.length, rows });
    if (reached) {
      const from = shiftKey ? (corner ?? here) : undefined;
      goTo(reached);
      setCorner(from);
      if (from) announce(written(areaBetween(from, reached, minutesPerRow)));
    } else if (key === "Enter" || key === " ") {
      apply(chosen, !brush || isPaintedAll(hours, stretchesOf(chosen, days), brush));
    } else if (key === "Delete" || key === "Backspace") {
      onHours(rubOut(hours, stretchesOf(chosen, days)));
      setCorner(undefined);
      announce(say.rubbedOut(written(chosen)));
    } else if (key === "Escape" && area) {
      drop();
      setCorner(undefined);
      announce(say.dropped);
    } else return;
    event.preventDefault();
  }

  function labelOf(day: Weekday, row: Span): string {
    const what = bands.get(day)!.filter((band) => meets(band, row));
    return say.cell(weekdayName(day), clockAt(row.from), [...new Set(what.map(nameOf))].join(", ") || say.closed);
  }

  return (
    <div class="week-grid" style={{ "--rows": rows.length, "--row-of-hour": 60 / minutesPerRow }}>
      <table
        ref={element}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells take the focus.
        role="grid"
        aria-label={say.week}
        aria-multiselectable="true"
        aria-describedby={`${id}-how`}
        onKeyDown={onKeyDown}
        {...handlers}
      >
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{say.time}</span>
            </th>
            {days.map((day) => (
              <th key={day} scope="col">
                <span class="unseen">{weekdayName(day)}</span>
                <span aria-hidden="true">{weekdayName(day, "short").replace(".", "")}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.from} data-hour={row.from % 60 === 0 || undefined}>
              <th scope="row">
                <span class={row.from % 60 === 0 ? undefined : "unseen"}>{clockAt(row.from)}</span>
              </th>
              {days.map((day, column) => {
                const cell = { column, minute: row.from };
                const isHere = column === here.column && row.from === here.minute;
                return (
                  // biome-ignore lint/a11y/useAriaPropsSupportedByRole: cells of a grid can be selected.
                  <td
                    key={day}
                    id={cellId(cell)}
                    tabIndex={isHere ? 0 : -1}
                    onFocus={() => setAt(cell)}
                    aria-label={labelOf(day, row)}
                    aria-selected={area ? contains(area, cell) : false}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <WeekBands
        columns={columns}
        days={days}
        bands={bands}
        rows={rows}
        area={area}
        isRubbing={gesture ? isRubbing(gesture.from) : !brush}
      />
      <p id={`${id}-how`} class="soft small how for-keys">
        {say.howByKeys}
      </p>
    </div>
  );
}
