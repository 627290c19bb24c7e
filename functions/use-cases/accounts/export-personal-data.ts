import type { PersonalDatum } from "../../domain/accounts/personal-data.ts";
import type { MeetingEntry } from "../../domain/calendar/calendar-entry.ts";
import { type Edit, firstEditOf } from "../../domain/meetings/edit.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import type { Table } from "../../runtime/table.ts";
import type { AccountServices } from "../../services/services.ts";
import {
  personalDatumFrom,
  readItemsElsewhere,
  readOwnItems,
  readReviewItems,
} from "../../store/accounts/personal-data.ts";
import { readEdits } from "../../store/meetings/edits.ts";
import { readMeetingsOf } from "../../store/meetings/meetings.ts";
import { readNames, readProfile } from "../../store/people/profiles.ts";
import { findAccount } from "../../user-pool/accounts.ts";

type ExportServices = Pick<AccountServices, "table" | "userPool" | "clock">;

/** A page of what is kept about a person. */
export interface PersonalDataPage {
  data: PersonalDatum[];
  /** The names of those who have written the lines of histories, by their ids. */
  names: ReadonlyMap<string, string>;
  /** After which of their items it goes on, where more follow. */
  next: string | undefined;
}

/** An answer holds six megabytes; a meeting with its people, texts and history takes up a few tens of kilobytes. */
const maxMeetings = 50;
const maxItems = 500;
const maxCharacters = 1_000_000;

/**
 * Everything that is kept about a person, a page at a time. What stands beside their own partition comes with the first page.
 * Throws `not_found` where there is no such person.
 */
export async function exportPersonalData(
  services: ExportServices,
  userId: string,
  after: string | undefined,
): Promise<PersonalDataPage> {
  const profile = await readProfile(services.table, userId);
  const [elsewhere, own] = await Promise.all([
    after === undefined ? readElsewhere(services, profile) : [],
    readOwnPage(services.table, userId, after),
  ]);
  return { ...own, data: [...elsewhere, ...own.data] };
}

async function readElsewhere({ table, userPool, clock }: ExportServices, profile: Profile): Promise<PersonalDatum[]> {
  const [account, items] = await Promise.all([
    findAccount(userPool, profile.userId),
    readItemsElsewhere(table, profile, clock.now()),
  ]);
  return [...(account ? [{ kind: "account", account } as const] : []), ...items.map(personalDatumFrom)];
}

/** A stretch of the person's own partition, and what elsewhere belongs to it. */
async function readOwnPage(table: Table, userId: string, after: string | undefined): Promise<PersonalDataPage> {
  const { items, next } = await readOwnStretch(table, userId, after);
  const [meetings, cancelled] = await Promise.all([
    readMeetingsOf(
      table,
      items.flatMap(meetingsBegunOn).map((id) => ({ id })),
    ),
    readMeetingsOf(table, items.flatMap(cancelledIn)),
  ]);
  const whole = items.map((datum) => withMeeting(datum, cancelled));
  const ended = whole.flatMap((datum) => (datum.kind === "ended-meeting" ? (datum.ended.meeting ?? []) : []));
  const [lines, reviews] = await Promise.all([
    Promise.all([...meetings, ...ended].map((meeting) => readLinesAbout(table, userId, meeting))),
    readReviewItems(
      table,
      userId,
      meetings.map(({ id }) => id),
    ),
  ]);
  const authors = new Set(lines.flat().map(({ edit }) => edit.requestedBy));
  return {
    data: [
      ...whole,
      ...meetings.map((meeting) => ({ kind: "meeting", meeting }) as const),
      ...lines.flat().map((line) => ({ kind: "history-line", ...line }) as const),
      ...reviews.map(personalDatumFrom),
    ],
    names: await readNames(table, [...authors]),
    next,
  };
}

/** As many of the person's items as an answer holds with what belongs to them. */
async function readOwnStretch(
  table: Table,
  userId: string,
  after: string | undefined,
): Promise<{ items: PersonalDatum[]; next: string | undefined }> {
  const items: PersonalDatum[] = [];
  let [last, meetings, characters] = ["", 0, 0];
  for await (const item of readOwnItems(table, userId, after, maxItems)) {
    const isFull = meetings >= maxMeetings || items.length >= maxItems || characters >= maxCharacters;
    if (isFull) return { items, next: last };
    const datum = personalDatumFrom(item);
    items.push(datum);
    last = item.sk;
    meetings += datum.kind === "ended-meeting" ? 1 : meetingsBegunOn(datum).length;
    characters += JSON.stringify(item).length;
  }
  return { items, next: undefined };
}

/** An entry that goes on past midnight stands on several days, and counts on the first. */
function meetingsBegunOn(datum: PersonalDatum): string[] {
  if (datum.kind !== "calendar-day") return [];
  return datum.entries.flatMap((entry) =>
    entry.kind === "meeting" && utcDate(entry.start) === datum.date ? entry.id : [],
  );
}

/** A cancelled meeting is still there. Of one that somebody has left they keep a copy. */
function cancelledIn(datum: PersonalDatum): MeetingEntry[] {
  return datum.kind === "ended-meeting" && !datum.ended.meeting ? [datum.ended.entry] : [];
}

function withMeeting(datum: PersonalDatum, cancelled: readonly Meeting[]): PersonalDatum {
  const [entry] = cancelledIn(datum);
  if (datum.kind !== "ended-meeting" || !entry) return datum;
  return { ...datum, ended: { ...datum.ended, meeting: cancelled.find(({ id }) => id === entry.id) } };
}

/** The lines of a meeting's history that say what this person has done, or what was done to their part. */
async function readLinesAbout(
  table: Table,
  userId: string,
  meeting: Meeting,
): Promise<{ meetingId: string; edit: Edit }[]> {
  const edits: Edit[] = [firstEditOf(meeting)];
  let after: number | undefined;
  // A meeting at its first version has no more.
  while (meeting.version > 1) {
    const page = await readEdits(table, meeting.id, 100, { after });
    edits.push(...page.items);
    after = page.next;
    if (!after) break;
  }
  return edits
    .filter(({ requestedBy, attendeeIds }) => requestedBy === userId || attendeeIds?.includes(userId))
    .map((edit) => ({ meetingId: meeting.id, edit }));
}
