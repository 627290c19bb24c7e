import { OtherTimes } from "../../parts/booking/other-times.tsx";
import { dateAndTimeIn, dateNamed, timeIn } from "../../times/shown.ts";
import { slotFor, type Wanted } from "./address.ts";
import { say } from "./texts.ts";

interface NotFreeProps {
  wanted: Wanted;
  slots: readonly { start: string }[];
  timeZone: string;
  onTime(start: string): void;
}

/** The time that was wanted is not free: the nearest others, each one tap away. */
export function NotFree({ wanted, slots, timeZone, onTime }: NotFreeProps) {
  const { nearest } = slotFor(wanted, slots, timeZone);
  return (
    <div class="note warning" role="status">
      <p>{say.notFree(written(wanted, timeZone))}</p>
      <OtherTimes times={nearest.map((start) => ({ start }))} {...{ timeZone, onTime }} />
    </div>
  );
}

function written(wanted: Wanted, timeZone: string): string {
  if ("instant" in wanted) return dateAndTimeIn(wanted.instant, timeZone);
  const { date, time } = wanted;
  const parts = [date && dateNamed(date), time && timeIn(`2027-01-01T${time}:00Z`, "UTC")];
  return parts.filter(Boolean).join(", ");
}
