import type { Edit } from "../../domain/meetings/edit.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { type KnownMeeting, knownMeeting } from "../../domain/messages/known-meeting.ts";
import { type News, newsFor } from "../../domain/messages/news-for.ts";
import { isWanted } from "../../domain/messages/outcomes.ts";
import type { MeetingNewsWaiting, WaitingNews } from "../../domain/messages/waiting-news.ts";
import type { Profile } from "../../domain/people/profile.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { readEdits } from "../../store/meetings/edits.ts";
import { readSettledMeetings } from "../../store/meetings/meetings.ts";
import type { Sending } from "../../store/messages/outbox.ts";
import { readToldVersions } from "../../store/messages/told-versions.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** What waits of one meeting, and what there is to tell of it now. */
export interface Story {
  waiting: readonly WaitingNews[];
  /** As it is now. */
  meeting: Meeting;
  told: News[];
  /** What its reader has switched off. */
  unwanted: News[];
  /** It is not what may have been told already. */
  isNew: boolean;
}

export interface StoriesRequest {
  userId: string;
  reader: Pick<Profile, "notifications"> | undefined;
  waiting: readonly MeetingNewsWaiting[];
  /** A mail of which nobody knows whether it was sent. */
  unclear: Sending | null;
  now: EpochMillisecond;
}

/**
 * What there is to tell of meetings as they are now. Where a mail may have been read or not, it is what is right for both: the same again where
 * nothing has changed since, else what has changed since.
 */
export async function readStories(table: Table, request: StoriesRequest): Promise<Story[]> {
  const { userId, waiting } = request;
  const ids = waiting.map(({ meetingId }) => meetingId);
  // Between transactions: then the history has a line for everything that has become of them.
  const [meetings, toldVersions] = await Promise.all([
    withRetries(() => readSettledMeetings(table, ids)),
    readToldVersions(table, userId, ids),
  ]);
  const stories = waiting.map(async ({ meetingId, news }, place): Promise<Story[]> => {
    const meeting = meetings[place];
    const first = news.find(({ version }) => version > (toldVersions.get(meetingId) ?? 0));
    return meeting ? [await readStory(table, request, { meeting, news, first })] : [];
  });
  return (await Promise.all(stories)).flat();
}

interface StoryOf {
  meeting: Meeting;
  news: readonly WaitingNews[];
  /** The first that they were not told of. */
  first: WaitingNews | undefined;
}

async function readStory(
  table: Table,
  { userId, reader, unclear, now }: StoriesRequest,
  { meeting, news, first }: StoryOf,
): Promise<Story> {
  const newsSince = async (known: KnownMeeting | null) =>
    newsFor({ userId, known, meeting, edits: await readEditsSince(table, meeting, known), now });
  const mayBeKnown = unclear?.known[meeting.id];
  const since = mayBeKnown ? await newsSince(mayBeKnown) : [];
  const all = since.length > 0 || !first ? since : await newsSince(first.known);
  const wanted = Map.groupBy(all, ({ kind }) => isWanted(kind, reader?.notifications ?? {}));
  return {
    ...{ waiting: news, meeting },
    ...{ told: wanted.get(true) ?? [], unwanted: wanted.get(false) ?? [] },
    isNew: !mayBeKnown || since.length > 0,
  };
}

/** More than anybody reads about; the latest say how it is now. */
const maxEdits = 200;

async function readEditsSince(table: Table, { id, version }: Meeting, known: KnownMeeting | null): Promise<Edit[]> {
  const after = Math.max(known?.version ?? 1, version - maxEdits);
  if (after >= version) return [];
  return (await readEdits(table, id, maxEdits, { after, upTo: version })).items;
}

/** What somebody knows once they have read these stories. */
export function knownFrom(stories: readonly Story[]): Sending["known"] {
  return Object.fromEntries(stories.map(({ meeting }) => [meeting.id, knownMeeting(meeting)]));
}
