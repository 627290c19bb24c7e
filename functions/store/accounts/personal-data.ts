import { attemptKinds } from "../../domain/accounts/attempts.ts";
import { activeRoles } from "../../domain/analytics/counter-delta.ts";
import { bookingOf, type Edit } from "../../domain/meetings/edit.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { utcDatesOf } from "../../domain/time/calendar-date.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { monthOf, monthsBetween, monthsLater } from "../../domain/time/month.ts";
import type { Table } from "../../runtime/table.ts";
import { activeKey } from "../analytics/counters.ts";
import { storedDayPage } from "../calendar/day-pages.ts";
import { readEdits } from "../meetings/edits.ts";
import { readMeetingsOf } from "../meetings/meetings.ts";
import { addressKey } from "../people/addresses.ts";
import { organizerKey } from "../people/organizers.ts";
import { profileKey, readNames } from "../people/profiles.ts";
import { reviewKey } from "../reviews/reviews.ts";
import { batchRead } from "../table/batch-read.ts";
import type { StoredItem } from "../table/key.ts";
import { itemsBetween, justAfter } from "../table/query.ts";
import { attemptsKey } from "./attempts.ts";

/** What is kept of one person: a stretch of their own partition, and what elsewhere belongs to it. */
export interface PersonalData {
  items: StoredItem[];
  /** Those that begin on the calendar days among the items. */
  meetings: Meeting[];
  /** Of the histories of meetings that are among these, or off for them: what this person has done, and what was done to their part. */
  lines: { meetingId: string; edit: Edit }[];
  /** Of who has done it, by their ids. */
  names: ReadonlyMap<string, string>;
  /** What they have said of them. */
  reviews: StoredItem[];
  /** After which of their items it goes on, where more follow. */
  next: string | undefined;
}

/** An answer holds six megabytes; a meeting with its people and texts, and its history, a few tens of kilobytes. */
const maxMeetings = 50;
const maxItems = 500;
const maxCharacters = 1_000_000;

/** From that item on, so much as an answer holds. */
export async function readPersonalData(table: Table, userId: string, after = " "): Promise<PersonalData> {
  const { pk } = profileKey(userId);
  const items: StoredItem[] = [];
  const begun: string[] = [];
  const off: Meeting[] = [];
  let characters = 0;
  let isFull = false;
  let hasMore = false;
  for await (const item of itemsBetween(table, justAfter({ pk, sk: after }), { pk, sk: "~" }, maxItems)) {
    if (isFull) {
      hasMore = true;
      break;
    }
    items.push(item);
    begun.push(...meetingsBegunOn(userId, item));
    if (item.sk.startsWith("CANCELLED#")) off.push(item.meeting as Meeting);
    characters += JSON.stringify(item).length;
    isFull = begun.length + off.length >= maxMeetings || items.length >= maxItems || characters >= maxCharacters;
  }
  const meetings = await readMeetingsOf(
    table,
    begun.map((id) => ({ id })),
  );
  const lines = (await Promise.all([...meetings, ...off].map((meeting) => linesAbout(table, userId, meeting)))).flat();
  return {
    items,
    meetings,
    lines,
    names: await readNames(table, [...new Set(lines.map(({ edit }) => edit.requestedBy))]),
    reviews: await readReviews(table, userId, meetings),
    next: hasMore ? items.at(-1)?.sk : undefined,
  };
}

/** An entry that goes on past midnight stands on several pages, and counts on the first. */
function meetingsBegunOn(userId: string, item: StoredItem): string[] {
  if (!item.sk.startsWith("DAY#")) return [];
  const { date, entries } = storedDayPage(userId, item);
  return [...entries.values()].flatMap((entry) =>
    entry.kind === "meeting" && utcDatesOf(entry)[0] === date ? entry.id : [],
  );
}

async function linesAbout(table: Table, userId: string, meeting: Meeting): Promise<PersonalData["lines"]> {
  const edits: Edit[] = [bookingOf(meeting)];
  let after: string | undefined;
  // A meeting at its first version has no more.
  while (meeting.version > 1) {
    const page = await readEdits(table, meeting.id, 100, after);
    edits.push(...page.items);
    after = page.next;
    if (!after) break;
  }
  return edits
    .filter(({ requestedBy, attendeeIds }) => requestedBy === userId || attendeeIds?.includes(userId))
    .map((edit) => ({ meetingId: meeting.id, edit }));
}

async function readReviews(table: Table, userId: string, meetings: readonly Meeting[]): Promise<StoredItem[]> {
  const reviewKeys = meetings.map(({ id }) => reviewKey(id, userId));
  const item = await batchRead(table, reviewKeys);
  return reviewKeys.flatMap((key) => (item(key) as StoredItem | undefined) ?? []);
}

/** What is kept of a person beside their own partition: their place among organizers, counted months, failed attempts to sign in. */
export async function readDataElsewhere(table: Table, profile: Profile, now: EpochMillisecond): Promise<StoredItem[]> {
  const { userId, email, createdAt } = profile;
  // Nothing is booked for a time before the account, nor further ahead than types allow.
  const months = monthsBetween(monthOf(createdAt), monthsLater(monthOf(now), maxMonthsAhead));
  const wanted = [
    addressKey(email),
    organizerKey(userId),
    ...attemptKinds.map((kind) => attemptsKey(kind, email)),
    ...months.flatMap((month) => activeRoles.map((role) => activeKey(month, role, userId))),
  ];
  const item = await batchRead(table, wanted);
  return wanted.flatMap((key) => (item(key) as StoredItem | undefined) ?? []);
}

const maxMonthsAhead = 34;
