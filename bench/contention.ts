/** Many clients at once who want different slots of one organizer's day, over HTTP. `node bench/contention.ts` */
import { setTimeout as sleep } from "node:timers/promises";
import { addDays } from "../functions/domain/time/calendar-date.ts";
import { newPerson } from "../test/support/server/http.ts";
import { median, rounded, timeOf } from "./support/load.ts";
import { book, newPair, type Pair, timeOfDay, today } from "./support/people.ts";
import { type BenchServer, startServer } from "./support/server.ts";
import { tableOf } from "./support/table.ts";

const rounds = 10;
const slotMinutes = 15;

export interface ContentionFigures {
  booked: number;
  refused: number;
  /** Of reading, deciding and writing, for each booking. */
  meanAttempts: number;
  maxAttempts: number;
  /** Milliseconds until the last client of a round had its answer. */
  medianSlowest: number;
  slowest: number;
}

export async function benchContention(): Promise<Record<string, ContentionFigures>> {
  const server = await startServer({ sayingRetries: true });
  try {
    const pair = await newPair(server.baseUrl, slotMinutes);
    const pairs = [pair];
    while (pairs.length < 50) pairs.push({ ...pair, attendee: await newPerson(server.baseUrl) });
    return {
      "2 clients for 2 slots of a day": await benchDay(server, pairs.slice(0, 2), 0),
      "16 clients for 16 slots of a day": await benchDay(server, pairs.slice(0, 16), rounds),
      "50 clients for 50 slots of a day": await benchDay(server, pairs, 2 * rounds),
    };
  } finally {
    await server.stop();
  }
}

/** Every round on another day, each client in its own slot of it. */
async function benchDay(server: BenchServer, pairs: readonly Pair[], daysBefore: number): Promise<ContentionFigures> {
  const slowest: number[] = [];
  let booked = 0;
  server.retries();
  for (let round = 1; round <= rounds; round++) {
    const date = addDays(today, daysBefore + round);
    const bookings = pairs.map((pair, place) => book(server.baseUrl, pair, timeOfDay(date, place * slotMinutes)));
    slowest.push(
      await timeOf(async () => {
        for (const { status } of await Promise.allSettled(bookings)) if (status === "fulfilled") booked++;
      }),
    );
  }
  // What it has said may still be on its way.
  await sleep(200);
  const retries = server.retries();
  return {
    booked,
    refused: rounds * pairs.length - booked,
    meanAttempts: rounded(1 + retries.reduce((sum, one) => sum + one, 0) / booked),
    maxAttempts: 1 + Math.max(0, ...retries),
    medianSlowest: rounded(median(slowest)),
    slowest: rounded(Math.max(...slowest)),
  };
}

if (import.meta.main) console.log(tableOf(await benchContention()));
