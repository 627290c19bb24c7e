import type { Meeting } from "../../domain/meetings/meeting.ts";
import { participantsOf } from "../../domain/meetings/participants.ts";
import type { KeptReview } from "../../domain/reviews/review.ts";
import type { Table } from "../../runtime/table.ts";
import { storedDayPage } from "../calendar/day-pages.ts";
import { linkGenerationKey } from "../invitations/link-generations.ts";
import { endedMeetingFrom, endedMeetingKeys } from "../meetings/ended-meetings.ts";
import { invitationsFrom } from "../meetings/invitations.ts";
import { keptReviewFrom, reviewKey } from "../reviews/reviews.ts";
import { isAtVersion, remove } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import type { Key, StoredItem } from "../table/key.ts";
import { maxActions, transact, VersionConflict, write } from "../table/transaction.ts";
import { accountClosingKey } from "./account-closing.ts";
import { readOwnItems } from "./personal-data.ts";

/** An item of a person's own partition, and what has to happen before it goes. */
export interface OwnItem {
  item: StoredItem;
  /** The meetings that it names: first this person is erased from them. */
  meetingIds: readonly string[];
  /** Others write it, too: it may go only as it was read. */
  isWrittenByOthers: boolean;
  /** Another organizer's plan holds time on it: it goes when the plan is done. */
  holdsTime: boolean;
}

/** All that a person's own partition holds, but for the note that their account is being closed. */
export async function* readItemsToErase(table: Table, userId: string): AsyncGenerator<OwnItem, void> {
  const { sk: closing } = accountClosingKey(userId);
  for await (const item of readOwnItems(table, userId)) if (item.sk !== closing) yield ownItemFrom(item);
}

function ownItemFrom(item: StoredItem): OwnItem {
  const [kind] = item.sk.split("#");
  if (kind === "DAY") {
    const entries = [...storedDayPage("", item).entries.values()];
    const meetingIds = entries.filter((entry) => entry.kind === "meeting").map(({ id }) => id);
    return { item, meetingIds, isWrittenByOthers: true, holdsTime: entries.some((entry) => entry.kind === "hold") };
  }
  if (kind === "INVITATIONS") {
    const meetingIds = Object.keys(invitationsFrom(item).pending);
    return { item, meetingIds, isWrittenByOthers: true, holdsTime: false };
  }
  const meetingIds = kind === "CANCELLED" ? [endedMeetingFrom(item).entry.id] : [];
  return { item, meetingIds, isWrittenByOthers: false, holdsTime: false };
}

/** Takes items away, as many as fit into a transaction at a time. One that is gone is no error. */
export async function removeItems(table: Table, items: readonly Key[]): Promise<void> {
  for (let at = 0; at < items.length; at += maxActions) {
    await transact(
      table,
      items.slice(at, at + maxActions).map((item) => remove(item)),
    );
  }
}

/** Takes an item away, unless it has changed since it was read. */
export async function removeUnlessChanged(table: Table, item: StoredItem): Promise<void> {
  try {
    await write(table, remove(item, isAtVersion(Number(item.version))));
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
}

/** Where a meeting says something of somebody besides the meeting itself. */
export interface Traces {
  /** What they have said of it. */
  review: KeptReview | undefined;
  /** The copies that others keep of it for whom it is off. */
  copies: { key: Key; meeting: Meeting }[];
  /** Where it stands which of their links are good, if any was ever revoked. */
  revokedLinks: Key | undefined;
}

export async function readTraces(table: Table, meeting: Meeting, userId: string): Promise<Traces> {
  const keyOfReview = reviewKey(meeting.id, userId);
  const keyOfLinks = linkGenerationKey(meeting.id, userId);
  const copies = copiesOf(meeting, userId);
  const item = await batchRead(table, [keyOfReview, keyOfLinks, ...copies]);
  const review = item(keyOfReview);
  return {
    review: review && keptReviewFrom(review),
    copies: copies.flatMap((key) => {
      const copy = item(key);
      const copied = copy && endedMeetingFrom(copy).meeting;
      return copied ? [{ key, meeting: copied }] : [];
    }),
    revokedLinks: item(keyOfLinks) && keyOfLinks,
  };
}

/** Where others may keep the meeting as it was when it was called off, or when they left it and have not come back. */
function copiesOf(meeting: Meeting, userId: string): Key[] {
  const everybody = meeting.status === "cancelled" ? participantsOf(meeting) : [];
  const starts = new Map([
    ...Object.entries(meeting.left ?? {}),
    ...everybody.map((ownerId) => [ownerId, meeting.start] as const),
  ]);
  starts.delete(userId);
  return [...starts].flatMap(([ownerId, start]) => endedMeetingKeys(ownerId, start, meeting.id));
}
