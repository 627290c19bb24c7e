import { millisecondsPerMinute } from "../../../../functions/domain/time/instant.ts";
import { Button } from "../../../parts/button.tsx";
import { ZonePicker } from "../../../parts/fields/zone-picker.tsx";
import { calendarDateIn, showTheSame } from "../../../times/shown.ts";
import { cityOf, ownZone } from "../../../times/zones.ts";
import { turned } from "./days.ts";
import { type usePlace, views } from "./place.ts";
import { say } from "./texts.ts";
import type { Day } from "./time-grid/day-grid.ts";
import { written, writtenRange } from "./written.ts";

interface ToolbarProps {
  place: ReturnType<typeof usePlace>;
  days: readonly Day[];
  secondZone: string | undefined;
  setSecondZone(zone: string | undefined): void;
  onNew(): void;
}

/** When it is, how it is shown, and something new. */
export function Toolbar({ place, days, secondZone, setSecondZone, onNew }: ToolbarProps) {
  const { view, date, timeZone, isNarrow, go } = place;
  const offered = isNarrow ? views.filter((each) => each !== "week") : views;
  // Where the clocks change on one of the days, as they are in the end.
  const at = days.at(-1)!.end * millisecondsPerMinute - 1;
  const isElsewhere = !showTheSame(at, timeZone, ownZone());
  return (
    <header>
      <h1 aria-live="polite">{titleOf(place, days)}</h1>
      <div class="row turning">
        <Button look="square" aria-label={say.previous[view]} onClick={() => go({ date: turned(view, date, -1) })}>
          <span aria-hidden="true">‹</span>
        </Button>
        <Button look="square" aria-label={say.next[view]} onClick={() => go({ date: turned(view, date, 1) })}>
          <span aria-hidden="true">›</span>
        </Button>
        <Button onClick={() => go({ date: calendarDateIn(Date.now(), timeZone) })}>{say.today}</Button>
      </div>
      <fieldset class="views">
        <legend class="unseen">{say.view}</legend>
        {offered.map((each) => (
          <button type="button" key={each} aria-pressed={each === view} onClick={() => go({ view: each })}>
            {say.views[each]}
          </button>
        ))}
      </fieldset>
      <div class="create">
        <Button look="primary" onClick={onNew}>
          {say.create}
        </Button>
      </div>
      <div class="row zones-row">
        <ZonePicker value={timeZone} at={at} onValue={(zone) => go({ timeZone: zone })} />
        {isElsewhere && (
          <Button look="quiet" onClick={() => go({ timeZone: ownZone() })}>
            {say.showIn(cityOf(ownZone()))}
          </Button>
        )}
        {(view === "week" || view === "day") &&
          (secondZone ? (
            <>
              <ZonePicker value={secondZone} at={at} onValue={setSecondZone} />
              <Button look="quiet" aria-label={say.removeZone} onClick={() => setSecondZone(undefined)}>
                <span aria-hidden="true">×</span>
              </Button>
            </>
          ) : (
            !isNarrow && (
              <Button look="quiet" onClick={() => setSecondZone(isElsewhere ? ownZone() : "UTC")}>
                {say.addZone}
              </Button>
            )
          ))}
      </div>
    </header>
  );
}

function titleOf({ view, date }: { view: string; date: string }, days: readonly Day[]): string {
  if (view === "month") return written(date, { month: "long", year: "numeric" });
  if (view === "day") return written(date, { weekday: "short", day: "numeric", month: "long", year: "numeric" });
  return writtenRange(days[0]!.date, days.at(-1)!.date);
}
