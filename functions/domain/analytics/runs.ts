import { type Interval, sortedByStart } from "../time/interval.ts";

export interface BackToBack {
  /** How many chains there are of two or more meetings, each beginning when the one before it ends. */
  runs: number;
  /** How many meetings are in all of these chains. */
  meetings: number;
  /** How long the longest chain takes. */
  longestMinutes: number;
}

/** Meetings that follow each other without a minute between them. */
export function backToBackRuns(meetings: readonly Interval[]): BackToBack {
  const runs = chains(meetings).filter(({ length }) => length > 1);
  return {
    runs: runs.length,
    meetings: runs.reduce((sum, { length }) => sum + length, 0),
    longestMinutes: Math.max(0, ...runs.map((run) => run.at(-1)!.end - run[0]!.start)),
  };
}

function chains(meetings: readonly Interval[]): Interval[][] {
  const chains: Interval[][] = [];
  for (const meeting of sortedByStart([...meetings])) {
    const chain = chains.at(-1);
    if (chain?.at(-1)?.end === meeting.start) chain.push(meeting);
    else chains.push([meeting]);
  }
  return chains;
}
