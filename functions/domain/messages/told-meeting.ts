import { formerName } from "../meetings/leave-on-closing.ts";
import type { Meeting, SeenMeeting } from "../meetings/meeting.ts";
import { namesOf } from "../meetings/participants.ts";
import type { Profile } from "../people/profile.ts";
import type { MeetingNews, ToldAttendee, ToldMeeting } from "./message.ts";
import type { News } from "./news-for.ts";

type Person = Pick<Profile, "name" | "timeZone">;

/** What a mail is written from, besides the news. */
export interface ToldContext {
  meeting: Meeting;
  reader: Pick<Profile, "userId" | "timeZone" | "account">;
  /** Those who have accounts, by their ids. */
  people: ReadonlyMap<string, Person>;
}

/** The meeting as its reader may see it. */
export function toldMeeting({
  meeting,
  reader,
  people,
}: Omit<ToldContext, "meeting"> & { meeting: SeenMeeting }): ToldMeeting {
  const { id, title, location, typeName, organizerId, organizerName, sequence, start, end } = meeting;
  const { timeZone = reader.timeZone } = people.get(organizerId) ?? {};
  const isHost = reader.userId === organizerId;
  return {
    ...{ id, title, location, typeName, sequence, start, end },
    // Who was invited by address alone has never asked for anything from here: what they get carries no texts that could be advertisements.
    description: reader.account === "none" ? "" : meeting.description,
    organizer: { userId: organizerId, name: organizerName, timeZone },
    attendees: meeting.attendees.map(({ userId, name, email, response }): ToldAttendee => {
      const { timeZone: zone } = people.get(userId) ?? {};
      return {
        ...{ userId, name, response },
        ...(isHost && email && { email }),
        ...(isHost && zone && zone !== reader.timeZone && { timeZone: zone }),
      };
    }),
    isCancelled: meeting.status === "cancelled",
  };
}

/** The news with its meeting, and with people by their names. Somebody whose account is gone has none. */
export function toldNews(news: News, context: ToldContext): MeetingNews {
  const { meeting, people, reader } = context;
  const told = toldMeeting(context);
  const onMeeting = namesOf(meeting);
  const nameOf = (userId: string) => people.get(userId)?.name ?? onMeeting.get(userId);
  // What somebody gives as a reason could be an advertisement, too.
  const reasonOf = (reason: string | null) => (reader.account === "none" ? null : reason);
  switch (news.kind) {
    case "confirmation":
      return { meeting: told, kind: news.kind };
    case "invitation":
    case "booked":
      return { meeting: told, kind: news.kind, by: nameOf(news.by) ?? meeting.organizerName };
    case "answered": {
      const answers = news.answers.map(({ userId, response }) => ({ name: nameOf(userId) ?? "", response }));
      return { meeting: told, kind: news.kind, answers };
    }
    case "moved":
    case "cancelled": {
      const by = news.by === undefined ? undefined : nameOf(news.by);
      return { meeting: told, ...news, by, reason: reasonOf(news.reason) };
    }
    case "joined":
      return { meeting: told, kind: news.kind, people: news.people.flatMap((userId) => nameOf(userId) ?? []) };
    case "left": {
      const left = news.people.map(({ userId, reason }) => ({
        name: nameOf(userId) ?? formerName,
        reason: reasonOf(reason),
      }));
      return { meeting: told, kind: news.kind, people: left };
    }
  }
}

/** The people whose profiles it takes to tell this. */
export function peopleToldOf(news: readonly News[], { organizerId, attendees }: Meeting, readerId: string): string[] {
  const named = news.flatMap((each) => {
    if (each.kind === "joined") return each.people;
    if (each.kind === "left") return each.people.map(({ userId }) => userId);
    return "by" in each && each.by !== undefined ? [each.by] : [];
  });
  // Their zones are for the host.
  const attending = readerId === organizerId ? attendees.map(({ userId }) => userId) : [];
  return [organizerId, ...named, ...attending];
}
