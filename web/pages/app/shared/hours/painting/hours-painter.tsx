import { useState } from "preact/hooks";
import { common } from "../../../../../texts/common.ts";
import type { Hours } from "../hours.ts";
import { say } from "../texts.ts";
import type { MeetingType } from "../typing/week-hours.tsx";
import { BrushChoice, type BrushKind, brushOf, typesFor } from "./brush-choice.tsx";
import { rowsFor, useShownRows } from "./shown-rows.ts";
import { WeekGrid } from "./week-grid.tsx";
import "./painter.css";

interface HoursPainterProps {
  hours: readonly Hours[];
  onHours(hours: Hours[]): void;
  types: readonly MeetingType[] | undefined;
}

/** The hours of a week by painting. */
export function HoursPainter({ hours, onHours, types }: HoursPainterProps) {
  const [kind, setKind] = useState<BrushKind>("open");
  const [typeIds, setTypeIds] = useState<Partial<Record<BrushKind, string>>>({});
  const [minutesPerRow, setMinutesPerRow] = useState(30);
  const [isWholeDay, setWholeDay] = useState(false);
  const shown = useShownRows(hours, isWholeDay);
  const choices = typesFor(kind, types);
  const type = choices.find(({ id }) => id === typeIds[kind]) ?? choices[0];
  return (
    <div class="painter">
      <BrushChoice
        kind={kind}
        onKind={setKind}
        type={type}
        onType={(id) => setTypeIds({ ...typeIds, [kind]: id })}
        types={types}
      />
      <p class="soft small">
        <span class="for-mouse">{say.howByMouse} </span>
        <span class="for-finger">{say.howByFinger} </span>
      </p>
      <WeekGrid
        hours={hours}
        onHours={onHours}
        types={types}
        brush={brushOf(kind, type)}
        rows={rowsFor(shown, minutesPerRow)}
      />
      <div class="row spread">
        <label class="chip">
          <input type="checkbox" checked={isWholeDay} onChange={() => setWholeDay(!isWholeDay)} />
          {say.wholeDay}
        </label>
        <fieldset class="chips">
          <legend class="unseen">{say.steps}</legend>
          {[30, 15].map((each) => (
            <label key={each} class="chip">
              <input
                type="radio"
                name="minutes-per-row"
                checked={minutesPerRow === each}
                onChange={() => setMinutesPerRow(each)}
              />
              {common.minutes(each)}
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
