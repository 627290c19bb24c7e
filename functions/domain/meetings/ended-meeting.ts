import type { Meeting } from "./meeting.ts";

/** `cancelled` for everybody, or `left` by one person, who may have been taken off. */
export const endings = ["cancelled", "left"] as const;
export type Ending = (typeof endings)[number];

/** A meeting that ended for somebody before its time, as it was then. */
export interface EndedMeeting {
  meeting: Meeting;
  how: Ending;
  /** The id of whoever ended it. */
  by: string;
}
