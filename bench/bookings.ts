/** Bookings over HTTP against `npm start`, beside the bare database with the same reads and writes. `node bench/bookings.ts` */
import { randomUUID } from "node:crypto";
import { median, medianOf, rounded, type Speed, underLoad } from "./support/load.ts";
import { book, meetingsADay, newPairs, type Pair, startOf } from "./support/people.ts";
import { recordDay, replayed } from "./support/replay.ts";
import { type BenchServer, startServer } from "./support/server.ts";
import { tableOf } from "./support/table.ts";

const clients = 16;
const rounds = 5;
const roundsToWarmUp = 4;
const daysARound = 3;

/** Beyond every day that is booked over HTTP. */
const firstReplayedDay = 500;

export interface BookingFigures extends Speed {
  /** Bookings a second, of what the bare database does in the same round. */
  percentOfBare?: number;
}

/** Every client books with an organizer of its own, eight meetings a day, day after day. Medians of several rounds. */
export async function benchBookings(): Promise<Record<string, BookingFigures>> {
  return { ...(await benchServer("streams off", false)), ...(await benchServer("streams on", true)) };
}

async function benchServer(title: string, streams: boolean): Promise<Record<string, BookingFigures>> {
  const server = await startServer({ withoutEvents: !streams });
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
  const table = server.openBareTable();

  const overHttp = (many: number) =>
    underLoad(many, daysARound * meetingsADay, (client) => diaries[client]!.bookNext(withKey));
  const bare = (many: number) => {
    const replays = diaries.slice(0, many).map(({ pair, nextReplayedDay }) => {
      const days = Array.from({ length: daysARound }, nextReplayedDay);
      return days.flatMap((another) => replayed(recorded, table, pair, another - day));
    });
    return underLoad(many, daysARound * meetingsADay, (client) => replays[client]!.shift()!());
  };

  for (let round = 0; round < roundsToWarmUp; round++) {
    await overHttp(clients);
    await bare(clients);
  }
  const one: Round[] = [];
  const many: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    one.push({ http: await overHttp(1), bare: await bare(1) });
    many.push({ http: await overHttp(clients), bare: await bare(clients) });
  }
  return { ...summary(`${title}, 1 client`, one), ...summary(`${title}, ${clients} clients`, many) };
}

/** One after the other, so that both have met the same machine. */
interface Round {
  http: Speed;
  bare: Speed;
}

function summary(title: string, measured: readonly Round[]): Record<string, BookingFigures> {
  return {
    [title]: {
      ...medianOf(measured.map(({ http }) => http)),
      percentOfBare: rounded(median(measured.map(({ http, bare }) => (100 * http.perSecond) / bare.perSecond))),
    },
    [`${title}, bare database`]: medianOf(measured.map(({ bare }) => bare)),
  };
}

if (import.meta.main) console.log(tableOf(await benchBookings()));
