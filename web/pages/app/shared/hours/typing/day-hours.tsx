import type { Weekday } from "../../../../../../functions/domain/time/weekday.ts";
import { announce } from "../../../../../parts/announce.ts";
import { Button } from "../../../../../parts/button.tsx";
import { daysOfWeek, weekdayName } from "../../../../../times/week.ts";
import { copyDay, type Hours, nextHours } from "../hours.ts";
import { say } from "../texts.ts";
import { CopyDay } from "./copy-day.tsx";
import { HoursRow } from "./hours-row.tsx";
import type { WeekHoursProps } from "./week-hours.tsx";

export function DayHours({ day, hours, onHours, types, errorOf }: WeekHoursProps & { day: Weekday }) {
  const name = weekdayName(day);
  const ofDay = hours.filter((each) => each.day === day);
  const change = (changed: Hours) => onHours(hours.map((each) => (each.key === changed.key ? changed : each)));

  function remove(removed: Hours, row: Element): void {
    const add = row.closest("fieldset")?.querySelector<HTMLElement>(".add button");
    onHours(hours.filter(({ key }) => key !== removed.key));
    announce(say.removed(name));
    add?.focus();
  }

  return (
    <fieldset class="day">
      <legend>{name}</legend>
      {ofDay.length === 0 && <p class="soft closed">{say.closed}</p>}
      <ul>
        {ofDay.map((each) => (
          <HoursRow
            key={each.key}
            name={name}
            hours={each}
            onHours={change}
            onRemove={(row) => remove(each, row)}
            types={types}
            error={errorOf(each)}
          />
        ))}
      </ul>
      <div class="add">
        <Button look="quiet" onClick={() => onHours([...hours, nextHours(day, ofDay)])}>
          {say.add} <span class="unseen">{name}</span>
        </Button>
        {ofDay.length > 0 && (
          <CopyDay
            day={day}
            days={daysOfWeek().filter((other) => other !== day)}
            onCopy={(days) => {
              onHours(copyDay(hours, day, days));
              announce(say.copied(name));
            }}
          />
        )}
      </div>
    </fieldset>
  );
}
