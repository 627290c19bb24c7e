import { OtherTimes } from "../../parts/booking/other-times.tsx";
import { StepHeading } from "../../parts/booking/step-heading.tsx";
import { Button } from "../../parts/button.tsx";
import { say } from "./texts.ts";

interface TakenProps {
  why: string;
  alternatives: readonly { start: string }[];
  timeZone: string;
  busy: boolean;
  onTime(start: string): void;
  onOther(): void;
}

/** The time has gone meanwhile: the nearest others, each one tap away. */
export function Taken({ why, alternatives, timeZone, busy, onTime, onOther }: TakenProps) {
  return (
    <section class="details stack">
      <StepHeading>{say.takenHeading}</StepHeading>
      <p class="note warning" role="alert">
        {why} {say.takeAnother}
      </p>
      <OtherTimes times={alternatives} {...{ timeZone, busy, onTime }} />
      <p>
        <Button look="quiet" onClick={onOther}>
          {say.changeTime}
        </Button>
      </p>
    </section>
  );
}
