import type { AnswerOf } from "../../../../../client/operations.ts";
import { daysOfWeek } from "../../../../../times/week.ts";
import type { Hours } from "../hours.ts";
import { DayHours } from "./day-hours.tsx";
import "../hours.css";

export type MeetingType = AnswerOf<"listMeetingTypes">["items"][number];

export interface WeekHoursProps {
  hours: readonly Hours[];
  onHours(hours: Hours[]): void;
  /** What hours may be for. Without it they are for everything. */
  types?: readonly MeetingType[];
  /** What is wrong with some hours, in the server's words. */
  errorOf(hours: Hours): string | undefined;
}

/** The hours of a week by typing: any number on each day. */
export function WeekHours(props: WeekHoursProps) {
  return (
    <div class="week-hours">
      {daysOfWeek().map((day) => (
        <DayHours key={day} day={day} {...props} />
      ))}
    </div>
  );
}
