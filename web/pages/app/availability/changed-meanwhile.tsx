import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { Button } from "../../../parts/button.tsx";
import { cityOf } from "../../../parts/zone-picker.tsx";
import { weekdayName } from "../hours/hours.ts";
import type { MeetingType } from "../hours/week-hours.tsx";
import type { Availability } from "./draft.ts";
import { say } from "./texts.ts";

interface ChangedMeanwhileProps {
  newer: Availability;
  types: readonly MeetingType[];
  busy: boolean;
  onMine(): void;
  onTheirs(): void;
}

/** The week was changed somewhere else meanwhile: what it is now, and a choice between that and what stands here. */
export function ChangedMeanwhile({ newer, types, busy, onMine, onTheirs }: ChangedMeanwhileProps) {
  return (
    <div class="note warning" role="alert">
      <p>{say.changedMeanwhile}</p>
      <dl class="now">
        {weekdays.map((day) => (
          <div key={day}>
            <dt>{weekdayName(day, "short")}</dt>
            <dd>{hoursOn(newer, day, types) || say.closed}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">{cityOf(newer.timeZone)}</p>
      <div class="row">
        <Button busy={busy} onClick={onMine}>
          {say.keepMine}
        </Button>
        <Button busy={busy} onClick={onTheirs}>
          {say.takeTheirs}
        </Button>
      </div>
    </div>
  );
}

function hoursOn({ weekly }: Availability, day: string, types: readonly MeetingType[]): string {
  return weekly
    .filter((entry) => entry.day === day && entry.active)
    .map(({ start, end, meetingTypeId }) => {
      const type = types.find(({ id }) => id === meetingTypeId);
      return `${start}–${end}${type ? ` (${type.name})` : ""}`;
    })
    .join(", ");
}
