import type { Reader, ToldMeeting } from "../domain/messages/message.ts";
import { calendarDate, localDay } from "../domain/time/calendar-date.ts";
import type { EpochMillisecond } from "../domain/time/instant.ts";
import { zoneNamed } from "../domain/time/zone.ts";
import type { CalendarFile } from "../mail/mailer.ts";
import type { MailSender } from "../runtime/mail-sender.ts";
import { calendarText, newCalendar } from "./calendar-text.ts";
import { meetingEvent } from "./meeting-event.ts";

export interface MeetingFileOf {
  meeting: ToldMeeting;
  reader: Reader;
  sender: MailSender;
  /** `CANCEL` where the meeting is off, or its reader is not on it any more. */
  method: CalendarFile["method"];
  updatedAt: EpochMillisecond;
}

/**
 * A meeting for its reader's calendar program, to be mailed. The same meeting makes the same file. It holds no link that acts: calendars
 * are shared.
 */
export function meetingFile(of: MeetingFileOf): CalendarFile {
  const { meeting, reader, method } = of;
  const calendar = newCalendar(method);
  calendar.createEvent(meetingEvent({ ...of, status: method === "CANCEL" ? "CANCELLED" : "CONFIRMED" }));
  const date = calendarDate(localDay(meeting.start, zoneNamed(reader.timeZone)));
  return { method, name: `meeting-${date}.ics`, text: calendarText(calendar) };
}
