import type { Meeting } from "../../domain/meetings/meeting.ts";
import { hasBegun } from "../../domain/meetings/meeting.ts";
import { attendeeOf, participantsOf } from "../../domain/meetings/participants.ts";
import { isOn } from "../../domain/messages/known-meeting.ts";
import type { ReminderMessage } from "../../domain/messages/mail-message.ts";
import { isWanted } from "../../domain/messages/outcomes.ts";
import { toldMeeting } from "../../domain/messages/told-meeting.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { findMeeting } from "../../store/meetings/meetings.ts";
import { findProfile, readProfiles } from "../../store/people/profiles.ts";
import { mailOnce } from "./mail-once.ts";
import { canSend, type MailServices } from "./mail-services.ts";
import { mailId, meetingMail } from "./meeting-mail.ts";

/** Reminds somebody of a meeting that is still to begin then, and that they have not declined, once. */
export async function sendReminder(services: MailServices, message: ReminderMessage): Promise<void> {
  if (!canSend(services)) return;
  const { table, clock } = services;
  const { meetingId, userId, start, minutesBefore } = message;
  const [meeting, reader] = await Promise.all([findMeeting(table, meetingId), findProfile(table, userId)]);
  if (!meeting || !reader || !isExpected(meeting, userId) || !wantsReminders(reader)) return;
  if (meeting.start !== start || hasBegun(meeting, clock.now())) return;
  const people = await readProfiles(table, participantsOf(meeting));
  const told = toldMeeting({ meeting, reader, people });
  const mail = await meetingMail(services, {
    id: mailId(["reminder", meetingId, userId, start, minutesBefore]),
    reader,
    people,
    stories: [{ meeting, news: [{ kind: "reminder", meeting: told, minutesBefore }] }],
  });
  await mailOnce(services, { mail, userId, kind: "reminder", meetingIds: [meetingId], message });
}

function isExpected(meeting: Meeting, userId: string): boolean {
  return isOn(meeting, userId) && attendeeOf(meeting, userId)?.response !== "declined";
}

function wantsReminders({ notifications, undeliverableSince }: Profile): boolean {
  return isWanted("reminder", notifications) && undeliverableSince === null;
}
