import type { Clock } from "../../functions/runtime/clock.ts";

/** A clock that stands until it is set. */
export interface TestClock extends Clock {
  set(instant: string): void;
}

export function testClock(instant: string): TestClock {
  let now = Date.parse(instant);
  return {
    now: () => now,
    set: (later) => {
      now = Date.parse(later);
    },
  };
}
