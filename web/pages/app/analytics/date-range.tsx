import { addDays } from "../../../../functions/domain/time/calendar-date.ts";
import { Field } from "../../../parts/fields/field.tsx";
import { say } from "./texts.ts";

interface DateRangeProps {
  from: string;
  to: string;
  today: string;
  onRange(range: { from: string; to: string }): void;
  /** What is wrong with the last date. */
  error: string | undefined;
}

const spans = [4, 12, 52] as const;

/** Dates, both included: the last weeks at a tap, or any others. */
export function DateRange({ from, to, today, onRange, error }: DateRangeProps) {
  return (
    <div class="range">
      <fieldset class="chips">
        <legend class="unseen">{say.span}</legend>
        {spans.map((weeks) => {
          const begins = addDays(today, 1 - 7 * weeks);
          return (
            <label key={weeks} class="chip">
              <input
                type="radio"
                name="span"
                checked={from === begins && to === today}
                onChange={() => onRange({ from: begins, to: today })}
              />
              {say.lastWeeks(weeks)}
            </label>
          );
        })}
      </fieldset>
      <div class="ends">
        <Field
          label={say.from}
          type="date"
          value={from}
          max={to}
          onValue={(date) => date && onRange({ from: date, to })}
          required
        />
        <Field
          label={say.to}
          type="date"
          value={to}
          min={from}
          onValue={(date) => date && onRange({ from, to: date })}
          error={error}
          required
        />
      </div>
    </div>
  );
}
