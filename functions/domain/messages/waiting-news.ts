import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import type { ChangedMeeting, ChangeKind } from "./concerned.ts";
import { type KnownMeeting, knownMeeting } from "./known-meeting.ts";

/** A change of a meeting of which somebody is still to be told. */
export interface WaitingNews {
  userId: string;
  meetingId: string;
  /** The version that the change made of the meeting. */
  version: number;
  kind: ChangeKind;
  /** The meeting as it was before. Null where there was none. */
  known: KnownMeeting | null;
  /** When the meeting is over, as far as the change knows. */
  end: EpochMinute;
  at: EpochMillisecond;
  /** When it is time to tell: others may come meanwhile that belong together with it, or take it back. */
  dueAt: EpochMillisecond;
}

/** What has just come about is told at once. Whoever changes something may still change their mind. */
const toldAtOnce: readonly ChangeKind[] = ["invitation", "confirmation", "booked"];

export function waitingNews(
  { before, after }: ChangedMeeting,
  userId: string,
  kind: ChangeKind,
  delaySeconds: number,
): WaitingNews {
  const { id: meetingId, version, updatedAt: at } = after;
  const dueAt = at + (toldAtOnce.includes(kind) ? 0 : 1000 * delaySeconds);
  const known = before ? knownMeeting(before) : null;
  return { userId, meetingId, version, kind, known, end: Math.max(after.end, before?.end ?? 0), at, dueAt };
}

/** What can be told together, of one meeting. The earliest version comes first. */
export interface MeetingNewsWaiting {
  meetingId: string;
  news: readonly [WaitingNews, ...WaitingNews[]];
}

/** More would make a mail that nobody reads. */
const maxMeetingsOfMail = 10;
/** So many fit into the transaction that notes what has become of them. */
const maxNewsOfMail = 40;

/**
 * What goes into one mail: everything that is due, and what is due so soon that it would only make another mail. All that waits of a meeting goes
 * together. None, where nothing is due.
 */
export function newsOfMail(
  waiting: readonly WaitingNews[],
  now: EpochMillisecond,
  delaySeconds: number,
): MeetingNewsWaiting[] {
  const meetings = [...Map.groupBy(waiting, ({ meetingId }) => meetingId)].map(([meetingId, news]) => {
    const [first, ...others] = news.toSorted((one, other) => one.version - other.version);
    return { meetingId, news: [first!, ...others] as const };
  });
  const dueAt = ({ news }: MeetingNewsWaiting) => Math.min(...news.map((each) => each.dueAt));
  if (!meetings.some((meeting) => dueAt(meeting) <= now)) return [];
  const soon = meetings
    .filter((meeting) => dueAt(meeting) <= now + 500 * delaySeconds)
    .toSorted((one, other) => dueAt(one) - dueAt(other));
  return withinLimits(soon);
}

function withinLimits(meetings: readonly MeetingNewsWaiting[]): MeetingNewsWaiting[] {
  const chosen: MeetingNewsWaiting[] = [];
  let left = maxNewsOfMail;
  for (const { meetingId, news } of meetings.slice(0, maxMeetingsOfMail)) {
    const [first, ...others] = news.slice(0, left);
    if (!first) break;
    chosen.push({ meetingId, news: [first, ...others] });
    left -= 1 + others.length;
  }
  return chosen;
}
