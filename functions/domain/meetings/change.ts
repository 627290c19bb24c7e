import type { EpochMillisecond } from "../time/instant.ts";
import type { Edit } from "./edit.ts";
import { type Meeting, noTimeChanges, type TimeChanges } from "./meeting.ts";

/** Who changes something, why and when: one object from the request to the history. */
export interface ChangeOrigin {
  by: string;
  /** In the words of whoever asked; null where they gave none. */
  reason: string | null;
  /** Tells one request's change from all others, however often it is attempted. */
  changeId: string;
  at: EpochMillisecond;
}

/** A change of one meeting, before and after, with its line in the history. */
export interface MeetingChange {
  before: Meeting;
  after: Meeting;
  edit: Edit;
}

/** How a line of the history says whose change it was. */
export function signedBy({ by, reason, at }: ChangeOrigin): Pick<Edit, "requestedBy" | "reason" | "at"> {
  return { requestedBy: by, reason, at };
}

/** More than can come between an attempt and its repetition. */
const maxRememberedChanges = 10;

/** What every change does to a meeting, besides what it is about. */
export function nextVersion(
  { latestChanges, version }: Meeting,
  { changeId, at }: Pick<ChangeOrigin, "changeId" | "at">,
): Pick<Meeting, "latestChanges" | "version" | "updatedAt"> {
  return {
    latestChanges: [changeId, ...latestChanges].slice(0, maxRememberedChanges),
    version: version + 1,
    updatedAt: at,
  };
}

export function onceMoreExtended({ timeChanges = noTimeChanges }: Meeting): TimeChanges {
  return { ...timeChanges, extended: timeChanges.extended + 1 };
}

export function onceMoreMoved({ timeChanges = noTimeChanges }: Meeting, by: string): TimeChanges {
  const { movedBy } = timeChanges;
  return { ...timeChanges, movedBy: { ...movedBy, [by]: (movedBy[by] ?? 0) + 1 } };
}

/** Whether the change has been made already, even if others have followed it. */
export function remembersChange({ latestChanges }: Meeting, changeId: string): boolean {
  return latestChanges.includes(changeId);
}
