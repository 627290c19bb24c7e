import { dateAndTimeIn } from "../../times/shown.ts";
import { Button } from "../button.tsx";

interface OtherTimesProps {
  times: readonly { start: string }[];
  timeZone: string;
  busy?: boolean;
  onTime(start: string): void;
}

/** Times on several days, each one tap away. */
export function OtherTimes({ times, timeZone, busy = false, onTime }: OtherTimesProps) {
  return (
    <ul class="stack">
      {times.map(({ start }) => (
        <li key={start}>
          <Button busy={busy} onClick={() => onTime(start)}>
            {dateAndTimeIn(start, timeZone)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
