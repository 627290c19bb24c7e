import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { describedBy, FieldNotes } from "../../../../parts/fields/field-notes.tsx";
import { say } from "../texts.ts";

const units = { minutes: 1, hours: 60, days: 1440 } as const;
type Unit = keyof typeof units;

/** A length as it stands in the field. */
interface Written {
  amount: string;
  unit: Unit;
}

interface LengthFieldProps {
  label: string;
  minutes: number;
  onMinutes(minutes: number): void;
  hint?: ComponentChildren;
  error?: string | undefined;
}

/** A length of time, in the unit in which it is said best. */
export function LengthField({ label, minutes, onMinutes, hint, error }: LengthFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(() => writtenOf(minutes));
  // What was typed stands as long as that is the length: another may have come from elsewhere.
  const { amount, unit } = Object.is(minutesOf(typed), minutes) ? typed : writtenOf(minutes);
  const described = describedBy({ id, hint, error });

  function change(written: Written): void {
    setTyped(written);
    onMinutes(minutesOf(written));
  }

  return (
    <div class="field length">
      <label for={id}>{label}</label>
      <div>
        <input
          id={id}
          value={amount}
          inputMode="decimal"
          autocomplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={described}
          onInput={({ currentTarget }) => change({ amount: currentTarget.value, unit })}
        />
        <select
          aria-label={say.unitOf(label)}
          value={unit}
          onChange={({ currentTarget }) => change({ amount, unit: currentTarget.value as Unit })}
        >
          {(Object.keys(units) as Unit[]).map((each) => (
            <option key={each} value={each}>
              {say.units[each]}
            </option>
          ))}
        </select>
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}

function writtenOf(minutes: number): Written {
  const unit = unitOf(minutes);
  return { amount: String(minutes / units[unit]), unit };
}

function minutesOf({ amount, unit }: Written): number {
  const number = amount.trim() === "" ? Number.NaN : Number(amount.replace(",", "."));
  // 1.1 days are not 1584.0000000000002 minutes.
  return Number((number * units[unit]).toFixed(6));
}

function unitOf(minutes: number): Unit {
  if (minutes > 0 && minutes % units.days === 0) return "days";
  return minutes > 0 && minutes % units.hours === 0 ? "hours" : "minutes";
}
