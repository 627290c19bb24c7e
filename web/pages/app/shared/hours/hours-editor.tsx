import { useEffect, useId, useState } from "preact/hooks";
import { kept } from "../../../../client/kept.ts";
import { announce } from "../../../../parts/announce.ts";
import { Button } from "../../../../parts/button.tsx";
import { HoursPainter } from "./painting/hours-painter.tsx";
import { say } from "./texts.ts";
import { WeekHours, type WeekHoursProps } from "./typing/week-hours.tsx";
import { useUndo } from "./use-undo.ts";

const ways = ["paint", "type"] as const;
type Way = (typeof ways)[number];
const lastWay = "hours-way";

/** The hours of a week by painting or by typing: the same hours, seen in two ways. Each change can be undone until they are saved. */
export function HoursEditor({ hours, onHours, types, errorOf }: WeekHoursProps) {
  const id = useId();
  const [way, setWay] = useState<Way>(() => (kept.here.get(lastWay) === "type" ? "type" : "paint"));
  const { change, undo, canUndo } = useUndo(hours, onHours);
  const isRefused = hours.some((each) => errorOf(each) !== undefined);
  // What is wrong with some hours is said where they are typed.
  useEffect(() => {
    if (isRefused) setWay("type");
  }, [isRefused]);

  function choose(chosen: Way): void {
    kept.here.set(lastWay, chosen);
    setWay(chosen);
  }

  function undoLast(): void {
    if (!canUndo) return;
    undo();
    announce(say.undone);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    // In a field it takes back what was typed there.
    if (!isUndo || (event.target as Element).matches("input.time")) return;
    event.preventDefault();
    undoLast();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to the keys of all that is in it.
    <div class="stack hours-editor" onKeyDown={onKeyDown}>
      <div class="row spread">
        <fieldset class="chips">
          <legend class="unseen">{say.way}</legend>
          {ways.map((each) => (
            <label key={each} class="chip">
              <input type="radio" name={id} checked={way === each} onChange={() => choose(each)} />
              {say.ways[each]}
            </label>
          ))}
        </fieldset>
        <Button look="quiet" aria-disabled={!canUndo || undefined} onClick={undoLast}>
          {say.undo}
        </Button>
      </div>
      {way === "paint" ? (
        <HoursPainter hours={hours} onHours={change} types={types} />
      ) : (
        <WeekHours hours={hours} onHours={change} types={types} errorOf={errorOf} />
      )}
    </div>
  );
}
