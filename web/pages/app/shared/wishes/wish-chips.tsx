import { Button } from "../../../../parts/button.tsx";
import { Field } from "../../../../parts/fields/field.tsx";
import { daysOfWeek, weekdayName } from "../../../../times/week.ts";
import { say } from "./texts.ts";
import { noWishes, type Wishing } from "./wishes.ts";
import "./wishes.css";

interface WishChipsProps {
  wishing: Wishing;
  onWishing(wishing: Wishing): void;
  /** The first date that can be a deadline. */
  from: string;
}

/** Days, hours, a deadline, and what comes first. */
export function WishChips({ wishing, onWishing, from }: WishChipsProps) {
  const { days, start, end, deadline, order, strictly } = wishing;
  const change = (changes: Partial<Wishing>) => onWishing({ ...wishing, ...changes });
  const saysTimes = days.length > 0 || start !== "" || end !== "";
  return (
    <details class="wishes" open={wishing !== noWishes}>
      <summary>{say.wishes}</summary>
      <div class="stack">
        <fieldset class="chips">
          <legend class="label">{say.days}</legend>
          {daysOfWeek().map((day) => (
            <Chip
              key={day}
              pressed={days.includes(day)}
              onPress={() => change({ days: days.includes(day) ? days.filter((one) => one !== day) : [...days, day] })}
            >
              {weekdayName(day, "short")}
            </Chip>
          ))}
        </fieldset>
        <div class="row">
          <Field label={say.notBefore} type="time" value={start} onValue={(value) => change({ start: value })} />
          <Field label={say.notAfter} type="time" value={end} onValue={(value) => change({ end: value })} />
          <Field
            label={say.deadline}
            type="date"
            min={from}
            value={deadline}
            onValue={(value) => change({ deadline: value })}
          />
        </div>
        <fieldset class="chips">
          <legend class="label">{say.order}</legend>
          {(["best", "earliest", "latest"] as const).map((each) => (
            <Chip key={each} pressed={order === each} onPress={() => change({ order: each })}>
              {say.orders[each]}
            </Chip>
          ))}
        </fieldset>
        <div class="row spread">
          {saysTimes && (
            <label class="chip">
              <input type="checkbox" checked={strictly} onChange={() => change({ strictly: !strictly })} />
              {say.strictly}
            </label>
          )}
          <Button look="quiet" onClick={() => onWishing(noWishes)}>
            {say.noWishes}
          </Button>
        </div>
      </div>
    </details>
  );
}

function Chip({ pressed, onPress, children }: { pressed: boolean; onPress(): void; children: string }) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
      {children}
    </button>
  );
}
