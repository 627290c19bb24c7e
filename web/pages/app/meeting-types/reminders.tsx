import { lengthOf } from "../../../times/length.ts";
import { say } from "./texts.ts";

const usual = [10, 30, 60, 240, 1440, 10_080];

interface RemindersProps {
  /** Minutes before the start. */
  reminders: readonly number[];
  onReminders(reminders: number[]): void;
  error: string | undefined;
}

export function Reminders({ reminders, onReminders, error }: RemindersProps) {
  const all = [...new Set([...usual, ...reminders])].sort((one, other) => one - other);
  const toggle = (minutes: number) =>
    onReminders(reminders.includes(minutes) ? reminders.filter((each) => each !== minutes) : [...reminders, minutes]);
  return (
    <fieldset class="field">
      <legend class="label">{say.reminders}</legend>
      <div class="chips">
        {all.map((minutes) => (
          <label key={minutes} class="chip">
            <input type="checkbox" checked={reminders.includes(minutes)} onChange={() => toggle(minutes)} />
            {say.before(lengthOf(minutes))}
          </label>
        ))}
      </div>
      <p class="soft small">{say.remindersHint}</p>
      {error && <p class="error small">{error}</p>}
    </fieldset>
  );
}
