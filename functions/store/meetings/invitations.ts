import * as z from "zod";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../../domain/time/instant.ts";
import { type Action, isAtVersion, put, update } from "../table/actions.ts";
import type { Found } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import { type Key, personPartition } from "../table/key.ts";

/** Who has invited whom. */
export interface InvitationPath {
  to: string;
  from: string;
}

/** Invitations from one person that wait for another's answer. Those to meetings that are over no longer wait. */
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

/** From what a batch read found. Version 0 if there has been no invitation yet. */
export function invitationsAt(path: InvitationPath, found: Found): Invitations {
  const item = found(invitationsKey(path));
  return item ? invitationsFrom(item) : { version: 0, pending: {} };
}

/** How many invitations wait. */
export function countPending(invitations: Invitations | undefined, now: EpochMillisecond): number {
  return Object.values(invitations?.pending ?? {}).filter((end) => end * millisecondsPerMinute > now).length;
}

/** Adds an invitation, on the condition that nothing has changed since these were read. Drops those to meetings that are over. */
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

/** What changes about one person's invitations to another, by the ids of the meetings. */
export interface InvitationsChange extends InvitationPath {
  /** Those that wait, still or again, with the ends of their meetings. */
  waiting: Map<string, EpochMinute>;
  /** Those that were answered, or whose meetings were cancelled. */
  settled: Set<string>;
}

/** Notes what has become of invitations that were sent before. It does not matter whether they were still listed. */
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
