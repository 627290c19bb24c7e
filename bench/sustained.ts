/** Bookings that come in steadily, with all that follows from them, and what both cost. `node bench/sustained.ts 150` */
import { loadavg } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { atRate, rounded, type Speed, underLoad } from "./support/load.ts";
import { book, newPairs, startOf } from "./support/people.ts";
import { type BenchServer, startServer } from "./support/server.ts";
import { tableOf } from "./support/table.ts";

const clients = 16;
const bookingsToWarmUp = 15;
const seconds = 60;

export interface SustainedFigures extends Speed {
  /** Milliseconds a booking, with as much of what follows as was done meanwhile. */
  serverCpu: number;
  databaseCpu: number;
  /** Changes that waited, half way and at the end. */
  waitingHalfWay: number;
  waitingAtEnd: number;
  /** Of the machine, when it was over. */
  load: number;
}

/** A steady rate for a minute, without and with what follows. */
export async function benchSustained(rate = 150): Promise<Record<string, Partial<SustainedFigures>>> {
  return {
    [`${rate} a second, streams off`]: await sustained(rate, false),
    [`${rate} a second, streams on`]: await sustained(rate, true),
  };
}

async function sustained(rate: number, streams: boolean): Promise<Partial<SustainedFigures>> {
  const server = await startServer({ withoutEvents: !streams });
  try {
    const pairs = await newPairs(server.baseUrl, clients, 30);
    const places = pairs.map(() => 0);
    const bookNext = (client: number) => book(server.baseUrl, pairs[client]!, startOf(places[client]!++, 1));
    await underLoad(clients, bookingsToWarmUp, bookNext);
    while (waiting(server, streams) > 0) await sleep(50);

    const before = server.cpu();
    // A pair's own bookings come one after the other: no two of them want the same day at once.
    const last = pairs.map(() => Promise.resolve());
    const measuring = atRate(rate, seconds, (index) => {
      const client = index % clients;
      last[client] = last[client]!.then(() => bookNext(client));
      return last[client];
    });
    await sleep((seconds * 1000) / 2);
    const waitingHalfWay = waiting(server, streams);
    const speed = await measuring;
    const waitingAtEnd = waiting(server, streams);
    const after = server.cpu();
    const perBooking = (milliseconds: number) => rounded(milliseconds / (rate * seconds));
    return {
      ...speed,
      serverCpu: perBooking(after.server - before.server),
      databaseCpu: perBooking(after.database - before.database),
      ...(streams && { waitingHalfWay, waitingAtEnd }),
      load: rounded(loadavg()[0]!),
    };
  } finally {
    await server.stop();
  }
}

function waiting(server: BenchServer, streams: boolean): number {
  return streams ? server.backlog() : 0;
}

if (import.meta.main) console.log(tableOf(await benchSustained(Number(process.argv[2] ?? 150))));
