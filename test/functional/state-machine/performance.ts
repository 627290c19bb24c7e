import { expect } from "vitest";
import type { Services } from "../../../functions/services/services.ts";
import { wrongHistoriesIn } from "../../support/histories.ts";
import { doubleBookingsIn } from "../../support/inconsistencies.ts";
import { faulty } from "../../support/table/faulty.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { ask, takesKey } from "./asking.ts";
import { explain, type Outcome, textOfOutcome } from "./explained.ts";
import { wrongProposals } from "./proposals.ts";
import type { Request } from "./requests.ts";
import { faults, type Group, requestFor, type Step } from "./scripts.ts";
import { newSetting, type Setting } from "./setting.ts";
import { linesIn, linesOf } from "./stored.ts";
import type { World } from "./world.ts";

/**
 * Performs a script in an office of its own, group after group, and looks at the whole table after each of them.
 * Counts in `seen` what was asked and how it was answered. Throws what it finds wrong, with all that was done before.
 */
export async function perform(groups: readonly Group[], seen: Map<string, number>): Promise<void> {
  const setting = await newSetting();
  const unreliable = faulty(setting.office.services.table);
  const done: Outcome[] = [];
  let { world } = setting;
  try {
    for (const group of groups) world = await performGroup(group, setting, unreliable, world, done);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\nafter\n${done.map(textOfOutcome).join("\n")}`, { cause: error });
  }
  for (const { request, answer } of done) {
    count(seen, "steps");
    count(seen, `${request.to} ${answer.status < 300 ? answer.status : answer.body.code}`);
  }
  const items = await readWholeTable(setting.office.services.table);
  for (const { sk, editType } of items) if (sk.startsWith("EDIT#")) count(seen, `history: ${editType}`);
}

/** The world after a group, whose outcomes are added to what is done. */
async function performGroup(
  { steps, minutesLater, trouble }: Group,
  setting: Setting,
  unreliable: ReturnType<typeof faulty>,
  before: World,
  done: Outcome[],
): Promise<World> {
  const { services } = setting.office;
  const world = {
    ...before,
    now: minutesLater === "underway" ? nextUnderway(before) : before.now + minutesLater * 60_000,
  };
  services.clock.set(new Date(world.now).toISOString());
  if (trouble !== "none") unreliable.inject(faults[trouble]);
  const isTroubled = unreliable.pending() > 0;
  const outcomes = await performAtOnce({ ...services, table: unreliable.table }, setting, world, steps);
  done.push(...outcomes);
  const after = await verified(services, world, outcomes, isTroubled);
  for (const { request, answer } of outcomes) {
    if (request.to === "propose" && answer.status === 201) expect(wrongProposals(request, answer, world)).toEqual([]);
  }
  return after;
}

/** Five minutes into the next meeting; now, where there is none. */
function nextUnderway({ meetings, now }: World): number {
  const starts = meetings
    .filter(({ status, start }) => status !== "cancelled" && start * 60_000 > now)
    .map(({ start }) => (start + 5) * 60_000);
  return starts.length > 0 ? Math.min(...starts) : now;
}

function count(seen: Map<string, number>, what: string): void {
  seen.set(what, (seen.get(what) ?? 0) + 1);
}

async function performAtOnce(services: Services, setting: Setting, world: World, steps: Step[]): Promise<Outcome[]> {
  const ids = setting.people.map(({ userId }) => userId);
  const outcomes = await Promise.all(
    steps.map((step) => {
      const request = requestFor(step, world, ids);
      return request ? performOne(services, setting, request, takesKey(request) ? step.keyed : "no") : [];
    }),
  );
  return outcomes.flat();
}

/** A request that is repeated with its key has one effect and one answer, which is left out where it is given once more. */
async function performOne(
  services: Services,
  { people }: Setting,
  request: Request,
  keyed: Step["keyed"],
): Promise<Outcome[]> {
  const key = keyed === "no" ? undefined : crypto.randomUUID();
  const asked = async (): Promise<Outcome> => ({ request, answer: await ask(services, people, request, key) });
  const outcomes = keyed === "twins" ? await Promise.all([asked(), asked()]) : [await asked()];
  if (keyed === "again") outcomes.push(await asked());
  const isReplayed = ({ answer }: Outcome) => answer.headers["idempotency-replayed"] === "true";
  const replayed = outcomes.filter(isReplayed);
  const others = outcomes.filter((outcome) => !isReplayed(outcome));
  if (replayed.length === 0) return outcomes;
  // Where the answer to the first was lost on the way, that one is a repetition too.
  const original = others.find(({ answer }) => answer.status < 300) ?? replayed[0]!;
  for (const { answer } of replayed) {
    const what = `the answers to ${JSON.stringify(request)} with one key`;
    expect([answer.status, answer.body], what).toEqual([original.answer.status, original.answer.body]);
  }
  return [...new Set([...others, original])];
}

/** Throws unless the table holds what some order of these requests makes of the world. */
async function verified(
  { table }: Services,
  world: World,
  outcomes: readonly Outcome[],
  isTroubled: boolean,
): Promise<World> {
  const items = await readWholeTable(table);
  expect(doubleBookingsIn(items)).toEqual([]);
  const stored = linesIn(items, world);
  const after = explain(world, outcomes, {
    differs: (wanted) => differenceOf(linesOf(wanted), stored),
    isTroubled,
  });
  expect(wrongHistoriesIn(items)).toEqual([]);
  return after;
}

function differenceOf(wanted: string[], stored: string[]): string | undefined {
  if (wanted.join("\n") === stored.join("\n")) return undefined;
  const missing = wanted.filter((line) => !stored.includes(line)).map((line) => `missing: ${line}`);
  const leftOver = stored.filter((line) => !wanted.includes(line)).map((line) => `left over: ${line}`);
  const repeated = stored.filter((line, place) => stored.indexOf(line) !== place).map((line) => `repeated: ${line}`);
  return [...missing, ...leftOver, ...repeated].join("\n");
}
