import { useRef } from "preact/hooks";
import type { CalendarDate } from "../../../../functions/domain/time/calendar-date.ts";
import { millisecondsPerMinute } from "../../../../functions/domain/time/instant.ts";
import { overlaps } from "../../../../functions/domain/time/interval.ts";
import { timeIn } from "../../../times/shown.ts";
import type { Entry } from "./entries.ts";
import { say } from "./texts.ts";
import { type Day, isOn } from "./time-grid/day-grid.ts";
import { useDayKeys } from "./use-day-keys.ts";
import { spanOn, written } from "./written.ts";

interface MonthViewProps {
  days: readonly Day[];
  entries: Entry[];
  month: string;
  timeZone: string;
  now: number;
  onDay(date: CalendarDate): void;
  onDate(date: CalendarDate): void;
  turn(by: 1 | -1, from: CalendarDate): CalendarDate;
  onFocusBlock(entry: Entry): void;
}

const mostShown = 3;

/** The weeks of a month, with the first few things of each day. */
export function MonthView(props: MonthViewProps) {
  const { days, entries, month, timeZone, now, onDay, onDate, turn, onFocusBlock } = props;
  const grid = useRef<HTMLDivElement>(null);
  const walk = useDayKeys({ grid, columns: 7, onDate, turn });
  const weeks = Array.from({ length: days.length / 7 }, (_, index) => days.slice(7 * index, 7 * index + 7));
  return (
    <div class="month-grid" role="grid" aria-label={say.title} ref={grid} onKeyDown={walk}>
      <div class="week weekdays small soft" role="row">
        {weeks[0]!.map(({ date }) => (
          <span key={date} role="columnheader" aria-label={written(date, { weekday: "long" })}>
            {written(date, { weekday: "short" })}
          </span>
        ))}
      </div>
      {weeks.map((week) => (
        <div class="week" role="row" key={week[0]!.date}>
          {week.map(cellOf)}
        </div>
      ))}
    </div>
  );

  function cellOf(day: Day) {
    const here = entries.filter((entry) => overlaps(day, entry));
    // What is left over takes as much room as one more.
    const shown = here.length > mostShown + 1 ? here.slice(0, mostShown) : here;
    const isToday = isOn(day, now);
    const look = ["month-day", isToday && "today", !day.date.startsWith(month) && "beside"].filter(Boolean).join(" ");
    return (
      <div class={look} key={day.date} role="gridcell" data-date={day.date} aria-current={isToday ? "date" : undefined}>
        <button type="button" class="number" onClick={() => onDay(day.date)}>
          <span aria-hidden="true">{Number(day.date.slice(-2))}</span>
          <span class="unseen">
            {written(day.date, { weekday: "long", day: "numeric", month: "long" })}, {say.entries(here.length)}
          </span>
          {here.length > 0 && (
            <span class="dots" aria-hidden="true">
              {"•".repeat(Math.min(3, here.length))}
            </span>
          )}
        </button>
        {shown.length > 0 && (
          <ul>
            {shown.map((entry) => (
              <li key={entry.id}>{itemOf(entry, day)}</li>
            ))}
          </ul>
        )}
        {shown.length < here.length && (
          <button type="button" class="more small" onClick={() => onDay(day.date)}>
            {say.more(here.length - shown.length)}
          </button>
        )}
      </div>
    );
  }

  function itemOf(entry: Entry, day: Day) {
    const words = (
      <>
        <span class="soft">{beginOn(day, entry)}</span> {entry.title}
      </>
    );
    if (entry.kind === "focus") {
      return (
        <button type="button" class="item small" onClick={() => onFocusBlock(entry)}>
          {words}
        </button>
      );
    }
    const style = { "--type": entry.meeting.meetingType.color };
    return (
      <a class={`item small ${entry.response}`} href={`/app/meetings/${entry.id}`} style={style}>
        {words}
      </a>
    );
  }

  /** When it begins, if it does so on that day. */
  function beginOn(day: Day, entry: Entry): string {
    const isWhole = entry.start <= day.start && day.end <= entry.end;
    if (isWhole || entry.start < day.start) return spanOn(day, entry, timeZone);
    return timeIn(entry.start * millisecondsPerMinute, timeZone);
  }
}
