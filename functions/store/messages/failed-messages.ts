import * as z from "zod";
import { messageKinds } from "../../domain/messages/kinds.ts";
import { type FailedMessage, messageFaults } from "../../domain/messages/message-record.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { monthOf, monthsLater } from "../../domain/time/month.ts";
import type { Table } from "../../runtime/table.ts";
import { put, type Write } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import type { Key } from "../table/key.ts";
import { itemsBetween } from "../table/query.ts";

/** By months, so that no partition grows for ever. */
function failuresPartition(month: string): string {
  return `FAILED-MESSAGES#${month}`;
}

/** The latest sorts last. */
function failureKey({ at, id }: Pick<FailedMessage, "at" | "id">): Key {
  return { pk: failuresPartition(monthOf(at)), sk: `${new Date(at).toISOString()}#${id}` };
}

const failedMessageFrom = codec<FailedMessage>(
  "failed message",
  z.looseObject({
    ...{ id: z.string(), userId: z.string(), at: instant },
    kinds: z.array(z.enum(messageKinds)),
    meetingIds: z.array(z.string()),
    fault: z.enum(messageFaults),
  }),
  ["expiresAt"],
);

const keptSeconds = 30 * 24 * 60 * 60;

/** Lists a mail that was given up, for admins. It says whom by their id, and nothing of what it would have told. */
export function noteFailure(failure: FailedMessage): Write {
  return put({ ...failureKey(failure), ...failure, expiresAt: Math.ceil(failure.at / 1000) + keptSeconds });
}

/** The latest first, of this month and the one before. `next` is after which the list goes on. */
export async function listFailures(
  table: Table,
  now: EpochMillisecond,
  limit: number,
  after?: string,
): Promise<{ items: FailedMessage[]; next: string | undefined }> {
  const items: FailedMessage[] = [];
  let latest = after;
  for await (const item of failures(table, now, limit, after)) {
    if (items.length === limit) return { items, next: latest };
    items.push(failedMessageFrom(item));
    latest = item.sk;
  }
  return { items, next: undefined };
}

async function* failures(table: Table, now: EpochMillisecond, limit: number, after: string | undefined) {
  const months = [monthOf(now), monthsLater(monthOf(now), -1)];
  for (const month of months) {
    const pk = failuresPartition(month);
    // Sort keys begin with instants. The one that comes after was on the page before.
    const last = { pk, sk: after ?? lastOfInstants };
    const options = { itemsARequest: limit + 2, order: "descending" } as const;
    for await (const item of itemsBetween(table, { pk, sk: "0" }, last, options)) if (item.sk !== after) yield item;
  }
}

/** Sorts behind every instant. */
const lastOfInstants = "~";
