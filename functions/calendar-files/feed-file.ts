import { escape as escaped } from "ical-generator";
import type { SeenMeeting } from "../domain/meetings/meeting.ts";
import { attendeeOf } from "../domain/meetings/participants.ts";
import type { Reader } from "../domain/messages/message.ts";
import { textsIn } from "../domain/texts/texts.ts";
import type { MailSender } from "../runtime/mail-sender.ts";
import { calendarText, newCalendar } from "./calendar-text.ts";
import { cleanLine } from "./clean-text.ts";
import { filedMeeting, isOffFor } from "./filed-meeting.ts";
import { meetingEvent } from "./meeting-event.ts";

/** How often calendar programs are asked to look again. */
const refreshSeconds = 3_600;

/** Programs read the whole feed every time: long texts are cut. */
const maxDescription = 1_000;

/** Somebody's meetings as a calendar that their programs subscribe to. It holds no link that acts: calendars are shared. */
export function feedFile(meetings: readonly SeenMeeting[], reader: Reader, sender: MailSender | undefined): string {
  const calendar = newCalendar("PUBLISH", { ttl: refreshSeconds });
  // The library writes this name as it is.
  calendar.name(escaped(textsIn(reader.language).calendarFiles.feedName(cleanLine(reader.name)), false));
  for (const meeting of meetings) {
    const filed = filedMeeting(meeting, reader.userId);
    calendar.createEvent(
      meetingEvent({
        ...{ meeting: { ...filed, description: cut(filed.description) }, reader, sender, method: "PUBLISH" },
        ...{ status: statusFor(meeting, reader.userId), updatedAt: meeting.updatedAt },
      }),
    );
  }
  return calendarText(calendar);
}

/** What somebody has not agreed to yet may not take place with them. */
function statusFor(meeting: SeenMeeting, userId: string): "CONFIRMED" | "TENTATIVE" | "CANCELLED" {
  if (isOffFor(meeting)) return "CANCELLED";
  const response = attendeeOf(meeting, userId)?.response ?? "accepted";
  return response === "accepted" ? "CONFIRMED" : "TENTATIVE";
}

function cut(text: string): string {
  return text.length > maxDescription ? `${text.slice(0, maxDescription)}…` : text;
}
