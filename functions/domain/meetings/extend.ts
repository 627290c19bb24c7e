import { isOpenThroughout } from "../availability/open-hours.ts";
import type { OrganizerCalendar } from "../calendar/person-calendar.ts";
import { maxDurationMinutes } from "../meeting-types/meeting-type.ts";
import { invalidRequest, Refusal } from "../refusal.ts";
import type { EpochMinute } from "../time/instant.ts";
import { intervalOf } from "../time/interval.ts";
import { type ChangeOrigin, type MeetingChange, nextVersion, onceMoreExtended, signedBy } from "./change.ts";
import type { PushedMeeting } from "./edit.ts";
import type { Meeting } from "./meeting.ts";
import { assertOrganizer } from "./participants.ts";
import { assertStanding } from "./state.ts";

/** Until when a meeting is extended, or by how much. */
export type Extension = { end: EpochMinute } | { byMinutes: number };

/**
 * A meeting, possibly a running one, that lasts longer. The answers to it stay. Whether everybody is free is another question, for
 * `assertNoConflicts`. Throws `forbidden` for everybody but the organizer, `invalid_state` for a meeting that is over or cancelled,
 * `invalid_request` for an end that is not later, and `invalid_duration` beyond a day.
 */
export function extend(before: Meeting, extension: Extension, origin: ChangeOrigin): MeetingChange {
  assertOrganizer(before, origin.by, "extend");
  assertStanding(before, origin.at);
  const end = "end" in extension ? extension.end : before.end + extension.byMinutes;
  if (end <= before.end) {
    throw invalidRequest({ path: "end", message: (say) => say.inputs.laterEnd });
  }
  if (end - before.start > maxDurationMinutes) {
    throw new Refusal("invalid_duration", (say) => say.problems.longestMeeting(maxDurationMinutes));
  }
  const after: Meeting = {
    ...before,
    end,
    status: "extended",
    timeChanges: onceMoreExtended(before),
    ...nextVersion(before, origin),
  };
  return {
    before,
    after,
    edit: { editType: "extended", ...signedBy(origin), from: intervalOf(before), to: intervalOf(after) },
  };
}

/** The same extension. If it leaves the organizer's open hours, it notes that they set their availability aside for it. */
export function withOpenHoursNoted(extension: MeetingChange, { availability }: OrganizerCalendar): MeetingChange {
  const { after } = extension;
  if (isOpenThroughout(availability, after.meetingTypeId, after)) return extension;
  return { ...extension, after: { ...after, agreed: { ...after.agreed, ignoringAvailability: true } } };
}

/** The same extension, whose line in the history remembers what was pushed along. */
export function withPushesNoted(
  extension: MeetingChange,
  pushed: PushedMeeting[],
  { changeId }: Pick<ChangeOrigin, "changeId">,
): MeetingChange {
  return pushed.length === 0 ? extension : { ...extension, edit: { ...extension.edit, pushed, changeId } };
}
