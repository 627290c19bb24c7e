import { invalidRequest } from "../refusal.ts";
import type { MeetingType, MeetingTypeChanges } from "./meeting-type.ts";

/** A type as somebody asks for it. Unless they say otherwise, slots start one duration apart. */
export type MeetingTypeRequest = Omit<MeetingType, "slotIntervalMinutes" | "version"> & {
  slotIntervalMinutes?: number;
};

/** Throws `invalid_request` if a length is offered twice. */
export function createType(request: MeetingTypeRequest): MeetingType {
  return withDistinctDurations({ slotIntervalMinutes: request.durationMinutes, ...request, version: 1 });
}

/** The next version of a type. Throws `invalid_request` if a length would be offered twice. */
export function changeType(type: MeetingType, changes: MeetingTypeChanges, changeId: string): MeetingType {
  return withDistinctDurations({ ...type, ...changes, version: type.version + 1, changeId });
}

function withDistinctDurations(type: MeetingType): MeetingType {
  const offered = [type.durationMinutes, ...type.otherDurationsMinutes];
  if (new Set(offered).size < offered.length) {
    throw invalidRequest({
      path: "otherDurationsMinutes",
      message: "Name each length once. Do not repeat durationMinutes.",
    });
  }
  return type;
}
