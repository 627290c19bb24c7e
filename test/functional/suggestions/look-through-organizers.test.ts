import { expect, test } from "vitest";
import { lookThroughOrganizers } from "../../../functions/events/look-through-organizers.ts";
import { lookThroughShard } from "../../../functions/events/look-through-shard.ts";
import type { ShardMessage } from "../../../functions/events/messages/shard-message.ts";
import type { Queues } from "../../../functions/runtime/queues.ts";
import { organizerShards, readOrganizerIds } from "../../../functions/store/people/organizers.ts";
import { put } from "../../../functions/store/table/actions.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { asDeclared } from "../../support/declared.ts";
import { newOffice } from "../../support/office.ts";
import { metered } from "../../support/table/metered.ts";

function listening(): Queues & { received: { queue: string; message: unknown }[] } {
  const received: { queue: string; message: unknown }[] = [];
  return {
    received,
    async send(queue, messages) {
      received.push(...messages.map((message) => ({ queue, message })));
    },
  };
}

test("every organizer gets one message, also without open hours, and nobody else does; it takes one read for each shard and no scan", async () => {
  const office = await newOffice();
  const open = await Promise.all(Array.from({ length: 20 }, () => office.organizer()));
  const closed = await office.person(["organizer"]);
  await office.person();
  const { table, usage } = metered(office.services.table);
  const queues = listening();
  const services = { ...office.services, table, queues };
  await asDeclared(lookThroughOrganizers, services, () => lookThroughOrganizers.handle(services));
  const shards = queues.received.splice(0).map(({ message }) => message as ShardMessage);
  for (const shard of shards)
    await asDeclared(lookThroughShard, services, () => lookThroughShard.handle(shard, services));
  const expected = [...open, closed].map(({ userId }) => ({ queue: "organizers", message: { organizerId: userId } }));
  expect(queues.received).toHaveLength(expected.length);
  expect(queues.received).toEqual(expect.arrayContaining(expected));
  expect(usage().commands).toEqual(Array(organizerShards).fill("Query"));
});

test("a shard of any size is read page after page, so that each call reads and sends no more than one", async () => {
  const office = await newOffice();
  const people = await Promise.all(Array.from({ length: 12 }, () => office.organizer()));
  const { table, usage } = metered(office.services.table);
  const found: string[] = [];
  let pages = 0;
  for (let shard = 0; shard < organizerShards; shard++) {
    let place: ShardMessage | undefined = { shard, userId: "" };
    while (place) {
      const { ids, next } = await readOrganizerIds(table, place, 2);
      expect(ids.length).toBeLessThanOrEqual(2);
      found.push(...ids);
      pages++;
      place = next;
    }
  }
  expect(found.sort()).toEqual(people.map(({ userId }) => userId).sort());
  expect(usage().commands).toHaveLength(pages);
});

test("a thousand organizers cost a page about 50 read units, so a million cost 50,000", async () => {
  const office = await newOffice();
  const id = (index: number) => `organizer-${String(index).padStart(10, "0")}`;
  const items = Array.from({ length: 1_000 }, (_, index) => ({
    pk: "ORGANIZERS#0",
    sk: `USER#${id(index)}`,
    ...{ userId: id(index), name: "Somebody of a usual name", timeZone: "America/New_York" },
    ...{ isOrganizer: true, hasOpenHours: true },
  }));
  for (let at = 0; at < items.length; at += 100)
    await transact(
      office.services.table,
      items.slice(at, at + 100).map((item) => put(item)),
    );
  const { table, usage } = metered(office.services.table);
  const { ids, next } = await readOrganizerIds(table, { shard: 0, userId: "" });
  expect(ids).toHaveLength(1_000);
  expect(next).toEqual({ shard: 0, userId: id(999) });
  const { readUnits } = usage();
  expect(readUnits).toBeLessThanOrEqual(50);
  expect(readUnits).toBeGreaterThan(30);
});
