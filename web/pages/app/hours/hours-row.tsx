import { useId } from "preact/hooks";
import { Button } from "../../../parts/button.tsx";
import type { Hours } from "./hours.ts";
import { say } from "./texts.ts";
import { TypeChoice } from "./type-choice.tsx";
import type { MeetingType } from "./week-hours.tsx";

interface HoursRowProps {
  name: string;
  hours: Hours;
  onHours(hours: Hours): void;
  onRemove(row: Element): void;
  types: readonly MeetingType[] | undefined;
  error: string | undefined;
}

export function HoursRow({ name, hours, onHours, onRemove, types, error }: HoursRowProps) {
  const id = useId();
  const described = error ? { "aria-invalid": true, "aria-describedby": id } : {};
  return (
    <li class="hours field" data-paused={!hours.active || undefined}>
      <input
        type="time"
        aria-label={say.from(name)}
        value={hours.start}
        required
        {...described}
        onInput={({ currentTarget: { value } }) => value && onHours({ ...hours, start: value })}
      />
      <span aria-hidden="true">–</span>
      <input
        type="time"
        aria-label={say.to(name)}
        // A browser knows no 24:00.
        value={hours.end === "24:00" ? "00:00" : hours.end}
        required
        {...described}
        onInput={({ currentTarget: { value } }) =>
          value && onHours({ ...hours, end: value === "00:00" ? "24:00" : value })
        }
      />
      {types && <TypeChoice name={name} hours={hours} onHours={onHours} types={types} />}
      <Button
        look="quiet"
        aria-label={say.remove(name, hours.start, hours.end)}
        onClick={({ currentTarget }) => onRemove(currentTarget)}
      >
        <span aria-hidden="true">✕</span>
      </Button>
      {hours.end < hours.start && <p class="soft small">{say.pastMidnight}</p>}
      {error && (
        <p id={id} class="error small">
          {error}
        </p>
      )}
    </li>
  );
}
