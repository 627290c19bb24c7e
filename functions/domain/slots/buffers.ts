import type { MeetingType } from "../meeting-types/meeting-type.ts";
import type { Interval } from "../time/interval.ts";

type Buffers = Pick<MeetingType, "bufferBeforeMinutes" | "bufferAfterMinutes">;

/** What a meeting takes of its organizer's time. Nobody else has buffers. */
export function withBuffers({ bufferBeforeMinutes, bufferAfterMinutes }: Buffers, { start, end }: Interval): Interval {
  return { start: start - bufferBeforeMinutes, end: end + bufferAfterMinutes };
}
