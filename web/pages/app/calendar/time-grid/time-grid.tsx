import { useLayoutEffect, useRef } from "preact/hooks";
import type { CalendarDate } from "../../../../../functions/domain/time/calendar-date.ts";
import { millisecondsPerMinute } from "../../../../../functions/domain/time/instant.ts";
import { preferredHours, timeIn, zoneLettersAt } from "../../../../times/shown.ts";
import { isOrganizer, useMe } from "../../me.ts";
import type { Entry } from "../entries.ts";
import { say } from "../texts.ts";
import type { CalendarContent } from "../use-calendar.ts";
import { useDayKeys } from "../use-day-keys.ts";
import { written } from "../written.ts";
import { DayColumn } from "./day-column.tsx";
import { type Day, type DayGrid, instantAt, isOn } from "./day-grid.ts";
import type { Gestures } from "./use-gestures.ts";

interface TimeGridProps {
  grid: DayGrid;
  entries: Entry[];
  content: CalendarContent | undefined;
  timeZone: string;
  secondZone: string | undefined;
  now: number;
  gestures: Gestures;
  onDay(date: CalendarDate): void;
  onDate(date: CalendarDate): void;
  turn(by: 1 | -1, from: CalendarDate): CalendarDate;
  onNew(date: CalendarDate): void;
  onFocusBlock(entry: Entry): void;
}

/** Days beside each other, each with its hours: an ARIA grid with a cell for each day, in which stands what there is, in its order. */
export function TimeGrid(props: TimeGridProps) {
  const { grid, entries, content, timeZone, secondZone, now, gestures, onDay, onDate, turn, onNew, onFocusBlock } =
    props;
  const { days, hours, length } = grid;
  const { me } = useMe();
  const scroller = useRef<HTMLDivElement>(null);
  const today = days.find((day) => isOn(day, now));
  const walk = useDayKeys({ grid: scroller, columns: days.length, onDate, turn });

  // From where the day begins for most people.
  useLayoutEffect(() => {
    const element = scroller.current!;
    element.scrollTop = 7.5 * (element.querySelector(".day-column")!.clientHeight / (length / 60));
  }, []);
  // Names of what goes on for long stay below the head, which is higher where the clocks change.
  useLayoutEffect(() => {
    const element = scroller.current!;
    element.style.setProperty("--head", `${element.querySelector<HTMLElement>(".grid-head")!.offsetHeight}px`);
  });

  return (
    <div
      class={isOrganizer(me) ? "time-grid with-hours" : "time-grid"}
      role="grid"
      aria-label={say.title}
      ref={scroller}
      style={{ "--days": days.length, "--minutes": length }}
      // What is being dragged by a finger does not scroll, nor is it asked what to do with a link.
      onTouchMove={(event) => gestures.isUnderWay() && event.preventDefault()}
      onContextMenu={(event) => gestures.isUnderWay() && event.preventDefault()}
      onKeyDown={(event) => {
        const cell = event.target as HTMLElement;
        if (event.key === "Enter" && cell.matches('[role="gridcell"]')) onNew(cell.dataset.date!);
        else walk(event);
      }}
    >
      <div class="grid-head" role="row">
        <div class="zones small soft" aria-hidden="true">
          {secondZone && <span>{lettersOn(days[0]!, secondZone)}</span>}
          <span>{lettersOn(days[0]!, timeZone)}</span>
        </div>
        {days.map((day) => (
          <DayHead key={day.date} day={day} isToday={day === today} onDay={days.length > 1 ? onDay : undefined} />
        ))}
      </div>
      <div class="grid-body" role="row">
        <div class="hours" aria-hidden="true">
          {hours.map(({ top, wall }) => (
            <div class="hour small soft" key={top} style={{ "--top": top }}>
              {top > 0 && secondZone && <span>{otherTime(days[0]!, top, secondZone)}</span>}
              {top > 0 && <span>{hourIn(Date.UTC(2026, 0, 1, 0, wall), "UTC")}</span>}
            </div>
          ))}
        </div>
        {days.map((day) => (
          <DayColumn
            {...{ day, entries, content, timeZone, now, gestures, onFocusBlock }}
            key={day.date}
            isToday={day === today}
          />
        ))}
      </div>
    </div>
  );
}

function DayHead({ day, isToday, onDay }: { day: Day; isToday: boolean; onDay: ((date: string) => void) | undefined }) {
  const name = (
    <>
      <span class="weekday small">{written(day.date, { weekday: "short" })}</span>{" "}
      <span class="number">{written(day.date, { day: "numeric" }).replace(/\D/g, "")}</span>
      <span class="unseen"> {written(day.date, { month: "long" })}</span>
    </>
  );
  return (
    <div class={isToday ? "day-head today" : "day-head"} role="columnheader" data-date={day.date}>
      <h2>
        {onDay ? (
          <button type="button" onClick={() => onDay(day.date)}>
            {name}
          </button>
        ) : (
          <span>{name}</span>
        )}
      </h2>
      {day.clocksGo && (
        <span class="tag" title={day.clocksGo === "forward" ? say.clocksForward : say.clocksBack}>
          {day.clocksGo === "forward" ? say.shortDay : say.longDay}
        </span>
      )}
    </div>
  );
}

/** `14:00`, or `2 PM` */
function hourIn(instant: number, timeZone: string): string {
  const time = timeIn(instant, timeZone);
  return preferredHours() === "12" ? time.replace(":00", "") : time;
}

function lettersOn({ start, end }: Day, timeZone: string): string {
  return zoneLettersAt(((start + end) / 2) * millisecondsPerMinute, timeZone);
}

function otherTime(day: Day, top: number, timeZone: string): string {
  const instant = instantAt(day, top);
  return instant === undefined ? "" : hourIn(instant * millisecondsPerMinute, timeZone);
}
