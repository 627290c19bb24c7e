import * as z from "zod";
import type { Table } from "../../runtime/table.ts";
import { update } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { type Key, meetingPartition, type StoredItem } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";
import { write } from "../table/transaction.ts";

/** Which links to a meeting are good for one of its people: those of this generation. None is stored until one is revoked. */
export function linkGenerationKey(meetingId: string, userId: string): Key {
  return { pk: meetingPartition(meetingId), sk: `LINK#${userId}` };
}

export interface LinkGeneration {
  generation: number;
}

const linkGenerationFrom = codec<LinkGeneration>("link generation", z.looseObject({ generation: z.int() }));

export async function readLinkGeneration(table: Table, meetingId: string, userId: string): Promise<number> {
  return linkGenerationIn(await readItem(table, linkGenerationKey(meetingId, userId)));
}

export function linkGenerationIn(item: StoredItem | undefined): number {
  return item ? linkGenerationFrom(item).generation : 0;
}

/** No link that this person has had to the meeting is good any more. Their next mail has one of the next generation. */
export async function revokeLinks(table: Table, meetingId: string, userId: string): Promise<void> {
  await write(table, update(linkGenerationKey(meetingId, userId), { add: { generation: 1 } }));
}
