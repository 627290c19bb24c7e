import type { SeenMeeting } from "../domain/meetings/meeting.ts";
import type { Reader } from "../domain/messages/message.ts";
import type { EpochMillisecond } from "../domain/time/instant.ts";
import type { MailSender } from "../runtime/mail-sender.ts";
import { calendarText, newCalendar } from "./calendar-text.ts";
import { filedMeeting, isOffFor } from "./filed-meeting.ts";
import { meetingEvent } from "./meeting-event.ts";

/**
 * A meeting as a file that its reader takes into a calendar program: what a mail of this moment would carry. Where no mail is sent, there
 * is no organizer to invite anybody, and the meeting is only published.
 */
export function downloadedFile(
  meeting: SeenMeeting,
  reader: Reader,
  sender: MailSender | undefined,
  now: EpochMillisecond,
): string {
  const isOff = isOffFor(meeting);
  const invites = isOff ? "CANCEL" : "REQUEST";
  const method = sender ? invites : "PUBLISH";
  const calendar = newCalendar(method);
  calendar.createEvent(
    meetingEvent({
      ...{ meeting: filedMeeting(meeting, reader.userId), reader, sender, method },
      ...{ status: isOff ? "CANCELLED" : "CONFIRMED", updatedAt: meeting.updatedAt, madeAt: now },
    }),
  );
  return calendarText(calendar);
}
