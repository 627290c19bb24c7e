import { millisecondsPerMinute } from "../../../../functions/domain/time/instant.ts";
import { overlaps } from "../../../../functions/domain/time/interval.ts";
import { timeIn } from "../../../times/shown.ts";
import type { Day } from "./days.ts";
import type { Entry } from "./entries.ts";
import { say } from "./texts.ts";
import { written } from "./written.ts";

interface MonthViewProps {
  days: Day[];
  entries: Entry[];
  month: string;
  timeZone: string;
  now: number;
  onDay(date: string): void;
  onFocusBlock(entry: Entry): void;
}

const mostShown = 3;

/** The weeks of a month, with the first few things of each day. */
export function MonthView({ days, entries, month, timeZone, now, onDay, onFocusBlock }: MonthViewProps) {
  return (
    <div class="month-grid">
      <div class="weekdays small soft" aria-hidden="true">
        {days.slice(0, 7).map(({ date }) => (
          <span key={date}>{written(date, { weekday: "short" })}</span>
        ))}
      </div>
      <ol>
        {days.map((day) => {
          const here = entries.filter((entry) => overlaps(day, entry));
          const isToday = day.start <= now && now < day.end;
          const look = [isToday && "today", !day.date.startsWith(month) && "beside"].filter(Boolean).join(" ");
          return (
            <li key={day.date} class={look} aria-current={isToday ? "date" : undefined}>
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
              <ul>
                {here.slice(0, mostShown).map((entry) => (
                  <li key={entry.id}>{itemOf(entry)}</li>
                ))}
              </ul>
              {here.length > mostShown && (
                <button type="button" class="more small" onClick={() => onDay(day.date)}>
                  {say.more(here.length - mostShown)}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );

  function itemOf(entry: Entry) {
    const words = (
      <>
        <span class="soft">{timeIn(entry.start * millisecondsPerMinute, timeZone)}</span> {entry.title}
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
}
