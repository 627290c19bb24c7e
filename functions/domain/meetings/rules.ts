import type { MeetingType } from "../meeting-types/meeting-type.ts";
import type { SlotRules } from "../slots/slot-context.ts";
import type { Meeting } from "./meeting.ts";

/** What decides where a meeting that stands may go, and what it keeps of it once it has gone there. */
export type MeetingRules = SlotRules &
  Pick<MeetingType, "changeNoticeMinutes"> & {
    /** The type is gone: these are what the meeting remembers, and what is usual. */
    typeIsGone?: true;
  };

/** What a type has unless its maker says otherwise. */
const usualBookingWindowDays = 60;

/**
 * The rules of the meeting's type as they are now. Where the type is gone, those that the meeting remembers and what is usual.
 * The meeting's present length is always offered.
 */
export function rulesOf(meeting: Meeting, type: MeetingType | undefined): MeetingRules {
  const length = meeting.end - meeting.start;
  if (type) return { ...type, otherDurationsMinutes: [...type.otherDurationsMinutes, length] };
  return {
    id: meeting.meetingTypeId,
    durationMinutes: length,
    otherDurationsMinutes: [],
    slotIntervalMinutes: meeting.booked.end - meeting.booked.start,
    bufferBeforeMinutes: meeting.bufferBeforeMinutes,
    bufferAfterMinutes: meeting.bufferAfterMinutes,
    minimumNoticeMinutes: 0,
    changeNoticeMinutes: meeting.changeNoticeMinutes,
    bookingWindowDays: usualBookingWindowDays,
    dailyLimit: null,
    typeIsGone: true,
  };
}
