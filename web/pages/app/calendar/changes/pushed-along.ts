import type { Interval } from "../../../../../functions/domain/time/interval.ts";
import type { Entry, MeetingEntry } from "../entries.ts";

/** What would be in the way of a meeting that lasts longer, and what would be in the way of that, with the times that it would take. */
export function pushedAlong(
  entries: readonly Entry[],
  extended: Entry,
  end: number,
): { entry: MeetingEntry; to: Interval }[] {
  const pushed: { entry: MeetingEntry; to: Interval }[] = [];
  let until = end;
  for (const entry of entries) {
    if (entry.kind !== "meeting" || entry.id === extended.id || !entry.isHost) continue;
    if (entry.start < extended.end || entry.start >= until) continue;
    const to = { start: until, end: until + entry.end - entry.start };
    pushed.push({ entry, to });
    until = to.end;
  }
  return pushed;
}
