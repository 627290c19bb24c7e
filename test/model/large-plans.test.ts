import { expect, test, vi } from "vitest";
import type { Fault } from "./explorer/scenario.ts";
import { compareTables } from "./fidelity.ts";
import { forgotten, inHalves, isNoticed, type Mistake } from "./mistakes.ts";
import { largePlans } from "./scenarios/plans.ts";
import { tryEach } from "./trying.ts";

// A transaction holds so few actions here that the way of large plans begins with two meetings.
vi.mock("../../functions/store/table/transaction.ts", async (original) => ({
  ...(await original<object>()),
  maxActions: 9,
}));

tryEach(largePlans);

test.each<[what: string, mistake: Mistake, noticedBy: string, kind?: Fault]>([
  ["a plan is written whatever has become of it", forgotten(/ PLAN#/), "large: applied twice at once"],
  ["a time is held over another", forgotten(/ DAY#/, /Put/), "large: applied / an attendee books"],
  ["a step is two", inHalves, "large: applied", "killed-after"],
])("%s: noticed", async (_, mistake, noticedBy, kind) => {
  expect(await isNoticed(mistake, largePlans.find(({ name }) => name === noticedBy)!, kind)).toBe(true);
});

test("the table in memory answers as a real one does here too", async () => {
  for (const scenario of largePlans) await compareTables(scenario);
});
