/** A month of slots and a day's agenda over HTTP, with few and with many stored meetings. `node bench/reads.ts` */
import { addDays, dayNumber } from "../functions/domain/time/calendar-date.ts";
import { newPerson } from "../test/support/http.ts";
import { storeMeetings } from "../test/support/stored-meetings.ts";
import { ask } from "./support/http.ts";
import { medianOf, type Speed, underLoad } from "./support/load.ts";
import { isWorkingDay, month, newBusyPair, type Pair, today } from "./support/people.ts";
import { type BenchServer, startServer } from "./support/server.ts";
import { tableOf } from "./support/table.ts";

const rounds = 5;
const clients = 16;

export interface ReadFigures extends Speed {
  /** Of the answer's body. */
  bytes: number;
}

/**
 * Of an organizer with eight meetings on every working day of the coming month, asked for by who attends them all. Besides,
 * both have so many meetings before and after that month, and as many belong to other people.
 */
export async function benchReads(): Promise<Record<string, ReadFigures>> {
  const server = await startServer();
  try {
    const pair = await newBusyPair(server.baseUrl);
    const others = await newPerson(server.baseUrl);
    const figures: Record<string, ReadFigures> = {};
    for (const stored of [10, 1_000, 20_000]) {
      await storeBesides(server, pair, others.userId, stored);
      Object.assign(figures, await benchStored(server.baseUrl, pair, stored));
    }
    return figures;
  } finally {
    await server.stop();
  }
}
