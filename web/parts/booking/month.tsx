import "cally";
import { useEffect, useRef, useState } from "preact/hooks";
import { locales } from "../../../functions/domain/texts/clock.ts";
import { common } from "../../texts/common.ts";
import { language } from "../../texts/language.ts";
import { firstWeekday } from "../../times/first-weekday.ts";
import { monthNamed } from "../../times/shown.ts";

interface MonthProps {
  /** `2026-12-07` */
  chosen: string | undefined;
  /** A day of the month that is shown at first, and again whenever this changes. */
  shown: string;
  /** Nobody may go further back. */
  min: string;
  isFree(date: string): boolean;
  onDay(date: string): void;
  /** Another month is shown, whose first day this is. */
  onMonth(date: string): void;
}

/** A month to choose a day from. Days on which nothing is free cannot be chosen. */
export function Month({ chosen, shown, min, isFree, onDay, onMonth }: MonthProps) {
  const [focused, setFocused] = useState(shown);
  useEffect(() => setFocused(shown), [shown]);
  const month = useRef<HTMLDivElement & { updated?: Promise<unknown> }>(null);
  // By the ARIA pattern of a grid of dates. Screen readers then leave the arrow keys to it.
  useEffect(() => {
    month.current?.updated?.then(() => month.current?.shadowRoot?.querySelector("table")?.setAttribute("role", "grid"));
  });
  return (
    <calendar-date
      class="month"
      value={chosen}
      focusedDate={focused}
      min={min}
      locale={locales[language()]}
      firstDayOfWeek={(firstWeekday() + 1) % 7}
      // Cally hands on midnight of UTC.
      isDateDisallowed={(date) => !isFree(date.toISOString().slice(0, 10))}
      onchange={({ currentTarget }) => onDay((currentTarget as HTMLElement & { value: string }).value)}
      onfocusday={({ detail }) => {
        const date = detail.toISOString().slice(0, 10);
        setFocused(date);
        if (date.slice(0, 7) !== focused.slice(0, 7)) onMonth(`${date.slice(0, 7)}-01`);
      }}
    >
      <span slot="previous">
        <span class="unseen">{common.previousMonth}</span>
        <span aria-hidden="true">‹</span>
      </span>
      {/* The calendar says it to screen readers itself. */}
      <span slot="heading" class="month-name" aria-hidden="true">
        {monthNamed(focused)}
      </span>
      <span slot="next">
        <span class="unseen">{common.nextMonth}</span>
        <span aria-hidden="true">›</span>
      </span>
      <calendar-month ref={month} />
    </calendar-date>
  );
}
