import type { Meeting } from "../../domain/meetings/meeting.ts";
import { hasBegun } from "../../domain/meetings/meeting.ts";
import { attendeeOf, participantsOf } from "../../domain/meetings/participants.ts";
import { isOn } from "../../domain/messages/known-meeting.ts";
import type { ReminderMessage } from "../../domain/messages/mail-message.ts";
import type { DropReason, MessageOutcome } from "../../domain/messages/message-record.ts";
import { isWanted } from "../../domain/messages/outcomes.ts";
import { toldMeeting } from "../../domain/messages/told-meeting.ts";
import { findMeeting } from "../../store/meetings/meetings.ts";
import { dropMail } from "../../store/messages/mails-once.ts";
import { reminderRecord } from "../../store/messages/message-records.ts";
import { findProfile, readProfiles } from "../../store/people/profiles.ts";
import { mailOnce } from "./mail-once.ts";
import { canSend, type MailServices } from "./mail-services.ts";
import { mailId, meetingMail } from "./meeting-mail.ts";

/**
 * Reminds somebody of a meeting that is still to begin then, and that they have not declined, once. What becomes of it is on the list of the
 * meeting's messages, whether it is sent or not.
 */
export async function sendReminder(services: MailServices, message: ReminderMessage): Promise<void> {
  const { table, clock } = services;
  const { meetingId, userId, start, minutesBefore } = message;
  const [meeting, reader] = await Promise.all([findMeeting(table, meetingId), findProfile(table, userId)]);
  if (!meeting) return;
  const note = reminderRecord(message, meeting.end);
  const now = clock.now();
  const end = (outcome: MessageOutcome) => dropMail(table, note, outcome, now);
  const drop = (dropReason: DropReason) => end({ status: "dropped", dropReason });
  if (!isExpected(meeting, userId) || meeting.start !== start) return end({ status: "merged" });
  if (hasBegun(meeting, now)) return drop("too-late");
  if (!reader) return drop("account-gone");
  if (!canSend(services)) return drop("no-sender");
  if (!isWanted("reminder", reader.notifications)) return drop("switched-off");
  if (reader.undeliverableSince !== null) return drop("undeliverable");
  const people = await readProfiles(table, participantsOf(meeting));
  const told = toldMeeting({ meeting, reader, people });
  const mail = await meetingMail(services, {
    id: mailId(["reminder", meetingId, userId, start, minutesBefore]),
    reader,
    people,
    stories: [{ meeting, news: [{ kind: "reminder", meeting: told, minutesBefore }] }],
  });
  await mailOnce(services, { mail, note, userId, kind: "reminder", meetingIds: [meetingId], message });
}

function isExpected(meeting: Meeting, userId: string): boolean {
  return isOn(meeting, userId) && attendeeOf(meeting, userId)?.response !== "declined";
}
