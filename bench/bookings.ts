/** Bookings over HTTP against `npm start`, beside the bare database with the same reads and writes. `node bench/bookings.ts` */
import { randomUUID } from "node:crypto";
import { medianOf, rounded, type Speed, underLoad } from "./support/load.ts";
import { book, meetingsADay, newPairs, type Pair, startOf } from "./support/people.ts";
import { recordDay, replayed } from "./support/replay.ts";
import { type BenchServer, startServer } from "./support/server.ts";
import { tableOf } from "./support/table.ts";

const clients = 16;
const rounds = 5;
const daysARound = 3;

/** Beyond every day that is booked over HTTP. */
const firstReplayedDay = 500;

export interface BookingFigures extends Speed {
  /** Of the bookings a second that the bare database does. */
  percentOfBare?: number;
}

/** Every client books with an organizer of its own, eight meetings a day, day after day. Medians of several rounds. */
export async function benchBookings(): Promise<Record<string, BookingFigures>> {
  return { ...(await benchServer("streams off", false)), ...(await benchServer("streams on", true)) };
}

async function benchServer(title: string, streams: boolean): Promise<Record<string, BookingFigures>> {
  const server = await startServer({ streams });
  try {
    const pairs = await newPairs(server.baseUrl, clients, 30);
    const diaries = pairs.map((pair) => diaryOf(server.baseUrl, pair));
    return {
      ...(await benchBooking(title, server, diaries, false)),
      ...(await benchBooking(`${title}, Idempotency-Key`, server, diaries, true)),
    };
  } finally {
    await server.stop();
  }
}

/** Where in their calendars a pair books next, over HTTP and in the replay. */
interface Diary {
  pair: Pair;
  bookNext(withKey: boolean): Promise<void>;
  nextReplayedDay(): number;
}

function diaryOf(baseUrl: string, pair: Pair): Diary {
  let place = 0;
  let replayedDays = 0;
  return {
    pair,
    bookNext: (withKey) => book(baseUrl, pair, startOf(place++, 1), withKey ? { "idempotency-key": randomUUID() } : {}),
    nextReplayedDay: () => firstReplayedDay + ++replayedDays,
  };
}

async function benchBooking(
  title: string,
  server: BenchServer,
  diaries: readonly Diary[],
  withKey: boolean,
): Promise<Record<string, BookingFigures>> {
  const day = diaries[0]!.nextReplayedDay();
  const recorded = await recordDay(server.openTable(), diaries[0]!.pair, day, withKey);
  const table = server.openTable();

  const overHttp = (many: number, days: number) =>
    underLoad(many, days * meetingsADay, (client) => diaries[client]!.bookNext(withKey));
  const bare = (many: number, days: number) => {
    const replays = diaries
      .slice(0, many)
      .map((diary) =>
        Array.from({ length: days }, () => replayed(recorded, table, diary.pair, diary.nextReplayedDay() - day)).flat(),
      );
    return underLoad(many, days * meetingsADay, (client) => replays[client]!.shift()!());
  };

  // Both are warm before either is measured.
  for (let round = 0; round < 2; round++) {
    await overHttp(clients, daysARound);
    await bare(clients, daysARound);
  }
  const http: Record<"one" | "many", Speed[]> = { one: [], many: [] };
  const database: Record<"one" | "many", Speed[]> = { one: [], many: [] };
  for (let round = 0; round < rounds; round++) {
    http.one.push(await overHttp(1, daysARound));
    database.one.push(await bare(1, daysARound));
    http.many.push(await overHttp(clients, daysARound));
    database.many.push(await bare(clients, daysARound));
  }
  return {
    ...compared(`${title}, 1 client`, medianOf(http.one), medianOf(database.one)),
    ...compared(`${title}, ${clients} clients`, medianOf(http.many), medianOf(database.many)),
  };
}

function compared(title: string, http: Speed, bare: Speed): Record<string, BookingFigures> {
  return {
    [title]: { ...http, percentOfBare: rounded((100 * http.perSecond) / bare.perSecond) },
    [`${title}, bare database`]: bare,
  };
}

if (import.meta.main) console.log(tableOf(await benchBookings()));
