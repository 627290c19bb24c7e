import { daysOfWeek, weekdayName } from "../../../times/week.ts";
import { cityOf } from "../../../times/zones.ts";
import { spanText } from "../shared/hours/span-text.ts";
import type { MeetingType } from "../shared/hours/typing/week-hours.tsx";
import type { Availability } from "./draft.ts";
import { say } from "./texts.ts";

/** The hours of a week as somebody else has left them. */
export function HoursNow({ newer, types }: { newer: Availability; types: readonly MeetingType[] }) {
  return (
    <>
      <dl class="now">
        {daysOfWeek().map((day) => (
          <div key={day}>
            <dt>{weekdayName(day, "short")}</dt>
            <dd>{hoursOn(newer, day, types) || say.closed}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">{cityOf(newer.timeZone)}</p>
    </>
  );
}

function hoursOn({ weekly }: Availability, day: string, types: readonly MeetingType[]): string {
  return weekly
    .filter((entry) => entry.day === day && entry.active)
    .map(({ start, end, meetingTypeId }) => {
      const type = types.find(({ id }) => id === meetingTypeId);
      return `${spanText(start, end)}${type ? ` (${type.name})` : ""}`;
    })
    .join(", ");
}
