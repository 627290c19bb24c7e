import { Button } from "../../parts/button.tsx";
import { dateIn, timeIn } from "../../times/shown.ts";
import { namesTime, slotFor, type Wanted } from "./address.ts";
import type { Draft } from "./draft.ts";
import { say } from "./texts.ts";

interface NotFreeProps {
  draft: Draft;
  slots: readonly { start: string }[];
  /** Those on which something is free. */
  days: ReadonlyMap<string, unknown>;
  /** The month that is shown, `2026-12`. */
  month: string;
  timeZone: string;
  onTime(start: string): void;
}

/** What was wanted is not free: that time, with the nearest others one tap away, or that whole day. */
export function NotFree({ draft, slots, days, month, timeZone, onTime }: NotFreeProps) {
  const { wanted, date } = draft;
  if (wanted && namesTime(wanted)) {
    return (
      <div class="note warning" role="status">
        <p>{say.notFree(written(wanted, timeZone))}</p>
        <ul class="stack">
          {slotFor(wanted, slots, timeZone).nearest.map((start) => (
            <li key={start}>
              <Button onClick={() => onTime(start)}>{written({ instant: start }, timeZone)}</Button>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  if (!date?.startsWith(month) || days.has(date)) return null;
  return (
    <p class="note" role="status">
      {say.nothingFreeOn(written({ date }, timeZone))}
    </p>
  );
}

function written(wanted: Wanted, timeZone: string): string {
  if ("instant" in wanted) return `${dateIn(wanted.instant, timeZone)}, ${timeIn(wanted.instant, timeZone)}`;
  const { date, time } = wanted;
  const parts = [date && dateIn(`${date}T12:00:00Z`, "UTC"), time && timeIn(`2027-01-01T${time}:00Z`, "UTC")];
  return parts.filter(Boolean).join(", ");
}
