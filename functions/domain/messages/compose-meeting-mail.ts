import { footerOf } from "./footer.ts";
import type { Letter, Part } from "./letter.ts";
import { factsOf, shortFactsOf } from "./meeting-facts.ts";
import { leadOf } from "./meeting-lead.ts";
import { titleWithPeople } from "./meeting-people.ts";
import { eventOf, subjectOf, titleBeside } from "./meeting-subject.ts";
import type { Letterhead, MailText, MeetingNews, MessageUrls, Reader } from "./message.ts";
import { type WritingToPerson, writingTo } from "./writing.ts";
import { writtenOut } from "./written-out.ts";

/** One mail about all that has become of a person's meetings since they last heard of them. */
export function composeMeetingMail(
  news: readonly MeetingNews[],
  reader: Reader,
  urls: MessageUrls,
  letterhead: Letterhead,
): MailText {
  const writing: WritingToPerson = { ...writingTo(reader, urls, letterhead), reader };
  const byWeight = news.toSorted((one, other) => weightOf(one) - weightOf(other));
  const meetingIds = new Set(byWeight.map(({ meeting }) => meeting.id));
  return writtenOut(meetingIds.size === 1 ? aboutOne(byWeight, writing) : aboutSeveral(byWeight, writing));
}

/** The news that matters most says what the mail is about. */
const kindsByWeight: readonly MeetingNews["kind"][] = [
  ...(["cancelled", "moved", "invitation", "confirmation", "booked"] as const),
  ...(["left", "joined", "answered", "reminder"] as const),
];

function weightOf({ kind }: MeetingNews): number {
  return kindsByWeight.indexOf(kind);
}

function aboutOne([first, ...others]: readonly MeetingNews[], writing: WritingToPerson): Letter {
  const main = first!;
  return {
    ...letterOf(writing),
    subject: subjectOf(main, writing),
    preview: writing.times.span(main.meeting),
    lead: leadOf(main, writing),
    parts: [
      ...others.map((news): Part => ({ kind: "paragraph", text: leadOf(news, writing) })),
      ...notesOf(main, writing),
      { kind: "facts", facts: factsOf(main, writing) },
      ...linkTo(main, writing),
    ],
    footer: footerOf(whyOf(main, writing), writing),
  };
}

function aboutSeveral(news: readonly MeetingNews[], writing: WritingToPerson): Letter {
  const { say, times, urls } = writing;
  const byTime = news.toSorted((one, other) => one.meeting.start - other.meeting.start);
  const count = new Set(news.map(({ meeting }) => meeting.id)).size;
  const shared = sharedBy(news);
  const about = severalOf(news);
  return {
    ...letterOf(writing),
    subject: say.subjects.several(say.subjects.severalOf[about](count), times.short(byTime[0]!.meeting.start)),
    preview: byTime.map((each) => titleWithPeople(each.meeting, writing)).join(" · "),
    lead:
      shared.by !== undefined && isDoneBySomebody(about)
        ? say.leads.severalBy[about](shared.by, count)
        : say.leads.several[about](count),
    parts: [
      ...(shared.reason ? [reasonPart(shared.reason, shared.by, writing)] : []),
      {
        kind: "items",
        items: byTime.map((each) => ({
          title: `${eventOf(each, writing)}${say.colon}${titleBeside(each, writing)}`,
          facts: shortFactsOf(each, writing, shared.reason === null),
          ...(urls.meetings.has(each.meeting.id) && { url: urls.meetings.get(each.meeting.id)! }),
        })),
      },
      ...(news.some(asksAnswer) ? [paragraph(say.notes.answerEach)] : []),
    ],
    footer: footerOf(say.footer.onMeeting(count), writing),
  };
}

type About = keyof WritingToPerson["say"]["leads"]["several"];

function severalOf(news: readonly MeetingNews[]): About {
  const [kind, ...others] = new Set(
    news.map((each) => (each.kind === "cancelled" && each.wasTakenOff ? "any" : each.kind)),
  );
  if (others.length > 0) return "any";
  return kind === undefined || kind === "answered" || kind === "joined" || kind === "left" ? "any" : kind;
}

function isDoneBySomebody(about: About): about is "invitation" | "moved" | "cancelled" {
  return about === "invitation" || about === "moved" || about === "cancelled";
}

/** Who did all of it, and why, where that is the same of all. */
function sharedBy(news: readonly MeetingNews[]): { by: string | undefined; reason: string | null } {
  const [first, ...others] = news.map((each) => ({
    by: "by" in each ? each.by : undefined,
    reason: "reason" in each ? each.reason : null,
  }));
  const by = others.every((other) => other.by === first?.by) ? first?.by : undefined;
  const reason = others.every((other) => other.by === first?.by && other.reason === first?.reason);
  return { by, reason: reason ? (first?.reason ?? null) : null };
}

function letterOf({ reader, say, urls }: WritingToPerson): Pick<Letter, "language" | "colon" | "isUnlinked"> {
  return { language: reader.language, colon: say.colon, isUnlinked: urls.noMoreMail !== undefined };
}

function paragraph(text: string): Part {
  return { kind: "paragraph", text };
}

function reasonPart(reason: string, by: string | undefined, { say }: WritingToPerson): Part {
  const label = by === undefined ? say.labels.reason : say.labels.reasonOf(by);
  return { kind: "facts", facts: [{ label, lines: [reason], as: "words" }] };
}

function notesOf(news: MeetingNews, writing: WritingToPerson): Part[] {
  const { notes } = writing.say;
  if (news.kind === "cancelled" && news.wasTakenOff) return [paragraph(notes.takesPlaceWithoutYou)];
  return news.kind === "reminder" && isUnanswered(news, writing) ? [paragraph(notes.unanswered)] : [];
}

/** The link, and what it is for. */
function linkTo(news: MeetingNews, writing: WritingToPerson): Part[] {
  const { notes, buttons } = writing.say;
  const url = writing.urls.meetings.get(news.meeting.id);
  if (url === undefined) return [];
  if (news.kind === "moved" && news.asksAnswer)
    return [paragraph(notes.answerAgain), { kind: "button", label: buttons.answer, url }];
  if (news.kind === "invitation" || (news.kind === "reminder" && isUnanswered(news, writing)))
    return [paragraph(notes.answer), { kind: "button", label: buttons.answer, url }];
  return [
    ...(news.kind === "confirmation" ? [paragraph(notes.changeByLink)] : []),
    { kind: "button", label: buttons.open, url },
  ];
}

function asksAnswer(news: MeetingNews): boolean {
  return news.kind === "invitation" || (news.kind === "moved" && news.asksAnswer);
}

function isUnanswered({ meeting }: MeetingNews, { reader }: WritingToPerson): boolean {
  return meeting.attendees.some(({ userId, response }) => userId === reader.userId && response === "pending");
}

function whyOf(news: MeetingNews, { say, reader }: WritingToPerson): string {
  if (news.meeting.organizer.userId === reader.userId) return say.footer.organizer;
  return news.kind === "cancelled" ? say.footer.wasOnMeeting : say.footer.onMeeting(1);
}
