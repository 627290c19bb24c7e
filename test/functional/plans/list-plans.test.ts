import { expect, test } from "vitest";
import { listPlans } from "../../../functions/operations/plans/list-plans.ts";
import { call } from "../../support/call.ts";
import { metered } from "../../support/table/metered.ts";
import { type PlannedDay, plannedDay } from "./planned-day.ts";

function list({ office, organizer }: PlannedDay, query: Record<string, string> = {}, as = organizer) {
  return call(listPlans, office.services, { as, query });
}

const idsIn = ({ body }: { body: { items: { id: string }[] } }) => body.items.map(({ id }) => id);

test("plans are listed page by page, the newest first, as long as they can be read", async () => {
  const day = await plannedDay(2, 1);
  const ids: string[] = [];
  for (let hour = 5; hour < 10; hour++) {
    day.office.services.clock.set(`2026-12-07T0${hour}:00:00Z`);
    ids.unshift((await day.propose()).body.id);
  }
  expect((await list(day)).body).toMatchObject({ items: ids.map((id) => ({ id })), nextCursor: null });
  const first = await list(day, { limit: "2" });
  expect(idsIn(first)).toEqual(ids.slice(0, 2));
  const second = await list(day, { limit: "3", cursor: first.body.nextCursor });
  expect(idsIn(second)).toEqual(ids.slice(2));
  expect(second.body.nextCursor).toBeNull();
  expect((await list(day)).body.items[0]).toEqual((await day.read(ids[0]!)).body);
  expect(idsIn(await list(day, {}, await day.office.organizer()))).toEqual([]);

  await day.apply(ids[2]!);
  day.office.services.clock.set("2026-12-08T08:30:00Z");
  expect(idsIn(await list(day))).toEqual([ids[2]]);
  day.office.services.clock.set("2026-12-09T12:00:00Z");
  expect((await list(day)).body).toEqual({ items: [], nextCursor: null });
});

test("a page of the largest plans costs less than 500 read units, and expired ones do not make it longer", async () => {
  const day = await plannedDay(15, 0);
  for (let made = 0; made < 12; made++) await day.propose();
  const { table, usage } = metered(day.office.services.table);
  const services = { ...day.office.services, table };
  day.office.services.clock.set("2026-12-08T12:00:00Z");
  const page = await call(listPlans, services, { as: day.organizer, query: { limit: "5" } });
  expect(page.body).toEqual({ items: [], nextCursor: null });
  // 15 moves each. A hundred plans of 50 moves, of which a page reads no more, take 28 times as much.
  expect(28 * usage().readUnits).toBeLessThan(500);
});
