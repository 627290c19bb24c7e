import { isBlocking } from "../calendar/calendar-entry.ts";
import type { EpochMinute } from "../time/instant.ts";
import { type Interval, lastBegunOf, sortedByStart } from "../time/interval.ts";
import { fairMean, type Measurement } from "./feature.ts";
import type { RankingContext, RankingPerson } from "./ranking-context.ts";

/** Less than this between two meetings is no pause. */
const pauseMinutes = 10;

/** So long do people meet without a pause and mind nothing; twice as long is as bad as it gets. */
export const longRunMinutes = 120;

/** Not at the end, in the middle or at the beginning of hours of meetings without a pause. */
export function leavesPauses({ people, minutes }: RankingContext): Measurement {
  const runs = people.map((person) => runMinutesOf(person, minutes));
  return {
    valueAt: (start) => fairMean(runs, (runAt) => 1 - costOf(runAt(start))),
    reasonAt: () => undefined,
  };
}

/** How long somebody would meet without a pause, this meeting included; 0 where it follows on no other and none on it. */
export function runMinutesOf({ calendar }: RankingPerson, minutes: number): (start: EpochMinute) => number {
  const runs = runsOf(calendar.entries.filter((entry) => entry.kind !== "focus" && isBlocking(entry)));
  const lastBegun = lastBegunOf(runs);
  return (start) => {
    const end = start + minutes;
    const index = lastBegun(start);
    const before = touching(runs[index], { start, end });
    const after = touching(runs[index + 1], { start, end });
    return before || after ? (after ?? { end }).end - (before ?? { start }).start : 0;
  };
}

function costOf(runMinutes: number): number {
  return Math.min(1, Math.max(0, runMinutes - longRunMinutes) / longRunMinutes);
}

function touching(run: Interval | undefined, { start, end }: Interval): Interval | undefined {
  return run && run.start - end < pauseMinutes && start - run.end < pauseMinutes ? run : undefined;
}

function runsOf(meetings: Interval[]): Interval[] {
  const runs: Interval[] = [];
  for (const { start, end } of sortedByStart(meetings)) {
    const last = runs.at(-1);
    if (last && start - last.end < pauseMinutes) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}
