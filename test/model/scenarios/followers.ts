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

type Batch = readonly Change[];

const together: Batch[] = [changesOfHistory];
const oneByOneBackwards: Batch[] = changesOfHistory.toReversed().map((change) => [change]);
const [bookingAlone, restAlone]: Batch[] = [changesOfHistory.slice(0, 1), changesOfHistory.slice(1)];

async function tellAll<Declared extends Needs>(
  follower: StreamConsumer<Declared>,
  batches: readonly Batch[],
  services: Services,
): Promise<void> {
  for (const batch of batches) await tell(follower, batch, services);
}

function telling<Declared extends Needs>(
  follower: StreamConsumer<Declared>,
  name: string,
  batches: readonly Batch[],
): Session {
  return { name, writes: "steps", repeats: 2, act: (services) => tellAll(follower, batches, services) };
}

/** Names of scenarios, after their follower's. */
export const toldTwice = "told together, and at once one by one, backwards";
export const toldInParts = "told of a booking, and at once of what followed";

function told<Declared extends Needs>(follower: StreamConsumer<Declared>, check: Scenario["check"]): Scenario[] {
  return [
    {
      name: `${follower.name}: ${toldTwice}`,
      oneFault: ["killed-after"],
      maxInterruptions: 1,
      setup: history,
      sessions: [telling(follower, "told together", together), telling(follower, "told one by one", oneByOneBackwards)],
      // What the stream could not tell it tells again.
      afterwards: (services) => tellAll(follower, together, services),
      check,
    },
    {
      name: `${follower.name}: ${toldInParts}`,
      oneFault: ["lost", "unwritten"],
      setup: history,
      sessions: [
        telling(follower, "told of the booking", [bookingAlone!]),
        telling(follower, "told of the rest", [restAlone!]),
      ],
      check,
    },
  ];
}

export const followers: Scenario[] = [
  ...told(learnHabits, ({ items }: End) => {
    const learned = items
      .filter(({ sk }) => sk === "HABITS")
      .map(({ pk, habits }) => `${pk} decided ${(habits as { decisions: number }).decisions} times`);
    return learned.join() === "USER#ann decided 2 times" ? [] : [`learned: ${learned.join(", ") || "nothing"}`];
  }),
  ...told(countEvents, async ({ services }: End) => {
    const { counts, activities } = await driftOfCounters(services.table);
    return [...counts, ...activities].map((drift) => `counted wrongly: ${JSON.stringify(drift)}`);
  }),
];
