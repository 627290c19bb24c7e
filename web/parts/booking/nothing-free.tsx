import { calendarDateIn, dateIn } from "../../times/shown.ts";
import { Button } from "../button.tsx";
import type { FreeTimes } from "./choose-time.tsx";
import { say } from "./texts.ts";

interface NothingFreeProps {
  free: FreeTimes;
  /** `2026-12` */
  month: string;
  timeZone: string;
  goTo(instant: string): void;
  /** Back to where something is free, if anything is. */
  toFirst: (() => void) | undefined;
}

/** Why a month has nothing, and the way to what is free next. */
export function NothingFree({ free, month, timeZone, goTo, toFirst }: NothingFreeProps) {
  const { emptyReason, slots } = free;
  const later = slots.find(({ start }) => calendarDateIn(start, timeZone).slice(0, 7) > month)?.start;
  const next = free.nextFree ?? later;
  return (
    <div class="note" role="status">
      <p>{(emptyReason && say.emptyBecause[emptyReason]) ?? say.nothingFree}</p>
      {next && (
        <p>
          <Button onClick={() => goTo(next)}>{say.nextFree(dateIn(next, timeZone))}</Button>
        </p>
      )}
      {!next && toFirst && (
        <p>
          <Button onClick={toFirst}>{say.firstFree}</Button>
        </p>
      )}
    </div>
  );
}
