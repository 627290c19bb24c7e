import { useId } from "preact/hooks";
import { Button } from "../../../../../parts/button.tsx";
import type { Hours } from "../hours.ts";
import { say } from "../texts.ts";
import { TimeField } from "./time-field.tsx";
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
  const described = error && id;
  return (
    <li class="hours-row field" data-paused={!hours.active || undefined}>
      <TimeField
        label={say.from(name)}
        value={hours.start}
        onValue={(start) => onHours({ ...hours, start })}
        described={described}
      />
      <span aria-hidden="true">–</span>
      <TimeField
        label={say.to(name)}
        value={hours.end}
        onValue={(end) => onHours({ ...hours, end })}
        described={described}
        isEnd
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
