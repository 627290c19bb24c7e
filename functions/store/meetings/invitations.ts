import type { EpochMillisecond, EpochMinute } from "../../domain/time/instant.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Action } from "../table/actions.ts";
import { keys } from "../table/keys.ts";

/** Invitations from one person that wait for another's answer; those to meetings that are over wait no longer. */
export interface Invitations {
  version: number;
  /** The end of each meeting, by its id. */
  pending: Record<string, EpochMinute>;
}

export function invitationsFrom(item: Record<string, unknown> | undefined): Invitations {
  return (item as unknown as Invitations | undefined) ?? { version: 0, pending: {} };
}

export function countPending({ pending }: Invitations, now: EpochMillisecond): number {
  return Object.values(pending).filter((end) => end * millisecondsPerMinute > now).length;
}

/** Adds one on the condition that nobody else has since these were read; what is over is dropped on the way. */
export function addInvitation(
  people: { to: string; from: string },
  read: Invitations,
  meeting: { id: string; end: EpochMinute },
  now: EpochMillisecond,
): Action {
  const waiting = Object.entries(read.pending).filter(([, end]) => end * millisecondsPerMinute > now);
  return {
    Put: {
      Item: {
        ...keys.invitations(people.to, people.from),
        version: read.version + 1,
        pending: { ...Object.fromEntries(waiting), [meeting.id]: meeting.end },
      },
      ConditionExpression: read.version === 0 ? "attribute_not_exists(pk)" : "version = :read",
      ...(read.version > 0 && { ExpressionAttributeValues: { ":read": read.version } }),
    },
  };
}

/** What changes of one person's invitations to another, by the ids of their meetings. */
export interface InvitationsChange {
  to: string;
  from: string;
  /** Those that wait, still or again, until the end of their meetings. */
  waiting: Map<string, EpochMinute>;
  /** Those that were answered, or whose meetings are off. */
  settled: Set<string>;
}

/** Notes what has become of invitations that were sent before; whether they still stood there does not matter. */
export function changeInvitations({ to, from, waiting, settled }: InvitationsChange): Action {
  const names = new Map([...waiting.keys(), ...settled].map((id, place) => [id, `#m${place}`]));
  const sets = [...waiting.keys()].map((id, place) => `pending.${names.get(id)} = :m${place}`);
  const removes = [...settled].map((id) => `pending.${names.get(id)}`);
  return {
    Update: {
      Key: keys.invitations(to, from),
      UpdateExpression: [
        `SET ${["version = version + :one", ...sets].join(", ")}`,
        ...(removes.length > 0 ? [`REMOVE ${removes.join(", ")}`] : []),
      ].join(" "),
      ExpressionAttributeNames: Object.fromEntries([...names].map(([id, name]) => [name, id])),
      ExpressionAttributeValues: {
        ":one": 1,
        ...Object.fromEntries([...waiting.values()].map((end, place) => [`:m${place}`, end])),
      },
    },
  };
}
