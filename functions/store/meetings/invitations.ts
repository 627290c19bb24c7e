import * as z from "zod";
import {
  type InvitationPath,
  type Invitations,
  type PendingInvitation,
  withInvitation,
} from "../../domain/meetings/invitations.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, isAtVersion, put, update } from "../table/actions.ts";
import { batchRead, type Found } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import { type Key, personPartition } from "../table/key.ts";

export function invitationsKey({ to, from }: InvitationPath): Key {
  return { pk: personPartition(to), sk: `INVITATIONS#${from}` };
}

/**
 * What waits is kept in one map: under the meeting's id its end, and beside it how long it lasts, which 0.1.0 did not write. There is
 * no second map for that, because an update cannot set anything in a map that an item does not have.
 */
export const invitationsFrom = codec<Invitations>(
  "invitations",
  z
    .looseObject({
      version: z.int(),
      pending: z.record(z.string(), z.int()),
      made: z.array(instant).default([]),
    })
    .transform(({ pending, ...others }) => ({ ...others, pending: pendingFrom(pending) })),
);

function pendingFrom(stored: Readonly<Record<string, number>>): Record<string, PendingInvitation> {
  const ends = Object.entries(stored).filter(([name]) => !name.endsWith(minutesSuffix));
  return Object.fromEntries(ends.map(([id, end]) => [id, { end, minutes: stored[id + minutesSuffix] ?? 0 }]));
}

function storedPending(pending: Invitations["pending"]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(pending).flatMap(([id, { end, minutes }]) => [
      [id, end],
      [id + minutesSuffix, minutes],
    ]),
  );
}

/** No id has a colon. */
const minutesSuffix = ":minutes";

/** From what a batch read found. Version 0 if there has been no invitation yet. */
export function invitationsAt(path: InvitationPath, found: Found): Invitations {
  const item = found(invitationsKey(path));
  return item ? invitationsFrom(item) : { version: 0, pending: {}, made: [] };
}

/** Invitations as they were read, by their paths. */
export type ReadInvitations = readonly (InvitationPath & { read: Invitations })[];

/** One batch read, where there is anything to read. */
export async function readInvitations(table: Table, paths: readonly InvitationPath[]): Promise<ReadInvitations> {
  const found = await batchRead(table, paths.map(invitationsKey));
  return paths.map((path) => ({ ...path, read: invitationsAt(path, found) }));
}

/** Adds an invitation, on the condition that nothing has changed since these were read. Drops what no longer counts. */
export function addInvitation(
  path: InvitationPath,
  read: Invitations,
  meeting: Pick<Meeting, "id" | "start" | "end">,
  now: EpochMillisecond,
): Action {
  const { pending, ...invitations } = withInvitation(read, meeting, now);
  return put({ ...invitationsKey(path), ...invitations, pending: storedPending(pending) }, isAtVersion(read.version));
}

/** What changes about one person's invitations to another, by the ids of the meetings. */
export interface InvitationsChange extends InvitationPath {
  /** Those that wait, still or again. */
  waiting: Map<string, PendingInvitation>;
  /** Those that were answered, or whose meetings were cancelled. */
  settled: Set<string>;
}

/**
 * Notes what has become of invitations that were sent before. It does not matter whether they were still listed. `read`, where the
 * change was decided on it: nothing may have changed since.
 */
export function changeInvitations({ waiting, settled, ...path }: InvitationsChange, read?: Invitations): Action {
  const set = [...waiting].flatMap(([id, { end, minutes }]) => [
    [pathOf(id), end],
    [pathOf(id) + minutesSuffix, minutes],
  ]);
  return update(
    invitationsKey(path),
    {
      set: Object.fromEntries(set),
      remove: [...settled].flatMap((id) => [pathOf(id), pathOf(id) + minutesSuffix]),
      add: { version: 1 },
    },
    read && isAtVersion(read.version),
  );
}

function pathOf(meetingId: string): string {
  return `pending/${meetingId}`;
}
