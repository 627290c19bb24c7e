import { invalidRequest, Refusal } from "../refusal.ts";
import { type EpochMinute, millisecondsPerMinute } from "../time/instant.ts";
import { intervalOf } from "../time/interval.ts";
import { type ChangeOrigin, type MeetingChange, nextVersion, signedBy } from "./change.ts";
import { hasBegun, type Meeting } from "./meeting.ts";
import { assertOrganizer } from "./participants.ts";
import { assertStanding } from "./state.ts";

/**
 * The organizer ends a running meeting before its time: at an instant after its start, which may have passed, or now, rounded up to
 * the minute. The time after that is free, and the meeting counts for as long as it has lasted. Undefined where it ends then anyway.
 * Throws `forbidden` for everybody but the organizer; `invalid_state` for a meeting that has not begun, is over or is cancelled; and
 * `invalid_request` for an end that is none of its minutes.
 */
export function endEarly(
  before: Meeting,
  at: EpochMinute | undefined,
  origin: ChangeOrigin,
): MeetingChange | undefined {
  assertOrganizer(before, origin.by, "end");
  assertStanding(before, origin.at);
  if (!hasBegun(before, origin.at)) {
    throw new Refusal("invalid_state", (say) => say.problems.meetingHasNotBegun);
  }
  // A meeting that ends in its first instant has lasted a minute.
  const end = at ?? Math.max(before.start + 1, Math.ceil(origin.at / millisecondsPerMinute));
  if (end <= before.start || end > before.end) {
    throw invalidRequest({ path: "at", message: (say) => say.inputs.earlierEnd });
  }
  if (end === before.end) return undefined;
  const after: Meeting = { ...before, end, ...nextVersion(before, origin) };
  return {
    before,
    after,
    edit: { editType: "ended", ...signedBy(origin), from: intervalOf(before), to: intervalOf(after) },
  };
}
