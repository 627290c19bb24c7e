import { below, oneOf, type Random, randomFrom } from "../../support/random.ts";
import { Execution, type Start } from "./execution.ts";
import { MemoryTable } from "./memory-table.ts";
import { type End, type Fault, faults, inPeace, type Scenario } from "./scenario.ts";

export interface Limits {
  /** How many things go wrong in one schedule at most, and what. */
  faults: number;
  kinds: readonly Fault[];
  interruptions?: number;
  milliseconds?: number;
}

export interface Report {
  executions: number;
  states: number;
  /** States in which everybody has come to an end. */
  ends: number;
  violations: readonly Violation[];
  /** Sessions that succeeded in no end. */
  neverSucceeded: readonly string[];
  isComplete: boolean;
}

/** Something that must not be, with the shortest schedule that leads there. */
export interface Violation {
  what: string;
  ends: number;
  faults: number;
  schedule: readonly string[];
  /** What happens in it, line by line. */
  story: readonly string[];
}

/** What is wrong with an end. */
export type Judge = (end: End) => Promise<string[]>;

/** Tries every schedule within the limits. Where time runs out, some of the others are tried at random. */
export async function explore(scenario: Scenario, limits: Limits, judge: Judge): Promise<Report> {
  const { stackTraceLimit } = Error;
  // Refusals and conflicts are everyday life here: to note where each was thrown costs more than all the rest.
  Error.stackTraceLimit = 0;
  try {
    return await exploreFrom(await startOf(scenario, limits), limits, judge);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * Depth first: each execution begins anew, takes the choices that led to the last place where something else could have happened, and
 * goes on from there, to an end or to a state that has been seen.
 */
async function exploreFrom(start: Start, limits: Limits, judge: Judge): Promise<Report> {
  const deadline = performance.now() + (limits.milliseconds ?? Number.POSITIVE_INFINITY);
  const findings = newFindings(start, judge);
  const seen = new Set<string>();
  const way: { choices: string[]; chosen: number }[] = [];
  let executions = 0;
  do {
    executions++;
    const execution = await Execution.begin(start);
    for (const { choices, chosen } of way) await execution.take(choices[chosen]!);
    for (let state = execution.state(); !seen.has(state); state = execution.state()) {
      seen.add(state);
      const choices = execution.choices();
      if (choices.length === 0) {
        await findings.add(execution);
        break;
      }
      way.push({ choices, chosen: 0 });
      await execution.take(choices[0]!);
    }
    // Reads of what was thought to be written by nobody were answered at once: begin again, now that it is known better.
    if (!execution.written.isSubsetOf(start.contended)) {
      return exploreFrom({ ...start, contended: start.contended.union(execution.written) }, limits, judge);
    }
    while (way.length > 0 && ++way.at(-1)!.chosen === way.at(-1)!.choices.length) way.pop();
  } while (way.length > 0 && performance.now() < deadline);

  const isComplete = way.length === 0;
  const random = randomFrom(1);
  for (let walk = 0; !isComplete && walk < walksWhereCut; walk++) await findings.add(await randomWalk(start, random));
  return { executions, states: seen.size, isComplete, ...(await findings.report()) };
}

const walksWhereCut = 400;

function newFindings(start: Start, judge: Judge) {
  const { sessions } = start.scenario;
  const violations = new Map<string, Violation>();
  const succeeded = new Set<string>();
  let ends = 0;
  return {
    async add(execution: Execution): Promise<void> {
      ends++;
      const end = await execution.end();
      for (const { session, status } of end.outcomes) if (status === "answered") succeeded.add(session.name);
      for (const what of await judge(end)) {
        const known = violations.get(what);
        const { schedule, faultsTaken } = execution;
        const isShorter =
          !known ||
          faultsTaken < known.faults ||
          (faultsTaken === known.faults && schedule.length < known.schedule.length);
        const shortest = isShorter ? { faults: faultsTaken, schedule, story: [] } : known;
        violations.set(what, { ...shortest, what, ends: (known?.ends ?? 0) + 1 });
      }
    },
    async report() {
      const told = [...violations.values()].map(async (violation) => ({
        ...violation,
        story: await storyOf(start, violation.schedule),
      }));
      const neverSucceeded = sessions.map(({ name }) => name).filter((name) => !succeeded.has(name));
      return { ends, neverSucceeded, violations: await Promise.all(told) };
    },
  };
}

/** Follows one schedule to its end. Calls that it does not mention are answered before the next of the same session. */
export async function replay(
  scenario: Scenario,
  schedule: readonly string[],
  limits: Limits,
  judge: Judge,
): Promise<{ story: string[]; violations: string[] }> {
  const start = await startOf(scenario, limits);
  const story: string[] = [];
  const execution = await follow({ ...start, tell: (line) => void story.push(line) }, schedule);
  return { story, violations: await judge(await execution.end()) };
}

async function storyOf(start: Start, schedule: readonly string[]): Promise<string[]> {
  const story: string[] = [];
  await follow({ ...start, tell: (line) => void story.push(line) }, schedule);
  return story;
}

async function follow(start: Start, schedule: readonly string[]): Promise<Execution> {
  const execution = await Execution.begin(start);
  for (const choice of schedule) {
    for (let earlier = execution.callBefore(choice); earlier; earlier = execution.callBefore(choice)) {
      await execution.take(`${earlier} ok`);
    }
    if (execution.choices().includes(choice)) await execution.take(choice);
    else if (!choice.endsWith(" ok"))
      throw new Error(`This cannot happen: ${choice}, after ${execution.schedule.join(", ")}`);
  }
  for (let [next] = execution.choices(); next; [next] = execution.choices()) await execution.take(next);
  return execution;
}

/** What the setting leaves, and what some random schedules write. */
async function startOf(
  scenario: Scenario,
  { faults, kinds, interruptions = Number.POSITIVE_INFINITY }: Limits,
): Promise<Start> {
  const table = new MemoryTable();
  await inPeace(table, "setup", scenario.setup);
  const texts = new Map<string, number>();
  const short = (text: string) => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  let start: Start = { scenario, items: table.items, contended: new Set(), faults, kinds, interruptions, short };
  const random = randomFrom(1);
  for (let walk = 0; walk < walksBefore; walk++) {
    const { written } = await randomWalk(start, random);
    start = { ...start, contended: start.contended.union(written) };
  }
  return start;
}

const walksBefore = 40;

/** To an end, with something going wrong in one of three steps, where it can. */
async function randomWalk(start: Start, random: Random): Promise<Execution> {
  const execution = await Execution.begin(start);
  for (let choices = execution.choices(); choices.length > 0; choices = execution.choices()) {
    const usual = choices.filter((choice) => !isFault(choice));
    await execution.take(oneOf(usual.length > 0 && below(3, random) > 0 ? usual : choices, random));
  }
  return execution;
}

function isFault(choice: string): boolean {
  return (choice.split(" ")[1] ?? "") in faults;
}
