import { invalidRequest } from "../refusal.ts";
import type { MeetingType, MeetingTypeChanges } from "./meeting-type.ts";

/** A type as it is asked for: unless said otherwise, slots start one duration apart. */
export type WantedType = Omit<MeetingType, "slotIntervalMinutes" | "version"> & { slotIntervalMinutes?: number };

/** Throws `invalid_request` where the lengths on offer repeat each other. */
export function createdType(wanted: WantedType): MeetingType {
  return withDistinctDurations({ slotIntervalMinutes: wanted.durationMinutes, ...wanted, version: 1 });
}

/** The next version of a type. Throws `invalid_request` where the lengths on offer would repeat each other. */
export function changedType(type: MeetingType, changes: MeetingTypeChanges, changeId: string): MeetingType {
  return withDistinctDurations({ ...type, ...changes, version: type.version + 1, changeId });
}

function withDistinctDurations(type: MeetingType): MeetingType {
  const offered = [type.durationMinutes, ...type.otherDurationsMinutes];
  if (new Set(offered).size < offered.length) {
    throw invalidRequest({
      path: "otherDurationsMinutes",
      message: "Name each length once, and not durationMinutes again.",
    });
  }
  return type;
}
