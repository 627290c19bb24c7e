import { intervalOf } from "../time/interval.ts";
import { offsetAt, zoneNamed } from "../time/zone.ts";
import type { Fact } from "./letter.ts";
import type { MeetingNews, ToldMeeting } from "./message.ts";
import type { WritingToPerson } from "./writing.ts";

/** All that its reader wants to know of a meeting, beside what has happened to it. */
export function factsOf(news: MeetingNews, writing: WritingToPerson): Fact[] {
  return [
    ...timeFacts(news, writing),
    ...reasonFacts(news, writing),
    ...answerFacts(news, writing),
    ...placeFacts(news, writing),
    ...typeFacts(news.meeting, writing),
    organizerFact(news.meeting, writing),
    ...peopleFacts(news, writing),
    ...descriptionFacts(news, writing),
  ];
}

/** What one of several news comes to. */
export function shortFactsOf(news: MeetingNews, writing: WritingToPerson, withReason: boolean): Fact[] {
  return [
    ...timeFacts(news, writing),
    ...placeFacts(news, writing),
    ...answerFacts(news, writing),
    ...(withReason ? reasonFacts(news, writing) : []),
  ];
}

function timeFacts(news: MeetingNews, writing: WritingToPerson): Fact[] {
  const { say, times, reader } = writing;
  const { meeting } = news;
  const lines = [...times.lines(meeting), ...elsewhere(meeting, writing)];
  if (news.kind !== "moved" || (news.from.start === meeting.start && news.from.end === meeting.end))
    return [{ label: say.labels.when, lines }];
  const zone = zoneNamed(reader.timeZone);
  const keepsOffset = offsetAt(zone, news.from.start) === offsetAt(zone, meeting.start);
  const former = times.lines(news.from).slice(0, keepsOffset ? 1 : 2);
  return [
    { label: say.labels.newTime, lines },
    { label: say.labels.formerTime, lines: former, as: "former" },
  ];
}

/** The same time on the clocks of those who are elsewhere: those with the same clocks in one line. */
function elsewhere(meeting: ToldMeeting, { reader, say, timesIn, formats }: WritingToPerson): string[] {
  const own = zoneNamed(reader.timeZone);
  const coming = meeting.attendees.filter(({ response }) => response !== "declined");
  const others = [meeting.organizer, ...coming].filter(({ userId }) => userId !== reader.userId);
  const namesByTime = new Map<string, { names: string[]; times: string; zone: string }>();
  for (const { name, timeZone } of others) {
    if (timeZone === undefined || showsTheSame(meeting, own, zoneNamed(timeZone))) continue;
    const theirs = timesIn(timeZone);
    const [times, zone] = [theirs.spanBeside(intervalOf(meeting), own), theirs.zone(meeting.start)];
    const alike = namesByTime.get(`${times} ${zone}`);
    if (alike) alike.names.push(name);
    else namesByTime.set(`${times} ${zone}`, { names: [name], times, zone });
  }
  return [...namesByTime.values()].map(({ names, times, zone }) =>
    say.times.elsewhere(formats.list(names), times, zone),
  );
}

function showsTheSame(
  { start, end }: ToldMeeting,
  one: ReturnType<typeof zoneNamed>,
  other: ReturnType<typeof zoneNamed>,
) {
  return offsetAt(one, start) === offsetAt(other, start) && offsetAt(one, end) === offsetAt(other, end);
}

function placeFacts(news: MeetingNews, { say, urls }: WritingToPerson): Fact[] {
  const { labels } = say;
  const { location, id } = news.meeting;
  // In a mail to somebody who never asked for any, an address that others chose stands only where it is known what it leads to.
  const shown =
    urls.noMoreMail && looksLikeAddress.test(location) && urls.meetings.has(id) ? labels.placeOnPage : location;
  if (news.kind === "moved" && news.from.location !== location) {
    const former: Fact = { label: labels.formerPlace, lines: [news.from.location || labels.noPlace], as: "former" };
    return [{ label: labels.newPlace, lines: [shown || labels.noPlace] }, former];
  }
  return shown ? [{ label: labels.place, lines: [shown] }] : [];
}

const looksLikeAddress = /\/\/|www\.|\S\.\p{L}{2,}/iu;

function typeFacts({ typeName, title }: ToldMeeting, { say }: WritingToPerson): Fact[] {
  return typeName === "" || typeName === title ? [] : [{ label: say.labels.type, lines: [typeName] }];
}

function organizerFact({ organizer }: ToldMeeting, writing: WritingToPerson): Fact {
  return { label: writing.say.labels.organizer, lines: [asTheyAre(organizer, writing)] };
}

function peopleFacts({ meeting, kind }: MeetingNews, writing: WritingToPerson): Fact[] {
  const { say } = writing;
  if (meeting.attendees.length === 0) return [];
  // Where it is off, nobody's answer matters any more.
  const lines = meeting.attendees.map((attendee) =>
    kind === "cancelled"
      ? asTheyAre(attendee, writing)
      : say.responses[attendee.response](asTheyAre(attendee, writing)),
  );
  return [{ label: say.labels.people, lines }];
}

function asTheyAre({ userId, name }: { userId: string; name: string }, { say, reader }: WritingToPerson): string {
  return userId === reader.userId ? say.labels.you(name) : name;
}

function answerFacts(news: MeetingNews, { say }: WritingToPerson): Fact[] {
  if (news.kind !== "answered" || news.answers.length < 2) return [];
  return [
    { label: say.labels.answers, lines: news.answers.map(({ name, response }) => say.responses[response](name)) },
  ];
}

/** In the words of whoever gave it. */
function reasonFacts(news: MeetingNews, { say }: WritingToPerson): Fact[] {
  const inWords = (by: string | undefined, reason: string | null): Fact[] =>
    reason
      ? [{ label: by === undefined ? say.labels.reason : say.labels.reasonOf(by), lines: [reason], as: "words" }]
      : [];
  if (news.kind === "moved" || news.kind === "cancelled") return inWords(news.by, news.reason);
  return news.kind === "left" ? news.people.flatMap(({ name, reason }) => inWords(name, reason)) : [];
}

/** Whoever hears of the meeting for the first time, or is about to go there. */
function descriptionFacts({ meeting, kind }: MeetingNews, { say }: WritingToPerson): Fact[] {
  const isToldAll = kind === "invitation" || kind === "confirmation" || kind === "booked" || kind === "reminder";
  if (!isToldAll || !meeting.description) return [];
  return [{ label: say.labels.description, lines: [meeting.description], as: "words" }];
}
