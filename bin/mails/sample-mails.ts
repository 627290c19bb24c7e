import type { Response } from "../../functions/domain/calendar/calendar-entry.ts";
import { composeAccountMail } from "../../functions/domain/messages/compose-account-mail.ts";
import { composeMeetingMail } from "../../functions/domain/messages/compose-meeting-mail.ts";
import type {
  AccountNews,
  Letterhead,
  MailText,
  MeetingNews,
  MessageUrls,
  Reader,
  ToldMeeting,
} from "../../functions/domain/messages/message.ts";
import type { Language } from "../../functions/domain/texts/language.ts";
import { parseInstant } from "../../functions/domain/time/format.ts";
import { titles } from "./titles.ts";

/** One mail of each kind, as people get them. */
export function sampleMails(language: Language): Map<string, MailText> {
  const say = titles[language];
  const people = sampleReaders(language);
  const meeting: ToldMeeting = {
    id: "planning",
    title: say.planning,
    description: say.description,
    location: say.room,
    typeName: say.oneOnOne,
    start: parseInstant("2026-12-11T15:00:00Z"),
    end: parseInstant("2026-12-11T15:30:00Z"),
    organizer: { userId: people.ann.userId, name: people.ann.name, timeZone: people.ann.timeZone },
    attendees: [
      { userId: people.ben.userId, name: people.ben.name, response: "pending", timeZone: people.ben.timeZone },
      { userId: people.cleo.userId, name: people.cleo.name, response: "accepted", timeZone: people.cleo.timeZone },
    ],
    sequence: 1,
    isCancelled: false,
  };
  const earlier = { start: parseInstant("2026-12-10T14:00:00Z"), end: parseInstant("2026-12-10T14:30:00Z") };
  const review: ToldMeeting = {
    ...meeting,
    id: "review",
    title: say.review,
    location: "",
    start: parseInstant("2026-12-14T22:30:00Z"),
    end: parseInstant("2026-12-15T00:00:00Z"),
  };

  const { by, reason } = { by: people.ann.name, reason: say.reason };
  const moved = (of: ToldMeeting): MeetingNews => ({
    kind: "moved",
    meeting: of,
    from: { ...earlier, location: of.location },
    how: "rescheduled",
    by,
    reason,
    asksAnswer: true,
  });
  const cancelled: MeetingNews = { kind: "cancelled", meeting, by, reason, wasTakenOff: false };
  const changed = (from: Partial<typeof earlier & { location: string }>, how: "extended" | "ended" | "relocated") =>
    ({
      ...{ kind: "moved", meeting, how, by, reason: null, asksAnswer: false },
      from: { start: meeting.start, end: meeting.end, location: meeting.location, ...from },
    }) satisfies MeetingNews;

  const answered = (...responses: Response[]): MeetingNews => {
    const attendees = meeting.attendees.map((attendee, index) => ({
      ...attendee,
      response: responses[index] ?? attendee.response,
    }));
    const answers = attendees.slice(0, responses.length).map(({ name, response }) => ({ name, response }));
    return { kind: "answered", meeting: { ...meeting, attendees }, answers };
  };

  const withoutCleo = { ...meeting, attendees: meeting.attendees.slice(0, 1) };

  const toBen: Record<string, readonly MeetingNews[]> = {
    invitation: [{ kind: "invitation", meeting, by }],
    confirmation: [{ kind: "confirmation", meeting }],
    "moved-rescheduled": [moved(meeting)],
    "moved-pushed": [{ ...moved(meeting), how: "pushed", reason: null, asksAnswer: false } as MeetingNews],
    "moved-extended": [changed({ end: meeting.end - 15 }, "extended")],
    "moved-ended": [changed({ end: meeting.end + 30 }, "ended")],
    "moved-relocated": [changed({ location: "https://meet.example.com/planning" }, "relocated")],
    cancelled: [cancelled],
    "taken-off": [{ ...cancelled, wasTakenOff: true }],
    reminder: [{ kind: "reminder", meeting: { ...meeting, start: now + 60, end: now + 90 }, minutesBefore: 60 }],
    "several-moved": [moved(meeting), moved(review)],
    several: [cancelled, moved(review)],
  };
  const toAnn: Record<string, readonly MeetingNews[]> = {
    booked: [{ kind: "booked", meeting, by: people.ben.name }],
    answered: [answered("declined")],
    "answered-by-two": [answered("tentative", "accepted")],
    joined: [{ kind: "joined", meeting, people: [people.cleo.name] }],
    left: [{ kind: "left", meeting: withoutCleo, people: [{ name: people.cleo.name, reason }] }],
  };
  const account: Record<string, AccountNews> = {
    "code-confirm": { kind: "code", code: "204816", purpose: "confirm", expiresInMinutes: 10 },
    "code-sign-in": { kind: "code", code: "204816", purpose: "sign-in", expiresInMinutes: 10 },
    "code-reset": { kind: "code", code: "204816", purpose: "reset", expiresInMinutes: 10 },
    "code-address": { kind: "code", code: "204816", purpose: "address", expiresInMinutes: 10 },
    welcome: { kind: "welcome" },
    "address-changed": { kind: "address-changed", newAddress: "ben.ortiz@example.org" },
    "account-closed": { kind: "account-closed" },
    suggestion: { kind: "suggestion", meetings: [meeting, review] },
    undeliverable: { kind: "undeliverable", name: people.ben.name, email: people.ben.email, meeting },
    test: { kind: "test" },
  };

  const withLess: Record<string, Partial<MessageUrls>> = {
    invitation: { noMoreMail: `${site}/v1/unsubscribe/n7Qe2kXw` },
    reminder: { unsubscribe: `${site}/v1/unsubscribe/r4Zt9cLp` },
    suggestion: { unsubscribe: `${site}/v1/unsubscribe/r4Zt9cLp` },
  };
  const meetingMails = (mails: typeof toBen, reader: Reader) =>
    Object.entries(mails).map(([name, news]): [string, MailText] => [
      name,
      composeMeetingMail(news, reader, { ...urls, ...withLess[name] }, letterhead),
    ]);
  const accountMails = Object.entries(account).map(([name, news]): [string, MailText] => [
    name,
    composeAccountMail(
      news,
      news.kind === "suggestion" ? people.ann : people.ben,
      { ...urls, ...withLess[name] },
      letterhead,
    ),
  ]);
  return new Map([...meetingMails(toBen, people.ben), ...meetingMails(toAnn, people.ann), ...accountMails]);
}

function sampleReaders(language: Language): Record<"ann" | "ben" | "cleo", Reader> {
  return {
    ann: { userId: "ann", name: "Ann Keller", email: "ann@example.com", timeZone: "Europe/Berlin", language },
    ben: { userId: "ben", name: "Ben Ortiz", email: "ben@example.com", timeZone: "America/New_York", language },
    cleo: { userId: "cleo", name: "Cleo Durand", email: "cleo@example.com", timeZone: "Asia/Kolkata", language },
  };
}

const site = "https://meet.example.org";
const now = parseInstant("2026-12-07T14:00:00Z");
const letterhead: Letterhead = { senderName: "Meeting Scheduler", now };
const token = "kb3v0Qy1JtWl8n5sHfXcAe7RzGm2UdPo4iTqLx9BwSg";
const urls: MessageUrls = {
  meetings: new Map([
    ["planning", `${site}/invitation/${token}`],
    ["review", `${site}/app/meetings/review`],
  ]),
  app: `${site}/app`,
};
