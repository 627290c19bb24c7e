import type { MeetingEntry } from "../calendar/calendar-entry.ts";
import type { Meeting, SeenMeeting } from "./meeting.ts";

/** `cancelled` for everybody, or `left` by one person, who may have been taken off. */
export const endings = ["cancelled", "left"] as const;
export type Ending = (typeof endings)[number];

/** A meeting that ended for somebody before its time. */
export interface EndedMeeting {
  /** As it stood on this person's calendar. */
  entry: MeetingEntry;
  how: Ending;
  /** The id of whoever ended it. */
  by: string;
  /** As it was when they left it. A cancelled meeting is still there itself. */
  meeting?: Meeting | undefined;
}

/** The copy that somebody has kept, as it reads. Undefined where there is none. */
export function seenAfterEnd({ meeting, how }: EndedMeeting): SeenMeeting | undefined {
  return meeting && { ...meeting, status: how };
}
