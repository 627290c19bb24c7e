import * as z from "zod";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../../domain/time/instant.ts";
import { type Action, isAtVersion, put, update } from "../table/actions.ts";
import type { Found } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import { type Key, personPartition } from "../table/key.ts";

/** From whom invitations wait at whom. */
export interface InvitationPath {
  to: string;
  from: string;
}

/** Invitations from one person that wait for another's answer; those to meetings that are over wait no longer. */
export interface Invitations {
  version: number;
  /** The end of each meeting, by its id. */
  pending: Record<string, EpochMinute>;
}

export function invitationsKey({ to, from }: InvitationPath): Key {
  return { pk: personPartition(to), sk: `INVITATIONS#${from}` };
}

export const invitationsFrom = codec<Invitations>(
  "invitations",
  z.looseObject({ version: z.int(), pending: z.record(z.string(), instant) }),
);

/** From what a batch read found; version 0 where nobody has been invited yet. */
export function invitationsAt(path: InvitationPath, found: Found): Invitations {
  const item = found(invitationsKey(path));
  return item ? invitationsFrom(item) : { version: 0, pending: {} };
}

/** How many wait; none for somebody who is not invited. */
export function countPending(invitations: Invitations | undefined, now: EpochMillisecond): number {
  return Object.values(invitations?.pending ?? {}).filter((end) => end * millisecondsPerMinute > now).length;
}

/** Adds one on the condition that nobody else has since these were read; what is over is dropped on the way. */
export function addInvitation(
  path: InvitationPath,
  read: Invitations,
  meeting: { id: string; end: EpochMinute },
  now: EpochMillisecond,
): Action {
  const waiting = Object.entries(read.pending).filter(([, end]) => end * millisecondsPerMinute > now);
  const pending = { ...Object.fromEntries(waiting), [meeting.id]: meeting.end };
  return put({ ...invitationsKey(path), ...read, version: read.version + 1, pending }, isAtVersion(read.version));
}

/** What changes of one person's invitations to another, by the ids of their meetings. */
export interface InvitationsChange extends InvitationPath {
  /** Those that wait, still or again, until the end of their meetings. */
  waiting: Map<string, EpochMinute>;
  /** Those that were answered, or whose meetings are off. */
  settled: Set<string>;
}

/** Notes what has become of invitations that were sent before; whether they still stood there does not matter. */
export function changeInvitations({ waiting, settled, ...path }: InvitationsChange): Action {
  const waitingAt = [...waiting].map(([id, end]) => [pathOf(id), end]);
  return update(invitationsKey(path), {
    set: Object.fromEntries(waitingAt),
    remove: [...settled].map(pathOf),
    add: { version: 1 },
  });
}

function pathOf(meetingId: string): string {
  return `pending/${meetingId}`;
}
