import { beforeEach, describe, expect, test } from "vitest";
import { lookThroughOrganizers } from "../../../functions/events/look-through-organizers.ts";
import { lookThroughShard } from "../../../functions/events/look-through-shard.ts";
import type { ShardMessage } from "../../../functions/events/queue-messages/shard-message.ts";
import type { Queues } from "../../../functions/runtime/queues.ts";
import { organizerShards, readPlacesOfShard } from "../../../functions/store/people/organizers.ts";
import { countChangeOfTypes } from "../../../functions/store/suggestions/looks.ts";
import { put } from "../../../functions/store/table/actions.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { asDeclared } from "../../support/declared.ts";
import { newOffice, type Office } from "../../support/office.ts";
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
  const reads = ["BatchGetItem", "Query"].flatMap((command) => Array(organizerShards).fill(command));
  expect(usage().commands.sort()).toEqual(reads);
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
      const { organizers, next }: Awaited<ReturnType<typeof readPlacesOfShard>> = await readPlacesOfShard(
        table,
        place,
        2,
      );
      expect(organizers.length).toBeLessThanOrEqual(2);
      found.push(...organizers.map(({ userId }) => userId));
      pages++;
      place = next;
    }
  }
  expect(found.sort()).toEqual(people.map(({ userId }) => userId).sort());
  expect(usage().commands).toHaveLength(pages);
});

describe("a thousand organizers for whom there is nothing to do", () => {
  const id = (index: number) => `organizer-${String(index).padStart(10, "0")}`;
  const look = { changes: 12, types: 3, holdsUntil: Date.parse("2026-12-08") / 60_000, openUntil: 0 };
  let office: Office;

  beforeEach(async () => {
    office = await newOffice();
    const items = Array.from({ length: 1_000 }, (_, index) => ({
      pk: "ORGANIZERS#0",
      sk: `USER#${id(index)}`,
      ...{ userId: id(index), name: "Somebody of a usual name", timeZone: "America/New_York" },
      ...{ isOrganizer: true, hasOpenHours: true, openForTypes: [], changes: 12, look },
    }));
    for (let at = 0; at < items.length; at += 100)
      await transact(
        office.services.table,
        items.slice(at, at + 100).map((item) => put(item)),
      );
    for (let changes = 0; changes < 3; changes++) await countChangeOfTypes(office.services.table);
  });

  test("cost a page of about 30 read units and no message, so a million cost 30,000", async () => {
    const { table, usage } = metered(office.services.table);
    const queues = listening();
    await lookThroughShard.handle({ shard: 0, userId: "" }, { ...office.services, table, queues });
    expect(queues.received).toEqual([{ queue: "organizer-shards", message: { shard: 0, userId: id(999) } }]);
    const { readUnits } = usage();
    expect(readUnits).toBeLessThanOrEqual(32);
    expect(readUnits).toBeGreaterThan(25);
  });

  test("are looked through at midnight, and all of them when the organization has changed its types", async () => {
    const queues = listening();
    const messages = async () => {
      await lookThroughShard.handle({ shard: 0, userId: "" }, { ...office.services, queues });
      return queues.received.splice(0).filter(({ queue }) => queue === "organizers").length;
    };
    office.services.clock.set("2026-12-07T23:59:59Z");
    expect(await messages()).toBe(0);
    await countChangeOfTypes(office.services.table);
    expect(await messages()).toBe(1_000);
    office.services.clock.set("2026-12-08T00:00:00Z");
    expect(await messages()).toBe(1_000);
  });
});
