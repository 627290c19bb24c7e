import { type Edit, firstEditOf } from "../../domain/meetings/edit.ts";
import type { Services } from "../../services/services.ts";
import { readEdits } from "../../store/meetings/edits.ts";
import { readSeenMeeting } from "../../store/meetings/ended-meetings.ts";
import { readNames } from "../../store/people/profiles.ts";

interface HistoryRequest {
  meetingId: string;
  userId: string;
  /** Absent: from the beginning. */
  after?: number | undefined;
  limit: number;
}

/** A page of a meeting's history, oldest first. */
export interface ListedHistory {
  edits: Edit[];
  /** The names of those who made the changes and have an account, by their ids. */
  names: ReadonlyMap<string, string>;
  /** The version of the meeting after which the next page begins. */
  next: number | undefined;
}

/** Somebody who has left the meeting reads on until they left. Throws `not_found` for everybody who was never on it. */
export async function listHistory(
  { table }: Pick<Services, "table">,
  { meetingId, userId, after, limit }: HistoryRequest,
): Promise<ListedHistory> {
  const meeting = await readSeenMeeting(table, meetingId, userId);
  const upTo = meeting.status === "left" ? meeting.version + 1 : undefined;
  const isFirstPage = after === undefined;
  const { items, next } = await readEdits(table, meetingId, isFirstPage ? limit - 1 : limit, { after, upTo });
  const edits = isFirstPage ? [firstEditOf(meeting), ...items] : items;
  const names = await readNames(
    table,
    edits.map(({ requestedBy }) => requestedBy),
  );
  return { edits, names, next };
}
