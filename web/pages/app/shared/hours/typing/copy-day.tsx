import { useState } from "preact/hooks";
import type { Weekday } from "../../../../../../functions/domain/time/weekday.ts";
import { Button } from "../../../../../parts/button.tsx";
import { weekdayName } from "../../../../../times/week.ts";
import { say } from "../texts.ts";

interface CopyDayProps {
  day: Weekday;
  days: readonly Weekday[];
  onCopy(days: Weekday[]): void;
}

/** Gives other days the hours of this one. */
export function CopyDay({ day, days, onCopy }: CopyDayProps) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Weekday[]>([]);
  const toggle = (other: Weekday) =>
    setChosen(chosen.includes(other) ? chosen.filter((each) => each !== other) : [...chosen, other]);
  return (
    <>
      <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say.copy} <span class="unseen">{weekdayName(day)}</span>
      </Button>
      {isOpen && (
        <fieldset class="copy-day">
          <legend class="unseen">{say.copyOf(weekdayName(day))}</legend>
          <div class="chips">
            {days.map((other) => (
              <label key={other} class="chip">
                <input type="checkbox" checked={chosen.includes(other)} onChange={() => toggle(other)} />
                {weekdayName(other, "short")}
              </label>
            ))}
          </div>
          <Button
            disabled={chosen.length === 0}
            onClick={() => {
              onCopy(chosen);
              setOpen(false);
              setChosen([]);
            }}
          >
            {say.copyThere}
          </Button>
        </fieldset>
      )}
    </>
  );
}
