import { createHash } from "node:crypto";
import { meetingFile } from "../../calendar-files/meeting-file.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { composeMeetingMail } from "../../domain/messages/compose-meeting-mail.ts";
import type { Letterhead, MeetingNews, MessageUrls, Reader } from "../../domain/messages/message.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { defaultLanguage } from "../../domain/texts/language.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { CalendarFile, Mail, Mailbox } from "../../mail/mailer.ts";
import type { AllServices } from "../../services/services.ts";
import { meetingUrl } from "../invitations/invitation-link.ts";
import { noMoreMailUrl, unsubscribeUrl } from "./unsubscribe-link.ts";

/** What is told of one meeting. */
export interface MeetingStory {
  meeting: Meeting;
  news: readonly MeetingNews[];
}

export interface MeetingMail {
  /** The same for the same news of the same state of the meetings. */
  id: string;
  reader: Profile;
  stories: readonly MeetingStory[];
  /** Those who are on these meetings, by their ids, as far as they are known. */
  people: ReadonlyMap<string, Profile>;
}

type MailingServices = Pick<AllServices, "table" | "clock" | "links" | "memberEmailDomains"> & {
  mailSender: NonNullable<AllServices["mailSender"]>;
};

/** All that somebody is told of meetings at one time, as one mail. */
export async function meetingMail(services: MailingServices, mail: MeetingMail): Promise<Mail> {
  const { id, stories, people } = mail;
  const reader = readerOf(mail.reader);
  const urls = await urlsFor(services, mail);
  const news = stories.flatMap((story) => story.news);
  const from = fromOf(reader.userId, stories, people);
  return {
    ...{ id, to: mailboxOf(reader) },
    ...from,
    ...composeMeetingMail(news, reader, urls, letterheadOf(services)),
    calendarFiles: stories.flatMap((story) => filesOf(story, reader, services.mailSender)),
    ...(urls.unsubscribe && { unsubscribeUrl: urls.unsubscribe }),
  };
}

export function readerOf({ userId, name, email, timeZone, language }: Profile): Reader {
  return { userId, name, email, timeZone, language: language ?? defaultLanguage };
}

export function mailboxOf({ name, email }: Pick<Reader, "name" | "email">): Mailbox {
  return { name, address: email };
}

/** Who writes, and when. */
export function letterheadOf({ mailSender, clock }: Pick<MailingServices, "mailSender" | "clock">): Letterhead {
  return { senderName: mailSender.name, now: Math.floor(clock.now() / millisecondsPerMinute) };
}

/** One name for the same thing, in letters and digits. */
export function mailId(parts: readonly (string | number)[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 32);
}

async function urlsFor(services: MailingServices, { reader, stories }: MeetingMail): Promise<MessageUrls> {
  const { userId, account } = reader;
  const urlOf = async ({ meeting: { id } }: MeetingStory) => [id, await meetingUrl(services, id, reader)] as const;
  const isReminder = stories.every(({ news }) => news.every(({ kind }) => kind === "reminder"));
  return {
    meetings: new Map(await Promise.all(stories.filter(isStillSeen).map(urlOf))),
    app: `${services.links.siteUrl}/app`,
    ...(isReminder && { unsubscribe: await unsubscribeUrl(services, userId, "reminder") }),
    ...(account === "none" && { noMoreMail: await noMoreMailUrl(services, userId) }),
  };
}

/** Whoever was taken off a meeting cannot look at it any more. */
function isStillSeen({ news }: MeetingStory): boolean {
  return !news.some((each) => each.kind === "cancelled" && each.wasTakenOff);
}

/** A mail about one person's meetings comes from their host, as far as one can see. Answers reach the host, and those to the host who attends. */
function fromOf(
  readerId: string,
  stories: readonly MeetingStory[],
  people: ReadonlyMap<string, Profile>,
): Pick<Mail, "fromName" | "replyTo"> {
  const hostIds = new Set(stories.map(({ meeting }) => meeting.organizerId));
  const [hostId = ""] = hostIds;
  if (hostIds.size > 1) return {};
  if (hostId !== readerId) {
    const host = people.get(hostId);
    return host ? { fromName: host.name, replyTo: mailboxOf(host) } : {};
  }
  const attendees = stories.flatMap(({ meeting }) => meeting.attendees);
  const [attendee] = attendees;
  const isOne = new Set(attendees.map(({ userId }) => userId)).size === 1;
  return isOne && attendee?.email ? { replyTo: { name: attendee.name, address: attendee.email } } : {};
}

/** What changes nothing in a calendar carries no file. */
const withFile: readonly MeetingNews["kind"][] = ["invitation", "confirmation", "booked", "moved"];

function filesOf(
  { meeting: { updatedAt }, news }: MeetingStory,
  reader: Reader,
  sender: MailingServices["mailSender"],
): CalendarFile[] {
  const off = news.find(({ kind }) => kind === "cancelled");
  if (off) return [meetingFile({ meeting: off.meeting, reader, sender, method: "CANCEL", updatedAt })];
  const on = news.find(({ kind }) => withFile.includes(kind));
  return on ? [meetingFile({ meeting: on.meeting, reader, sender, method: "REQUEST", updatedAt })] : [];
}
