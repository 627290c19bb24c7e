import { without } from "../../../../functions/domain/time/interval.ts";
import { type Day, minuteAt, placed, stretchOn } from "./days.ts";
import type { Entry } from "./entries.ts";
import { EntryBlock } from "./entry-block.tsx";
import { inLanes } from "./lanes.ts";
import { say } from "./texts.ts";
import type { CalendarContent } from "./use-calendar.ts";
import type { Gestures } from "./use-gestures.ts";

interface DayColumnProps {
  day: Day;
  isToday: boolean;
  entries: Entry[];
  content: CalendarContent | undefined;
  timeZone: string;
  now: number;
  gestures: Gestures;
  onFocusBlock(entry: Entry): void;
}

/** One day: its hours, when one can be met, what there is, and what is being dragged. */
export function DayColumn({ day, isToday, entries, content, timeZone, now, gestures, onFocusBlock }: DayColumnProps) {
  const shown = inLanes(
    entries.flatMap((entry) => {
      const stretch = stretchOn(day, entry);
      return stretch ? [{ entry, ...stretch }] : [];
    }),
  );
  const bands = (intervals: CalendarContent["open"]) => intervals.flatMap((each) => stretchOn(day, each) ?? []);
  const blocked = without(content?.busy ?? [], entries);
  return (
    <section
      class={isToday ? "day-column today" : "day-column"}
      aria-labelledby={`day-${day.date}`}
      data-date={day.date}
      onPointerDown={(event) => gestures.beginNew(event, day)}
    >
      {bands(content?.open ?? []).map((band) => (
        <div class="band open" key={`open-${band.top}`} style={placed(band)} />
      ))}
      {bands(blocked).map((band) => (
        <div class="band blocked" key={`blocked-${band.top}`} style={placed(band)} title={say.blocked} />
      ))}
      {day.skipped.map(({ start, end }) => (
        <div class="band skipped small" key={`skipped-${start}`} style={placed({ top: start, bottom: end })}>
          {say.skippedHour}
        </div>
      ))}
      {gestures.targetsOn(day).map((target) => (
        <div class="band target" key={`target-${target.top}`} style={placed(target)} />
      ))}
      {shown.length > 0 ? (
        <ul>
          {shown.map(({ entry, ...stretch }) => (
            <li key={entry.id}>
              <EntryBlock {...{ entry, stretch, timeZone, now, gestures, day, onFocusBlock }} />
            </li>
          ))}
        </ul>
      ) : (
        content && <p class="unseen">{say.nothing}</p>
      )}
      {gestures.ghostOn(day) && (
        <div class={`ghost small ${gestures.ghostOn(day)!.kind}`} style={placed(gestures.ghostOn(day)!)}>
          {gestures.ghostOn(day)!.text}
        </div>
      )}
      {isToday && <div class="now-line" style={placed({ top: minuteAt(day, now), bottom: minuteAt(day, now) })} />}
    </section>
  );
}
