import type { Meeting } from "./meeting.ts";

/** `cancelled` for everybody, `left` by one person, who may have been taken off. */
export const endings = ["cancelled", "left"] as const;
export type Ending = (typeof endings)[number];

/** A meeting that is off for somebody: as it was when their part in it ended. */
export interface EndedMeeting {
  meeting: Meeting;
  how: Ending;
  /** The id of whoever ended it. */
  by: string;
}
