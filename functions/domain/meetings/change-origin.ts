import type { EpochMillisecond } from "../time/instant.ts";

/** Who changes something, why and when: one object from the request to the history. */
export interface ChangeOrigin {
  by: string;
  /** In the words of whoever asked; null where they gave none. */
  reason: string | null;
  /** Tells one request's change from all others, however often it is attempted. */
  changeId: string;
  at: EpochMillisecond;
}
