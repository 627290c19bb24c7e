import { composeMeetingMail } from "../../../../functions/domain/messages/compose-meeting-mail.ts";
import type {
  Letterhead,
  MailText,
  MeetingNews,
  MessageUrls,
  Reader,
  ToldMeeting,
} from "../../../../functions/domain/messages/message.ts";
import type { Language } from "../../../../functions/domain/texts/language.ts";
import { at } from "../shorthand.ts";

export const ann = { userId: "ann", name: "Ann", timeZone: "Europe/Berlin" };
export const ben = { userId: "ben", name: "Ben", timeZone: "Europe/Berlin" };
export const cleo = { userId: "cleo", name: "Cleo", timeZone: "Europe/Berlin" };

export const now = at("2026-12-07T08:00:00Z");
export const letterhead: Letterhead = { senderName: "Example Meetings", now };
export const link = "https://meet.example.com/m/4711";
export const urls: MessageUrls = { meetings: new Map([["planning", link]]), app: "https://meet.example.com/app" };

/** Ann hosts it, from ten to half past ten in Berlin. */
export function planning(parts: Partial<ToldMeeting> = {}): ToldMeeting {
  return {
    id: "planning",
    title: "Planning",
    description: "",
    location: "Room 4",
    typeName: "One-on-one",
    start: at("2026-12-11T09:00:00Z"),
    end: at("2026-12-11T09:30:00Z"),
    organizer: ann,
    attendees: [{ ...ben, response: "accepted" }],
    sequence: 0,
    isCancelled: false,
    ...parts,
  };
}

export function reader(parts: Partial<Reader> = {}): Reader {
  return { ...ben, email: "ben@example.com", language: "en", ...parts };
}

export function moved(parts: Partial<Extract<MeetingNews, { kind: "moved" }>> = {}): MeetingNews {
  const meeting = parts.meeting ?? planning();
  return {
    kind: "moved",
    meeting,
    from: { start: meeting.start - 24 * 60, end: meeting.end - 24 * 60, location: meeting.location },
    how: "rescheduled",
    by: "Ann",
    reason: null,
    asksAnswer: false,
    ...parts,
  };
}

export function mailOf(
  news: MeetingNews | readonly MeetingNews[],
  to: Partial<Reader> = {},
  links: Partial<MessageUrls> = {},
): MailText {
  return composeMeetingMail([news].flat() as MeetingNews[], reader(to), { ...urls, ...links }, letterhead);
}

/** What a mail says in all languages, in the order of `languages`. */
export function inAllLanguages<Said>(say: (language: Language) => Said): Record<Language, Said> {
  return { en: say("en"), de: say("de"), fr: say("fr"), es: say("es") };
}
