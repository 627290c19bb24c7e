import { assertOrganizer } from "../../domain/meetings/participants.ts";
import type { FailedMessage, MessageRecord } from "../../domain/messages/message-record.ts";
import type { Table } from "../../runtime/table.ts";
import type { Services } from "../../services/services.ts";
import { readMeetingOf } from "../../store/meetings/meetings.ts";
import { listFailures } from "../../store/messages/failed-messages.ts";
import { listRecords } from "../../store/messages/message-records.ts";
import { readNames } from "../../store/people/profiles.ts";

/** A page, the names of those whom it is about, and where the next one begins. */
export interface ListedMessages<Message> {
  items: Message[];
  names: ReadonlyMap<string, string>;
  next: string | undefined;
}

interface Page {
  limit: number;
  after?: string | undefined;
}

/** What was mailed about a meeting. Throws `not_found` for people who are not on it, and `forbidden` for all but its organizer. */
export async function listMeetingMessages(
  { table }: Pick<Services, "table">,
  { meetingId, userId, limit, after }: Page & { meetingId: string; userId: string },
): Promise<ListedMessages<MessageRecord>> {
  assertOrganizer(await readMeetingOf(table, meetingId, userId), userId, "seeMessages");
  return named(table, await listRecords(table, meetingId, limit, after));
}

/** The mails that were given up, the latest first. */
export async function listFailedMessages(
  { table, clock }: Services,
  { limit, after }: Page,
): Promise<ListedMessages<FailedMessage>> {
  return named(table, await listFailures(table, clock.now(), limit, after));
}

async function named<Message extends { userId: string }>(
  table: Table,
  page: { items: Message[]; next: string | undefined },
): Promise<ListedMessages<Message>> {
  const names = await readNames(
    table,
    page.items.map(({ userId }) => userId),
    { isEventual: true },
  );
  return { ...page, names };
}
