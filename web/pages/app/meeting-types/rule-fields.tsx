import { errorOf } from "../../../client/problem.ts";
import { lengthOf } from "../../../times/length.ts";
import { dateAndTimeIn, dateIn, timeIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { LengthField } from "../shared/fields/length-field.tsx";
import { Switch } from "../shared/fields/switch.tsx";
import { NumberField } from "./number-field.tsx";
import { Reminders } from "./reminders.tsx";
import { say } from "./texts.ts";
import type { FieldsProps } from "./type-form.tsx";

const minute = 60_000;

/** The rules, each with what it does to the times that others see. */
export function RuleFields({ draft, onDraft, error }: FieldsProps) {
  const { me } = useMe();
  const { durationMinutes, slotIntervalMinutes, bufferBeforeMinutes, bufferAfterMinutes } = draft;
  const { minimumNoticeMinutes, changeNoticeMinutes, bookingWindowDays, dailyLimit } = draft;
  const earliest = Date.now() + minute * minimumNoticeMinutes;
  const latest = Date.now() + 1440 * minute * bookingWindowDays;
  return (
    <section class="card stack" aria-labelledby="rules">
      <h2 id="rules">{say.rules}</h2>
      <p class="soft">{say.rulesIntro}</p>
      <Switch
        label={say.followsLength}
        hint={say.startsAt(startsOf(slotIntervalMinutes ?? durationMinutes))}
        checked={slotIntervalMinutes === null}
        onChange={(follows) => onDraft({ slotIntervalMinutes: follows ? null : durationMinutes || 30 })}
      />
      <div class="pair">
        {slotIntervalMinutes !== null && (
          <LengthField
            label={say.interval}
            minutes={slotIntervalMinutes}
            onMinutes={(minutes) => onDraft({ slotIntervalMinutes: minutes })}
            error={errorOf(error, "slotIntervalMinutes")}
          />
        )}
        <LengthField
          label={say.bufferBefore}
          hint={bufferBeforeMinutes > 0 ? say.bufferBeforeHint(lengthOf(bufferBeforeMinutes)) : say.noBuffer}
          minutes={bufferBeforeMinutes}
          onMinutes={(minutes) => onDraft({ bufferBeforeMinutes: minutes })}
          error={errorOf(error, "bufferBeforeMinutes")}
        />
        <LengthField
          label={say.bufferAfter}
          hint={bufferAfterMinutes > 0 ? say.bufferAfterHint(lengthOf(bufferAfterMinutes)) : say.noBuffer}
          minutes={bufferAfterMinutes}
          onMinutes={(minutes) => onDraft({ bufferAfterMinutes: minutes })}
          error={errorOf(error, "bufferAfterMinutes")}
        />
        <LengthField
          label={say.notice}
          hint={isDate(earliest) && say.noticeHint(dateAndTimeIn(earliest, me.timeZone))}
          minutes={minimumNoticeMinutes}
          onMinutes={(minutes) => onDraft({ minimumNoticeMinutes: minutes })}
          error={errorOf(error, "minimumNoticeMinutes")}
        />
        <LengthField
          label={say.changeNotice}
          hint={changeNoticeMinutes > 0 ? say.changeNoticeHint(lengthOf(changeNoticeMinutes)) : say.noChangeNotice}
          minutes={changeNoticeMinutes}
          onMinutes={(minutes) => onDraft({ changeNoticeMinutes: minutes })}
          error={errorOf(error, "changeNoticeMinutes")}
        />
        <NumberField
          label={say.window}
          hint={isDate(latest) && say.windowHint(dateIn(latest, me.timeZone))}
          value={bookingWindowDays}
          onValue={(days) => onDraft({ bookingWindowDays: days })}
          empty={Number.NaN}
          error={errorOf(error, "bookingWindowDays")}
        />
        <NumberField
          label={say.limit}
          hint={dailyLimit === null ? say.noLimit : say.limitHint(dailyLimit)}
          value={dailyLimit}
          onValue={(limit) => onDraft({ dailyLimit: limit })}
          empty={null}
          error={errorOf(error, "dailyLimit")}
          optional
        />
      </div>
      <Reminders
        reminders={draft.reminders}
        onReminders={(reminders) => onDraft({ reminders })}
        error={errorOf(error, "reminders")}
      />
    </section>
  );
}

function isDate(instant: number): boolean {
  return !Number.isNaN(new Date(instant).getTime());
}

/** The first starts of hours that open at nine. */
function startsOf(interval: number): string {
  if (!(interval > 0)) return "…";
  const nine = Date.UTC(2026, 11, 7, 9);
  return [0, 1, 2].map((index) => timeIn(nine + index * interval * minute, "UTC")).join(", ");
}
