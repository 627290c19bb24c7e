import { shortName, shortTitle } from "./harmless-words.ts";
import { titleWithPeople } from "./meeting-people.ts";
import type { MeetingNews } from "./message.ts";
import type { WritingToPerson } from "./writing.ts";

/** What has happened, to which meeting, and when it is: all that a list of mails need show. */
export function subjectOf(news: MeetingNews, writing: WritingToPerson): string {
  const { subjects } = writing.say;
  const { meeting } = news;
  const [what, title, when] = [eventOf(news, writing), titleBeside(news, writing), writing.times.short(meeting.start)];
  if (news.kind !== "moved") return subjects.meeting(what, title, when);
  if (news.from.start !== meeting.start) return subjects.moved(what, title, when);
  if (news.from.end !== meeting.end) return subjects.meeting(what, title, writing.times.shortSpan(meeting));
  return subjects.meeting(what, title, when);
}

/** `Moved`, `Ben accepts` */
export function eventOf(news: MeetingNews, { say, formats }: WritingToPerson): string {
  const { what, answered, answers, joined, left } = say.subjects;
  const people = (names: readonly string[]) => {
    const [first = "", ...others] = names.map((name) => shortName(name));
    return others.length > 1 ? say.subjects.andOthers(first, others.length) : formats.list([first, ...others]);
  };
  switch (news.kind) {
    case "answered": {
      const [only, ...others] = news.answers;
      return only && others.length === 0 ? answered[only.response](shortName(only.name)) : answers(news.answers.length);
    }
    case "joined":
      return joined(people(news.people));
    case "left":
      return left(people(news.people.map(({ name }) => name)));
    case "moved":
      return what[news.how];
    case "cancelled":
      return news.wasTakenOff ? what.takenOff : what.cancelled;
    default:
      return what[news.kind];
  }
}

/** Whom it is with, where what has happened does not name people itself. */
export function titleBeside({ kind, meeting }: MeetingNews, writing: WritingToPerson): string {
  const namesPeople = kind === "answered" || kind === "joined" || kind === "left";
  return namesPeople ? shortTitle(meeting.title) : titleWithPeople(meeting, writing);
}
