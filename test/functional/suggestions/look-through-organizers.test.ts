import { expect, test } from "vitest";
import { lookThroughOrganizers } from "../../../functions/events/look-through-organizers.ts";
import type { Queues } from "../../../functions/runtime/queues.ts";
import { organizerShards } from "../../../functions/store/people/organizers.ts";
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
  const expected = [...open, closed].map(({ userId }) => ({ queue: "organizers", message: { organizerId: userId } }));
  expect(queues.received).toHaveLength(expected.length);
  expect(queues.received).toEqual(expect.arrayContaining(expected));
  expect(usage().commands).toEqual(Array(organizerShards).fill("Query"));
});
