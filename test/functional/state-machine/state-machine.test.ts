import fc from "fast-check";
import { expect, test } from "vitest";
import { perform } from "./performance.ts";
import { script } from "./scripts.ts";

/** In `npm test` a short run that is the same every time; STATE_MACHINE_STEPS asks for a long one, from STATE_MACHINE_SEED on. */
const { STATE_MACHINE_STEPS, STATE_MACHINE_SEED = "3", STATE_MACHINE_PATH: path } = process.env;
const stepsWanted = Number(STATE_MACHINE_STEPS ?? 240);
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
  if (STATE_MACHINE_STEPS) console.log(Object.fromEntries([...seen].sort()));
  expect(seen.get("steps")).toBeGreaterThan(stepsWanted / 2);
  const missing = [
    "book 201",
    "extend 200",
    "reschedule 200",
    "cancel 200",
    "respond 200",
    "add 200",
    "remove 200",
  ].filter((what) => !seen.has(what));
  expect(missing).toEqual([]);
}, 3_600_000);
