import * as z from "zod";
import type { CountedEdit } from "../../domain/analytics/counter-delta.ts";
import { responses } from "../../domain/calendar/calendar-entry.ts";
import { type Edit, editTypes, type PushedMeeting } from "../../domain/meetings/edit.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, put } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant, interval } from "../table/fields.ts";
import { type Key, meetingPartition, type StoredItem } from "../table/key.ts";
import { itemsBetween, justAfter, lastOfPrefix, type RangeOptions } from "../table/query.ts";
import type { ReadOptions } from "../table/read-budget.ts";
import { readAllBetweenTransactions } from "../table/transaction.ts";

const sortKeyBeginning = "EDIT#";

/** Under the version that the change made of the meeting, so that the lines are in order whatever clocks say. */
export function editKey(meetingId: string, version: number): Key {
  return { pk: meetingPartition(meetingId), sk: `${sortKeyBeginning}${String(version).padStart(8, "0")}` };
}

const attributes = z.looseObject({
  editType: z.enum(editTypes),
  requestedBy: z.string(),
  from: interval.nullable(),
  to: interval.nullable(),
  reason: z.string().nullable(),
  at: instant,
  response: z.enum(responses).exactOptional(),
  attendeeIds: z.array(z.string()).exactOptional(),
  planId: z.string().exactOptional(),
  pushed: z.array(z.looseObject({ meetingId: z.string(), from: interval, to: interval })).exactOptional(),
  changeId: z.string().exactOptional(),
  ignoringAvailability: z.literal(true).exactOptional(),
  onOffer: z.int().exactOptional(),
});

/** Whose meeting of which type a line is about. With this, lines can be counted without reading the meeting. */
const aboutMeeting = {
  organizerId: z.string(),
  meetingTypeId: z.string(),
  personalType: z.literal(true).exactOptional(),
};

export const editFrom = codec<Edit>("edit", attributes, Object.keys(aboutMeeting));

export const countedEditFrom = codec<CountedEdit>("edit", attributes.extend(aboutMeeting));

/** Adds the line that a change leaves in a meeting's history. `meeting` is what the change has made of it. */
export function addEdit(meeting: Meeting, edit: Edit): Action {
  const { id, version, organizerId, meetingTypeId, personalType } = meeting;
  return put({ ...editKey(id, version), ...edit, organizerId, meetingTypeId, ...(personalType && { personalType }) });
}

/**
 * The lines of a meeting's history, oldest first: after the one that made a version of it, and up to another. The booking, which is not
 * here, made 1.
 */
export async function readEdits(
  table: Table,
  meetingId: string,
  limit: number,
  { after = 1, upTo, ...options }: RangeOptions & { after?: number | undefined; upTo?: number | undefined } = {},
): Promise<{ items: Edit[]; next: number | undefined }> {
  const lines: StoredItem[] = [];
  const first = justAfter(editKey(meetingId, after));
  const last =
    upTo === undefined
      ? { pk: meetingPartition(meetingId), sk: sortKeyBeginning + lastOfPrefix }
      : editKey(meetingId, upTo);
  for await (const item of itemsBetween(table, first, last, { ...options, itemsARequest: limit + 1 })) {
    lines.push(item);
    if (lines.length > limit) break;
  }
  const page = lines.slice(0, limit);
  return {
    items: page.map(editFrom),
    next: lines.length > limit ? (versionIn(page.at(-1)) ?? after) : undefined,
  };
}

/**
 * The lines that those versions of meetings left, each between transactions: whoever has seen such a version sees its line. Undefined
 * for a change that leaves none. Throws `Contention` while a transaction is at work on one of them.
 */
export async function readSettledEdits(
  table: Table,
  meetings: readonly Pick<Meeting, "id" | "version">[],
): Promise<(Edit | undefined)[]> {
  const items = await readAllBetweenTransactions(
    table,
    meetings.map(({ id, version }) => editKey(id, version)),
  );
  return items.map((item) => item && editFrom(item));
}

/** The latest lines of a meeting's history, oldest first. A meeting that has never changed has none, and nothing is read. */
export async function readLatestEdits(
  table: Table,
  { id, version }: Pick<Meeting, "id" | "version">,
  options: ReadOptions = {},
): Promise<Edit[]> {
  if (version === 1) return [];
  const after = Math.max(1, version - latestLines);
  return (await readEdits(table, id, latestLines, { ...options, after })).items;
}

/** What a change that the meeting remembers has pushed along. */
export async function readPushedBy(
  table: Table,
  meeting: Pick<Meeting, "id" | "version">,
  changeId: string,
): Promise<PushedMeeting[]> {
  const lines = await readLatestEdits(table, meeting);
  return lines.find((line) => line.changeId === changeId)?.pushed ?? [];
}

/** More than a meeting remembers changes. */
const latestLines = 20;

/** Which version of its meeting a line is about. */
function versionIn(item: StoredItem | undefined): number | undefined {
  return item && Number(item.sk.slice(sortKeyBeginning.length));
}
