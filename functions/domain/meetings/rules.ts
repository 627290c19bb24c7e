import { defaultBookingWindowDays, type MeetingType } from "../meeting-types/meeting-type.ts";
import type { SlotRules } from "../slots/slot-context.ts";
import type { Meeting } from "./meeting.ts";

/** What decides where a meeting that stands may go, and what it keeps once it has moved there. */
export type MeetingRules = SlotRules &
  Pick<MeetingType, "changeNoticeMinutes" | "reminders"> & {
    /** The type was deleted. These rules are what the meeting remembers, and defaults. */
    typeIsGone?: true;
  };

/**
 * The rules of the meeting's type as they are now or, if the type was deleted, what the meeting remembers and defaults. The meeting's
 * present length is always offered.
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
    reminders: meeting.reminders,
    bookingWindowDays: defaultBookingWindowDays,
    dailyLimit: null,
    typeIsGone: true,
  };
}
