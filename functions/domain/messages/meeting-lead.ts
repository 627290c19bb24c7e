import type { MeetingNews } from "./message.ts";
import type { WritingToPerson } from "./writing.ts";

/** One sentence: what has happened, and who did it. */
export function leadOf(news: MeetingNews, writing: WritingToPerson): string {
  const { leads } = writing.say;
  const { title, start } = news.meeting;
  const { list } = writing.formats;
  switch (news.kind) {
    case "invitation":
      return leads.invitation(news.by, title);
    case "confirmation":
      return leads.confirmation(title);
    case "booked":
      return leads.booked(news.by, title);
    case "answered": {
      const [only, ...others] = news.answers;
      return only && others.length === 0
        ? leads.answered[only.response](only.name, title)
        : leads.answers(news.answers.length, title);
    }
    case "moved":
      return news.by === undefined ? leads.moved[news.how](title) : leads.movedBy[news.how](news.by, title);
    case "cancelled":
      if (news.wasTakenOff) return news.by === undefined ? leads.takenOff(title) : leads.takenOffBy(news.by, title);
      return news.by === undefined ? leads.cancelled(title) : leads.cancelledBy(news.by, title);
    case "joined":
      return leads.joined(list(news.people), news.people.length, title);
    case "left":
      return leads.left(list(news.people.map(({ name }) => name)), news.people.length, title);
    case "reminder": {
      const minutes = minutesUntil(start, writing.now, news.minutesBefore);
      return minutes > 0 ? leads.reminder(title, writing.times.ahead(minutes)) : leads.reminderNow(title);
    }
  }
}

/** A reminder takes a moment to arrive: what was meant is said, unless it is so late that it would be wrong. */
function minutesUntil(start: number, now: number, meant: number): number {
  const minutes = Math.round(start - now);
  return Math.abs(minutes - meant) <= maxMinutesLate ? meant : minutes;
}

const maxMinutesLate = 5;
