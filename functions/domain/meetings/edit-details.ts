import { Refusal } from "../refusal.ts";
import { assertNotCancelled } from "./cancel.ts";
import type { ChangeOrigin } from "./change-origin.ts";
import { type Meeting, nextVersion } from "./meeting.ts";

/** What a meeting says of itself. */
export type DetailChanges = Partial<Pick<Meeting, "title" | "description" | "location" | "priority">>;

/** Throws `forbidden` for everybody but the organizer, `invalid_state` for a meeting that is cancelled. */
export function edit(before: Meeting, changes: DetailChanges, origin: ChangeOrigin): Meeting {
  if (origin.by !== before.organizerId) throw new Refusal("forbidden", "Only the organizer edits a meeting.");
  assertNotCancelled(before);
  return { ...before, ...changes, ...nextVersion(before, origin) };
}
