import { type Edit, firstEditOf } from "../../domain/meetings/edit.ts";
import type { Services } from "../../services/services.ts";
import { readEdits } from "../../store/meetings/edits.ts";
import { readMeetingOf } from "../../store/meetings/meetings.ts";
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

/** Throws `not_found` for everybody who is not on the meeting. */
export async function listHistory(
  { table }: Pick<Services, "table">,
  { meetingId, userId, after, limit }: HistoryRequest,
): Promise<ListedHistory> {
  const meeting = await readMeetingOf(table, meetingId, userId);
  const isFirstPage = after === undefined;
  const { items, next } = await readEdits(table, meetingId, isFirstPage ? limit - 1 : limit, after);
  const edits = isFirstPage ? [firstEditOf(meeting), ...items] : items;
  const names = await readNames(
    table,
    edits.map(({ requestedBy }) => requestedBy),
  );
  return { edits, names, next };
}
