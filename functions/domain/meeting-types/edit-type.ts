import { freeSlug, slugOf } from "../pages/slug.ts";
import { invalidRequest, Refusal } from "../refusal.ts";
import { minutesPerDay } from "../time/instant.ts";
import type { MeetingType, MeetingTypeChanges } from "./meeting-type.ts";

/** A type as somebody asks for it. The slug follows from the name unless said. */
export type MeetingTypeRequest = Omit<MeetingType, "version" | "slug"> & { slug?: string };

/** How many types one person can have, and how many the organization. A list of types reads all of them, to put them in order. */
export const maxTypesOfScope = 100;

/**
 * Throws `invalid_state` if there are too many types of this scope, and `invalid_request` if a length is offered twice, or if the
 * notice leaves nothing of the booking window.
 */
export function createType(request: MeetingTypeRequest, siblings: readonly MeetingType[]): MeetingType {
  if (siblings.length >= maxTypesOfScope) {
    throw new Refusal("invalid_state", (say) => say.problems.tooManyTypes(maxTypesOfScope));
  }
  const taken = new Set(siblings.map(({ slug }) => slug));
  const type = { ...request, slug: request.slug ?? freeSlug(slugOf(request.name), taken), version: 1 };
  assertSlugIsFree(type, siblings);
  assertDistinctDurations(type);
  assertNoticeLeavesTime(type, type);
  return type;
}

/** The next version of a type. Throws `invalid_request` if a length would be offered twice, or if nothing could be booked any more. */
export function changeType(type: MeetingType, changes: MeetingTypeChanges, changeId: string): MeetingType {
  const changed = { ...type, ...changes, version: type.version + 1, changeId };
  assertDistinctDurations(changed);
  assertNoticeLeavesTime(changed, changes);
  return changed;
}

/** Of one owner's types no two may share a slug. Throws `invalid_request`. */
export function assertSlugIsFree({ id, slug }: MeetingType, siblings: readonly MeetingType[]): void {
  if (siblings.every((other) => other.id === id || other.slug !== slug)) return;
  throw invalidRequest({ path: "slug", message: (say) => say.inputs.slugTaken });
}

function assertDistinctDurations({ durationMinutes, otherDurationsMinutes }: MeetingType): void {
  const offered = [durationMinutes, ...otherDurationsMinutes];
  if (new Set(offered).size === offered.length) return;
  throw invalidRequest({
    path: "otherDurationsMinutes",
    message: (say) => say.inputs.distinctDurations,
  });
}

/** Looks only where one of the two is set now: whoever changes a name need not mend what was saved long ago. */
function assertNoticeLeavesTime(
  { minimumNoticeMinutes, bookingWindowDays }: MeetingType,
  changes: MeetingTypeChanges,
): void {
  const path = (["minimumNoticeMinutes", "bookingWindowDays"] as const).find((field) => field in changes);
  // The window ends with its last date. For whoever books early in the morning it is nearly a day longer than its days.
  if (!path || minimumNoticeMinutes < (bookingWindowDays + 1) * minutesPerDay) return;
  throw invalidRequest({
    path,
    message: (say) => say.inputs.noticeInWindow,
  });
}
