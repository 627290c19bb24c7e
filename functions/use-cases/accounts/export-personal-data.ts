import type { PersonalDatum } from "../../domain/accounts/personal-data.ts";
import { type Edit, firstEditOf } from "../../domain/meetings/edit.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { peopleWithDrawbacks } from "../../domain/plans/plan.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import type { Table } from "../../runtime/table.ts";
import type { AccountServices } from "../../services/services.ts";
import {
  personalDatumFrom,
  readItemsElsewhere,
  readOwnItems,
  readReviewsOf,
} from "../../store/accounts/personal-data.ts";
import type { RangeReading } from "../../store/calendar/person-calendars.ts";
import { readEdits } from "../../store/meetings/edits.ts";
import { readMeetingsOf } from "../../store/meetings/meetings.ts";
import { readNames, readProfile } from "../../store/people/profiles.ts";
import { ReadBudget } from "../../store/table/read-budget.ts";
import { findAccount } from "../../user-pool/accounts.ts";

type ExportServices = Pick<AccountServices, "table" | "userPool" | "clock">;

/** Where an export goes on: among what belongs to one of the person's own items, after that version of one of its meetings. */
export interface ExportPlace {
  item: string;
  meetingId: string;
  version: number;
}

/** A page of what is kept about a person. */
export interface PersonalDataPage {
  data: PersonalDatum[];
  /** The names of those who have written the lines of histories or are named in plans, by their ids. */
  names: ReadonlyMap<string, string>;
  /** Undefined at the end. */
  next: ExportPlace | undefined;
}

/** The last request of a page may go beyond it, and names come besides. An answer holds six megabytes, far more than this can read. */
const maxReadUnitsOfPage = 100;
const itemsARequest = 25;
const meetingsARequest = 25;
const linesARequest = 100;

/**
 * Everything that is kept about a person, a page at a time. What stands beside their own partition comes with the first page.
 * Throws `not_found` where there is no such person.
 */
export async function exportPersonalData(
  services: ExportServices,
  userId: string,
  after: ExportPlace | undefined,
): Promise<PersonalDataPage> {
  const { table } = services;
  const profile = await readProfile(table, userId);
  const reading = { budget: new ReadBudget(maxReadUnitsOfPage), isEventual: true };
  const elsewhere = after === undefined ? await readElsewhere(services, profile, reading) : [];
  const own = await readOwnPage(table, userId, after, reading);
  const named = own.data.flatMap((datum) => {
    if (datum.kind === "reschedule-plan") return peopleWithDrawbacks([datum.plan]);
    return datum.kind === "history-line" ? [datum.edit.requestedBy] : [];
  });
  return { ...own, data: [...elsewhere, ...own.data], names: await readNames(table, [...new Set(named)], reading) };
}

async function readElsewhere(
  { table, userPool, clock }: ExportServices,
  profile: Profile,
  reading: RangeReading,
): Promise<PersonalDatum[]> {
  const [account, items] = await Promise.all([
    findAccount(userPool, profile.userId),
    readItemsElsewhere(table, profile, clock.now(), reading),
  ]);
  return [...(account ? [{ kind: "account", account } as const] : []), ...items.map(personalDatumFrom)];
}

async function readOwnPage(
  table: Table,
  userId: string,
  after: ExportPlace | undefined,
  reading: RangeReading,
): Promise<Omit<PersonalDataPage, "names">> {
  const page: PersonalDatum[] = [];
  for await (const { data, place } of ownData(table, userId, after, reading)) {
    page.push(...data);
    if (reading.budget.isSpent) return { data: page, next: place };
  }
  return { data: page, next: undefined };
}

/** A part of an export, and the place after it. */
interface ExportedPart {
  data: PersonalDatum[];
  place: ExportPlace;
}

