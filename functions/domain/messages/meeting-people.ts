import { shortName, shortTitle } from "./harmless-words.ts";
import type { ToldMeeting } from "./message.ts";
import type { WritingToPerson } from "./writing.ts";

/** `Planning with Ann`: its title, and whom its reader meets there. Short enough for a subject. */
export function titleWithPeople(meeting: ToldMeeting, { reader, say, formats }: WritingToPerson): string {
  const title = shortTitle(meeting.title);
  const names = metBy(reader.userId, meeting).map(shortName);
  const [first] = names;
  if (first === undefined || title.includes(first)) return title;
  const people = names.length > 2 ? say.subjects.andOthers(first, names.length - 1) : formats.list(names);
  return say.subjects.withPeople(title, people);
}

/** For an attendee it is the organizer, for the organizer those who have not declined, or else all. */
function metBy(readerId: string, { organizer, attendees }: ToldMeeting): string[] {
  if (readerId !== organizer.userId) return [organizer.name];
  const others = attendees.filter(({ userId }) => userId !== readerId);
  const coming = others.filter(({ response }) => response !== "declined");
  return (coming.length > 0 ? coming : others).map(({ name }) => name);
}
