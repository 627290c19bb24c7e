import fc from "fast-check";
import { expect, test } from "vitest";
import { samples } from "../../support/samples.ts";
import { perform } from "./performance.ts";
import { script } from "./scripts.ts";

/** Every run is the same unless these ask for more steps, from another seed on, or for a failure once more. */
const { STATE_MACHINE_STEPS, STATE_MACHINE_SEED = "3", STATE_MACHINE_PATH: path } = process.env;
const stepsWanted = Number(STATE_MACHINE_STEPS ?? samples(240, 5_000));
const usualStepsOfAScript = 60;

test("whatever people do, alone and at once, calendars, meetings, histories and invitations say the same", async () => {
  const seen = new Map<string, number>();
  const details = await fc.check(
    fc.asyncProperty(script, (groups) => perform(groups, seen)),
    {
      seed: Number(STATE_MACHINE_SEED),
      numRuns: Math.ceil(stepsWanted / usualStepsOfAScript),
      // A failure is repeated by its path, and then made smaller: that takes minutes.
      ...(path === undefined ? { endOnFailure: true } : { path }),
    },
  );
  if (details.failed) {
    const how = `STATE_MACHINE_SEED=${details.seed} STATE_MACHINE_PATH=${details.counterexamplePath}`;
    throw new Error(`Repeat it with ${how}`, { cause: details.errorInstance });
  }
  if (stepsWanted > 240) console.log(Object.fromEntries([...seen].sort()));
  expect(seen.get("steps")).toBeGreaterThan(stepsWanted / 2);
  const missing = [
    "book 201",
    "extend 200",
    "end 200",
    "reschedule 200",
    "cancel 200",
    "respond 200",
    "add 200",
    "remove 200",
  ].filter((what) => !seen.has(what));
  expect(missing).toEqual([]);
}, 3_600_000);