/** What the person's own partition holds, and what elsewhere belongs to it. */
async function* ownData(
  table: Table,
  userId: string,
  after: ExportPlace | undefined,
  reading: RangeReading,
): AsyncGenerator<ExportedPart, void> {
  for await (const item of readOwnItems(table, userId, after?.item, { ...reading, itemsARequest })) {
    const datum = await withMeeting(table, personalDatumFrom(item), reading);
    const isGoneOnWith = item.sk === after?.item;
    const place = isGoneOnWith ? after : { item: item.sk, meetingId: "", version: 0 };
    if (!isGoneOnWith) yield { data: [datum], place };
    yield* meetingsOf(table, userId, datum, place, reading);
  }
}

/** The meetings behind an item, with what the person has said of them and what was done to the person's part in them. */
async function* meetingsOf(
  table: Table,
  userId: string,
  datum: PersonalDatum,
  after: ExportPlace,
  reading: RangeReading,
): AsyncGenerator<ExportedPart, void> {
  const { item } = after;
  if (datum.kind === "ended-meeting" && datum.ended.meeting) {
    yield* linesAbout(table, userId, datum.ended.meeting, after, reading);
  }
  const ids = meetingsBegunOn(datum).filter((id) => id >= after.meetingId);
  for (let at = 0; at < ids.length; at += meetingsARequest) {
    const some = ids.slice(at, at + meetingsARequest);
    const [meetings, reviews] = await Promise.all([
      readMeetingsOf(
        table,
        some.map((id) => ({ id })),
        reading,
      ),
      readReviewsOf(table, userId, some, reading),
    ]);
    for (const meeting of meetings) {
      if (meeting.id !== after.meetingId) {
        const review = reviews.get(meeting.id);
        const data = [{ kind: "meeting", meeting } as const, ...(review ? [personalDatumFrom(review)] : [])];
        yield { data, place: { item, meetingId: meeting.id, version: 0 } };
      }
      yield* linesAbout(table, userId, meeting, after, reading);
    }
  }
}

/** An entry that goes on past midnight stands on several days, and counts on the first. In the order of the ids, whatever comes. */
function meetingsBegunOn(datum: PersonalDatum): string[] {
  if (datum.kind !== "calendar-day") return [];
  const begun = datum.entries.filter(({ kind, start }) => kind === "meeting" && utcDate(start) === datum.date);
  return begun.map(({ id }) => id).sort();
}

/** A cancelled meeting is still there. Of one that somebody has left they keep a copy. */
async function withMeeting(table: Table, datum: PersonalDatum, reading: RangeReading): Promise<PersonalDatum> {
  if (datum.kind !== "ended-meeting" || datum.ended.meeting) return datum;
  const [meeting] = await readMeetingsOf(table, [datum.ended.entry], reading);
  return { ...datum, ended: { ...datum.ended, meeting } };
}

/** The lines of a meeting's history that say what this person has done, or what was done to their part. */
async function* linesAbout(
  table: Table,
  userId: string,
  meeting: Meeting,
  { item, meetingId, version }: ExportPlace,
  reading: RangeReading,
): AsyncGenerator<ExportedPart, void> {
  const part = (edits: readonly Edit[], after: number) => ({
    data: edits
      .filter(({ requestedBy, attendeeIds }) => requestedBy === userId || attendeeIds?.includes(userId))
      .map((edit) => ({ kind: "history-line", meetingId: meeting.id, edit }) as const),
    place: { item, meetingId: meeting.id, version: after },
  });
  let after: number | undefined = meetingId === meeting.id ? version : 0;
  if (after === 0) {
    after = 1;
    yield part([firstEditOf(meeting)], after);
  }
  // A meeting at its first version has no more.
  while (after !== undefined && meeting.version > 1) {
    const options = { ...reading, after };
    const { items, next }: { items: Edit[]; next: number | undefined } = await readEdits(
      table,
      meeting.id,
      linesARequest,
      options,
    );
    yield part(items, next ?? after + items.length);
    after = next;
  }
}
