import { test } from "vitest";
import { isLong } from "../support/samples.ts";
import { explore, type Judge, type Report, replay, type Violation } from "./explorer/explore.ts";
import { everyFault, quickFaults, type Scenario } from "./explorer/scenario.ts";
import { alwaysWrongIn } from "./invariants.ts";
import { type KnownFinding, knownFindings } from "./known-findings.ts";

/** How many faults, for how long a scenario; or one schedule, to follow it once more. See the README. */
const { MODEL_FAULTS = isLong ? "1" : undefined, MODEL_SECONDS = "60", MODEL_SCHEDULE } = process.env;

/** One test for each. */
export function tryEach(scenarios: readonly Scenario[]): void {
  for (const scenario of scenarios) {
    test(scenario.name, () => {
      if (MODEL_SCHEDULE !== undefined) return tryOnce(scenario, MODEL_SCHEDULE);
      return MODEL_FAULTS ? tryDeeply(scenario, Number(MODEL_FAULTS)) : tryBriefly(scenario);
    });
  }
}

export function judgeOf({ check }: Scenario): Judge {
  return async (end) => [...alwaysWrongIn(end), ...((await check?.(end)) ?? [])];
}

/** Everything within the scenario's bounds: what is found is what is known. */
async function tryBriefly(scenario: Scenario): Promise<void> {
  const { oneFault: kinds = quickFaults, maxInterruptions: interruptions } = scenario;
  const limits = { kinds, faults: kinds.length > 0 ? 1 : 0, ...(interruptions !== undefined && { interruptions }) };
  const report = await explore(scenario, limits, judgeOf(scenario));
  const known = knownFindings.filter(({ scenarios }) => scenarios.includes(scenario.name));
  failOnUnknown(scenario, report, known);
  failOnMended(scenario, report, known);
  const unexpected = report.neverSucceeded.filter(
    (name) => !scenario.sessions.some((session) => session.name === name && session.neverSucceeds),
  );
  if (unexpected.length > 0)
    throw new Error(`Nothing is tried here, for these never succeed: ${unexpected.join(", ")}`);
}

/** With more and more faults of every kind, as far as time allows. */
async function tryDeeply(scenario: Scenario, mostFaults: number): Promise<void> {
  const milliseconds = 1000 * Number(MODEL_SECONDS);
  for (let faults = 0; faults <= mostFaults; faults++) {
    const report = await explore(scenario, { faults, kinds: everyFault, milliseconds }, judgeOf(scenario));
    const { executions, states, ends, isComplete, violations } = report;
    const extent = isComplete ? "complete" : "cut, and some more at random";
    console.log(
      `${scenario.name}, ${faults} faults: ${executions} executions, ${states} states, ${ends} ends, ${extent}; ` +
        `${violations.length} things wrong`,
    );
    failOnUnknown(scenario, report, knownFindings);
    if (!isComplete) return;
  }
}

async function tryOnce(scenario: Scenario, schedule: string): Promise<void> {
  const limits = { faults: Number.POSITIVE_INFINITY, kinds: everyFault };
  const { story, violations } = await replay(scenario, schedule.split(", "), limits, judgeOf(scenario));
  console.log(story.join("\n"));
  if (violations.length > 0) throw new Error(violations.join("\n"));
}

function failOnUnknown({ name }: Scenario, { violations, ends }: Report, known: readonly KnownFinding[]): void {
  const unknown = violations.filter(({ what }) => !known.some(({ shows }) => shows.test(what)));
  if (unknown.length > 0) throw new Error(unknown.map((violation) => textOf(violation, name, ends)).join("\n\n"));
}

function failOnMended({ name }: Scenario, { violations }: Report, known: readonly KnownFinding[]): void {
  const mended = known.filter(({ shows }) => !violations.some(({ what }) => shows.test(what)));
  if (mended.length === 0) return;
  const findings = mended.map(({ finding, shows }) => `${finding} (${shows})`).join(", ");
  throw new Error(`No longer found in "${name}": ${findings}. Take this scenario off known-findings.ts.`);
}

function textOf({ what, ends, faults, schedule, story }: Violation, name: string, allEnds: number): string {
  return [
    what,
    `at ${ends} of ${allEnds} ends. The shortest way there, with ${faults === 1 ? "one fault" : `${faults} faults`}:`,
    ...story.map((line) => `  ${line}`),
    `To follow it again: MODEL_SCHEDULE="${schedule.join(", ")}" npx vitest run --project model -t "^${name}$"`,
  ].join("\n");
}
