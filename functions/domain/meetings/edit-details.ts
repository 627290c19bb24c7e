import { type ChangeOrigin, nextVersion } from "./change.ts";
import type { Meeting } from "./meeting.ts";
import { assertOrganizer } from "./participants.ts";
import { assertNotCancelled } from "./state.ts";

/** What a meeting says of itself. */
export type DetailChanges = Partial<Pick<Meeting, "title" | "description" | "location" | "priority">>;

/** Throws `forbidden` for everybody but the organizer, `invalid_state` for a meeting that is cancelled. */
export function editDetails(before: Meeting, changes: DetailChanges, origin: ChangeOrigin): Meeting {
  assertOrganizer(before, origin.by, "edit");
  assertNotCancelled(before);
  return { ...before, ...changes, ...nextVersion(before, origin) };
}
