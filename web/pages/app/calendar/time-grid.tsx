import { useLayoutEffect, useRef } from "preact/hooks";
import { millisecondsPerMinute } from "../../../../functions/domain/time/instant.ts";
import { formatter, timeIn } from "../../../times/shown.ts";
import { DayColumn } from "./day-column.tsx";
import { type Day, instantAt } from "./days.ts";
import type { Entry } from "./entries.ts";
import { moveBetweenEntries } from "./keys.ts";
import { say } from "./texts.ts";
import type { CalendarContent } from "./use-calendar.ts";
import type { Gestures } from "./use-gestures.ts";
import { written } from "./written.ts";

interface TimeGridProps {
  days: Day[];
  entries: Entry[];
  content: CalendarContent | undefined;
  timeZone: string;
  secondZone: string | undefined;
  now: number;
  gestures: Gestures;
  onDay(date: string): void;
  onFocusBlock(entry: Entry): void;
}

/**
 * Days beside each other, each with its hours. To screen readers it is a list of what there is for each day, not an ARIA grid: entries
 * begin and end anywhere and overlap, so that there are no cells to walk through. Arrow keys go from entry to entry.
 */
export function TimeGrid({
  days,
  entries,
  content,
  timeZone,
  secondZone,
  now,
  gestures,
  onDay,
  onFocusBlock,
}: TimeGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const today = days.find(({ start, end }) => start <= now && now < end);

  // From where the day begins for most people, or what is earlier.
  useLayoutEffect(() => {
    const element = scroller.current!;
    const hour = element.querySelector(".hour")!.clientHeight;
    element.scrollTop = 7.5 * hour;
    element.addEventListener("keydown", moveBetweenEntries);
  }, []);

  return (
    <div class="time-grid" ref={scroller} style={{ "--days": days.length }}>
      <div class="grid-head">
        <div class="zones small soft">
          {secondZone && <span>{zoneLetters(secondZone, days[0]!)}</span>}
          <span>{zoneLetters(timeZone, days[0]!)}</span>
        </div>
        {days.map((day) => (
          <DayHead key={day.date} day={day} isToday={day === today} onDay={days.length > 1 ? onDay : undefined} />
        ))}
      </div>
      <div class="grid-body">
        <div class="hours" aria-hidden="true">
          {hoursOfDay.map((hour) => (
            <div class="hour small soft" key={hour}>
              {hour > 0 && secondZone && <span>{otherTime(days[0]!, hour, secondZone)}</span>}
              {hour > 0 && <span>{timeIn(Date.UTC(2026, 0, 1, hour), "UTC")}</span>}
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

const hoursOfDay = Array.from({ length: 24 }, (_, hour) => hour);

function DayHead({ day, isToday, onDay }: { day: Day; isToday: boolean; onDay: ((date: string) => void) | undefined }) {
  const name = (
    <>
      <span class="weekday small">{written(day.date, { weekday: "short" })}</span>{" "}
      <span class="number">{written(day.date, { day: "numeric" }).replace(/\D/g, "")}</span>
      <span class="unseen"> {written(day.date, { month: "long" })}</span>
    </>
  );
  return (
    <h2
      class={isToday ? "day-head today" : "day-head"}
      id={`day-${day.date}`}
      aria-current={isToday ? "date" : undefined}
    >
      {onDay ? (
        <button type="button" onClick={() => onDay(day.date)}>
          {name}
        </button>
      ) : (
        <span>{name}</span>
      )}
      {(day.skipped.length > 0 || day.repeated.length > 0) && (
        <span class="tag" title={day.skipped.length > 0 ? say.clocksForward : say.clocksBack}>
          {day.skipped.length > 0 ? say.shortDay : say.longDay}
        </span>
      )}
    </h2>
  );
}

function zoneLetters(timeZone: string, { start, end }: Day): string {
  const noon = new Date(((start + end) / 2) * millisecondsPerMinute);
  const parts = formatter({ timeZoneName: "short" }, timeZone).formatToParts(noon);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

function otherTime(day: Day, hour: number, timeZone: string): string {
  const instant = instantAt(day, hour * 60);
  return instant === undefined ? "" : timeIn(instant * millisecondsPerMinute, timeZone);
}
