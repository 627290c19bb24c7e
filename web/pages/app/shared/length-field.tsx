import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { describedBy, FieldNotes } from "../../../parts/field-notes.tsx";
import { say } from "./texts.ts";

const units = { minutes: 1, hours: 60, days: 1440 } as const;
type Unit = keyof typeof units;

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
  const [unit, setUnit] = useState<Unit>(() => unitOf(minutes));
  const [amount, setAmount] = useState(() => String(minutes / units[unit]));
  const described = describedBy({ id, hint, error });

  function change(newAmount: string, newUnit: Unit): void {
    setAmount(newAmount);
    setUnit(newUnit);
    const number = newAmount.trim() === "" ? Number.NaN : Number(newAmount.replace(",", "."));
    // 1.1 days are not 1584.0000000000002 minutes.
    onMinutes(Number((number * units[newUnit]).toFixed(6)));
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
          onInput={({ currentTarget }) => change(currentTarget.value, unit)}
        />
        <select
          aria-label={say.unitOf(label)}
          value={unit}
          onChange={({ currentTarget }) => change(amount, currentTarget.value as Unit)}
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

function unitOf(minutes: number): Unit {
  if (minutes > 0 && minutes % units.days === 0) return "days";
  return minutes > 0 && minutes % units.hours === 0 ? "hours" : "minutes";
}
