import type { AnswerOf } from "../../client/operations.ts";
import { Button } from "../../parts/button.tsx";
import { calendarDateIn, dateIn } from "../../times/shown.ts";
import { say } from "./texts.ts";

interface NothingFreeProps {
  answer: AnswerOf<"listPublishedSlots">;
  /** `2026-12` */
  month: string;
  timeZone: string;
  goTo(instant: string): void;
}

/** Why a month has nothing, and the way to what is free next. */
export function NothingFree({ answer, month, timeZone, goTo }: NothingFreeProps) {
  const { emptyReason, slots } = answer;
  const later = slots.find(({ start }) => calendarDateIn(start, timeZone).slice(0, 7) > month)?.start;
  const next = answer.nextFree ?? later;
  return (
    <div class="note" role="status">
      <p>{(emptyReason && say.emptyBecause[emptyReason]) ?? say.nothingFree}</p>
      {next && (
        <p>
          <Button onClick={() => goTo(next)}>{say.nextFree(dateIn(next, timeZone))}</Button>
        </p>
      )}
    </div>
  );
}
