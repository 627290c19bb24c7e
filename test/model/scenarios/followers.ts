import { countEvents } from "../../../functions/events/followers/count-events.ts";
import { learnHabits } from "../../../functions/events/followers/learn-habits.ts";
import type { StreamConsumer } from "../../../functions/events/trigger/event-function.ts";
import type { Needs } from "../../../functions/services/needs.ts";
import { driftOfCounters } from "../../../functions/store/analytics/reconcile-counters.ts";
import { type Change, MemoryTable } from "../explorer/memory-table.ts";
import { type End, inPeace, type Scenario, type Services, type Session } from "../explorer/scenario.ts";
import { ask, bookingBy, moveBy } from "./requests.ts";
import { at, first, office } from "./setting.ts";
import { tell } from "./stream.ts";

/** A booking and a move. */
async function history(services: Services): Promise<void> {
  await office(services);
  await ask(services, bookingBy("ann", "olga", at("10:00")));
  await ask(services, moveBy("ann", first, at("12:00")));
}

/** What the stream tells of it. */
async function recorded(): Promise<readonly Change[]> {
  const table = new MemoryTable();
  await inPeace(table, "setup", history);
  return table.log.filter(({ key }) => / (MEETING|EDIT#)/.test(key));
}

const changesOfHistory = await recorded();

function told<Declared extends Needs>(follower: StreamConsumer<Declared>, check: Scenario["check"]): Scenario {
  const tellAll = async (services: Services, order = (changes: readonly Change[]) => changes) => {
    for (const change of order(changesOfHistory)) await tell(follower, change, services);
  };
  const session = (name: string, order?: (changes: readonly Change[]) => readonly Change[]): Session => ({
    name,
    writes: "steps",
    repeats: 3,
    act: (services) => tellAll(services, order),
  });
  return {
    name: `${follower.name}: told twice at once, and backwards`,
    oneFault: ["lost", "killed-before", "killed-after"],
    setup: history,
    sessions: [session("told"), session("told backwards", (changes) => changes.toReversed())],
    // What the stream could not tell it tells again.
    afterwards: (services) => tellAll(services),
    check,
  };
}

export const followers: Scenario[] = [
  told(learnHabits, ({ items }: End) => {
    const learned = items
      .filter(({ sk }) => sk === "HABITS")
      .map(({ pk, habits }) => `${pk} decided ${(habits as { decisions: number }).decisions} times`);
    return learned.join() === "USER#ann decided 2 times" ? [] : [`learned: ${learned.join(", ") || "nothing"}`];
  }),
  told(countEvents, async ({ services }: End) => {
    const { counts, activities } = await driftOfCounters(services.table);
    return [...counts, ...activities].map((drift) => `counted wrongly: ${JSON.stringify(drift)}`);
  }),
];
