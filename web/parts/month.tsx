import "cally";
import { common } from "../texts/common.ts";
import { language } from "../texts/language.ts";

interface MonthProps {
  /** `2026-12-07` */
  chosen: string | undefined;
  isFree(date: string): boolean;
  onDay(date: string): void;
  /** Another month is shown, whose first day this is. */
  onMonth(date: string): void;
}

/** A month to choose a day from. Days on which nothing is free cannot be chosen. */
export function Month({ chosen, isFree, onDay, onMonth }: MonthProps) {
  return (
    <calendar-date
      class="month"
      value={chosen}
      locale={language() === "en" ? "en-GB" : language()}
      // Cally hands on midnight of UTC.
      isDateDisallowed={(date) => !isFree(date.toISOString().slice(0, 10))}
      onchange={({ currentTarget }) => onDay((currentTarget as HTMLElement & { value: string }).value)}
      onfocusday={({ detail }) => onMonth(`${detail.toISOString().slice(0, 7)}-01`)}
    >
      <span slot="previous">
        <span class="unseen">{common.previousMonth}</span>
        <span aria-hidden="true">‹</span>
      </span>
      <span slot="next">
        <span class="unseen">{common.nextMonth}</span>
        <span aria-hidden="true">›</span>
      </span>
      <calendar-month />
    </calendar-date>
  );
}
