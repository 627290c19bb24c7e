import { expect, test } from "vitest";
import { itemsBetween } from "../../functions/store/table/query.ts";
import type { Scenario } from "./explorer/scenario.ts";
import { compareTables } from "./fidelity.ts";
import { bookings } from "./scenarios/bookings.ts";
import { changes } from "./scenarios/changes.ts";
import { closing } from "./scenarios/closing.ts";
import { edits } from "./scenarios/edits.ts";
import { followers } from "./scenarios/followers.ts";
import { smallPlans } from "./scenarios/plans.ts";
import { office } from "./scenarios/setting.ts";

test("the table in memory answers every call as a real one does, and holds the same in the end", async () => {
  let [calls, refusals] = [0, 0];
  for (const scenario of [...bookings, ...changes, ...edits, ...smallPlans, ...closing, ...followers]) {
    const seen = await compareTables(scenario);
    calls += seen.calls;
    refusals += seen.refusals;
  }
  expect(calls).toBeGreaterThan(1000);
  expect(refusals).toBeGreaterThan(20);
});

test("so it does where a range is read in parts", async () => {
  const name = "a range is read in parts";
  const inParts = (itemsARequest: number): Scenario["sessions"][number] => ({
    name: `${itemsARequest} at a time`,
    act: ({ table }) =>
      Array.fromAsync(
        itemsBetween(table, { pk: "USER#olga", sk: "A" }, { pk: "USER#olga", sk: "Z" }, { itemsARequest }),
      ),
  });
  const { calls } = await compareTables({ name, setup: office, sessions: [1, 2, 3, 4].map(inParts) });
  expect(calls).toBeGreaterThan(10);
});
