/** A month of slots and a day's agenda over HTTP, with few and with many stored meetings. `node bench/reads.ts` */
import { addDays, dayNumber } from "../functions/domain/time/calendar-date.ts";
import type { Table } from "../functions/runtime/table.ts";
import { newPerson } from "../test/support/server/http.ts";
import { storedADay, storeMeetings } from "../test/support/stored-meetings.ts";
import { ask } from "./support/http.ts";
import { medianOf, type Speed, underLoad } from "./support/load.ts";
import { isWorkingDay, month, newBusyPair, type Pair, today } from "./support/people.ts";
import { type BenchServer, startServer } from "./support/server.ts";
import { tableOf } from "./support/table.ts";

const stored = [10, 1_000, 20_000];
const rounds = 7;
const roundsToWarmUp = 3;
const manyClients = 16;

export interface ReadFigures extends Speed {
  /** Of the answer's body. */
  bytes: number;
}

/**
 * Of an organizer with eight meetings on every working day of the coming month, asked for by who attends them all. Besides,
 * both have so many meetings before and after that month, and as many belong to other people. Each of these is a server of
 * its own, and they are measured in turn, so that all have met the same machine. Medians of several rounds.
 */
export async function benchReads(): Promise<Record<string, ReadFigures>> {
  const servers: BenchServer[] = [];
  try {
    const reads: Read[] = [];
    for (const count of stored) {
      const server = await startServer();
      servers.push(server);
      reads.push(...(await readsOf(server, count)));
    }
    return await measured(reads);
  } finally {
    for (const server of servers) await server.stop();
  }
}

interface Read {
  title: string;
  clients: number;
  /** Answers the size of what it was answered. */
  send(): Promise<number>;
}

async function readsOf(server: BenchServer, count: number): Promise<Read[]> {
  const pair = await newBusyPair(server.baseUrl);
  await storeBesides(server.openTable(), pair, (await newPerson(server.baseUrl)).userId, count);
  const { organizer, attendee, meetingTypeId } = pair;
  const [from, to] = [month[0]!, month.at(-1)!];
  const slots = { organizerId: organizer.userId, meetingTypeId, from, to, timeZone: "Europe/Berlin" };
  const agenda = { date: month.find(isWorkingDay)!, timeZone: "Europe/Berlin" };
  const read = (title: string, path: string, query: Record<string, string>) => {
    const url = `${server.baseUrl}${path}?${new URLSearchParams(query)}`;
    return [1, manyClients].map((clients) => ({
      title: `${title}, ${count} other meetings, ${clients} client${clients > 1 ? "s" : ""}`,
      clients,
      send: () => sizeOf(url, attendee.token),
    }));
  };
  return [...read("a month of slots", "/v1/slots", slots), ...read("a day's agenda", "/v1/meetings", agenda)];
}

async function storeBesides(table: Table, { organizer, attendee }: Pair, otherId: string, count: number) {
  const people = { organizerId: organizer.userId, attendeeId: attendee.userId };
  const tomorrow = dayNumber(today) + 1;
  const daysOfHalf = Math.ceil(count / 2 / storedADay);
  await storeMeetings(table, people, count / 2, tomorrow);
  await storeMeetings(table, people, count / 2, dayNumber(addDays(month.at(-1)!, 10)) + daysOfHalf);
  await storeMeetings(table, { organizerId: otherId, attendeeId: `${otherId}-attendee` }, count, tomorrow);
}

async function sizeOf(url: string, token: string): Promise<number> {
  const { status, text } = await ask(url, "GET", { token });
  if (status !== 200) throw new Error(`A read was refused: ${text}`);
  return Buffer.byteLength(text);
}

async function measured(reads: readonly Read[]): Promise<Record<string, ReadFigures>> {
  const speeds = reads.map((): Speed[] => []);
  for (let round = -roundsToWarmUp; round < rounds; round++) {
    for (const [place, { clients, send }] of reads.entries()) {
      const speed = await underLoad(clients, clients === 1 ? 60 : 20, send);
      if (round >= 0) speeds[place]!.push(speed);
    }
  }
  const figures: Record<string, ReadFigures> = {};
  for (const [place, { title, send }] of reads.entries()) {
    figures[title] = { ...medianOf(speeds[place]!), bytes: await send() };
  }
  return figures;
}

if (import.meta.main) console.log(tableOf(await benchReads()));
