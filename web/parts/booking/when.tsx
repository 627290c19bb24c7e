import type { ComponentChildren } from "preact";
import { dateIn } from "../../times/shown.ts";
import { spanIn } from "../../times/spans.ts";
import { cityOf } from "../../times/zones.ts";

interface WhenProps {
  /** Instants. */
  start: string;
  end: string;
  timeZone: string;
  /** Below it. */
  children?: ComponentChildren;
}

/** The time of a meeting, with the date of its end where that is another one. */
export function When({ start, end, timeZone, children }: WhenProps) {
  return (
    <div class="chosen">
      <p>
        <strong>{dateIn(start, timeZone)}</strong>
      </p>
      <p>
        {spanIn({ start, end }, timeZone)} <span class="soft">({cityOf(timeZone)})</span>
      </p>
      {children}
    </div>
  );
}
