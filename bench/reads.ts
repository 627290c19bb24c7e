/** A month of slots and a day's agenda over HTTP, with few and with many stored meetings. `node bench/reads.ts` */
import { addDays, dayNumber } from "../functions/domain/time/calendar-date.ts";
import { newPerson } from "../test/support/http.ts";
import { storedADay, storeMeetings } from "../test/support/stored-meetings.ts";
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

async function storeBesides(server: BenchServer, { organizer, attendee }: Pair, otherId: string, count: number) {
  const table = server.openTable();
  const people = { organizerId: organizer.userId, attendeeId: attendee.userId };
  const tomorrow = dayNumber(today) + 1;
  const daysOfHalf = Math.ceil(count / 2 / storedADay);
  await storeMeetings(table, people, count / 2, tomorrow);
  await storeMeetings(table, people, count / 2, dayNumber(addDays(month.at(-1)!, 10)) + daysOfHalf);
  await storeMeetings(table, { organizerId: otherId, attendeeId: `${otherId}-attendee` }, count, tomorrow);
}

async function benchStored(baseUrl: string, pair: Pair, stored: number): Promise<Record<string, ReadFigures>> {
  const { organizer, attendee, meetingTypeId } = pair;
  const organizerId = organizer.userId;
  const slots = new URLSearchParams({
    organizerId,
    meetingTypeId,
    from: month[0]!,
    to: month.at(-1)!,
    timeZone: "Europe/Berlin",
  });
  const agenda = new URLSearchParams({ date: month.find(isWorkingDay)!, timeZone: "Europe/Berlin" });
  const read = (path: string) => benchRead(`${baseUrl}${path}`, attendee.token);
  return {
    ...named(`a month of slots, ${stored} other meetings`, await read(`/v1/slots?${slots}`)),
    ...named(`a day's agenda, ${stored} other meetings`, await read(`/v1/meetings?${agenda}`)),
  };
}

async function benchRead(url: string, token: string) {
  const read = async () => {
    const { status, text } = await ask(url, "GET", { token });
    if (status !== 200) throw new Error(`A read was refused: ${text}`);
    return Buffer.byteLength(text);
  };
  await underLoad(clients, 20, read);
  const one: Speed[] = [];
  const many: Speed[] = [];
  for (let round = 0; round < rounds; round++) {
    one.push(await underLoad(1, 60, read));
    many.push(await underLoad(clients, 20, read));
  }
  const bytes = await read();
  return { one: { ...medianOf(one), bytes }, many: { ...medianOf(many), bytes } };
}

function named(title: string, { one, many }: Record<"one" | "many", ReadFigures>): Record<string, ReadFigures> {
  return { [`${title}, 1 client`]: one, [`${title}, ${clients} clients`]: many };
}

if (import.meta.main) console.log(tableOf(await benchReads()));
