import { intervalOf, merged, without } from "../../../../../functions/domain/time/interval.ts";
import type { Entry } from "../entries.ts";
import { say } from "../texts.ts";
import type { CalendarContent } from "../use-calendar.ts";
import { type Day, placed, stretchOn, topAt } from "./day-grid.ts";
import { EntryBlock } from "./entry-block.tsx";
import { inLanes } from "./lanes.ts";
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
  const blocked = without(content?.busy ?? [], merged(entries.map(intervalOf)));
  const ghost = gestures.ghostOn(day);
  return (
    <div
      class={isToday ? "day-column today" : "day-column"}
      role="gridcell"
      aria-current={isToday ? "date" : undefined}
      data-date={day.date}
      onPointerDown={(event) => gestures.beginNew(event, day)}
    >
      {bands(content?.open ?? []).map((band) => (
        <div class="band open" key={`open-${band.top}`} style={placed(band)} />
      ))}
      {bands(blocked).map((band) => (
        <div
          class="band blocked"
          key={`blocked-${band.top}`}
          style={placed(band)}
          title={say.blocked}
          aria-hidden="true"
        />
      ))}
      {day.gaps.map((gap) => (
        <div class="band skipped small" key={`gap-${gap.top}`} style={placed(gap)}>
          {day.clocksGo === "forward" && say.skippedHour}
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
      {ghost && (
        <div class="ghost small" style={placed(ghost)}>
          {ghost.text}
        </div>
      )}
      {isToday && <div class="now-line" style={placed({ top: topAt(day, now), bottom: topAt(day, now) })} />}
    </div>
  );
}
