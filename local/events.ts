import { setTimeout as sleep } from "node:timers/promises";
import { DescribeTableCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import type { AnyEventFunction } from "../functions/events/trigger/event-function.ts";
import { queueLambda } from "../functions/events/trigger/queue-lambda.ts";
import { scheduleLambda } from "../functions/events/trigger/schedule-lambda.ts";
import { streamLambda } from "../functions/events/trigger/stream-lambda.ts";
import { systemClock } from "../functions/runtime/clock.ts";
import { lighten, localDatabaseSettings } from "../functions/runtime/local-client.ts";
import type { Table } from "../functions/runtime/table.ts";
import type { servicesOpener } from "../functions/services/open-services.ts";
import type { Checkpoints } from "./checkpoints.ts";
import { deliverChanges } from "./deliver-changes.ts";
import { removeExpired } from "./expired-items.ts";
import { type Loop, startLoop } from "./loop.ts";
import { startQueueWorker } from "./queues.ts";
import { startStreamReader } from "./stream-reader.ts";
import type { StreamRecords } from "./stream-records.ts";

interface EventsOptions {
  events: readonly AnyEventFunction[];
  servicesFor: ReturnType<typeof servicesOpener>;
  /** With a stream, if any of them follows it. */
  table: Table;
  databaseEndpoint: string;
  /** Where the embedded engine keeps its stream's records; nothing where the database is another. */
  streamRecords: StreamRecords | undefined;
  progress: Checkpoints;
  scheduleMinutes: number;
}

/**
 * Runs what runs by itself, by the handlers that Lambda calls: the table's stream, the queues and the schedule. Beside it, what has
 * expired is removed.
 */
export async function startEvents(options: EventsOptions): Promise<Loop> {
  const { events, servicesFor, table, progress, scheduleMinutes } = options;
  const { clock } = servicesFor({});
  const loops = [
    ...(await streamReaders(options)),
    startTimer("expired items", () => removeExpired(table, clock), progress, minutesUntilExpiredAreRemoved),
    ...events.flatMap((event) => {
      if (event.trigger === "queue") {
        return startQueueWorker({ queue: event.queue, progress, handle: queueLambda(event, servicesFor(event.needs)) });
      }
      if (event.trigger === "schedule") {
        const minutes = event.every === "minute" ? 1 : scheduleMinutes;
        return startTimer(event.name, scheduleLambda(event, servicesFor(event.needs)), progress, minutes);
      }
      return [];
    }),
  ];
  return {
    stop: async () => {
      const ended = Promise.all(loops.map((loop) => loop.stop()));
      await Promise.race([ended, sleep(patienceMilliseconds, undefined, { ref: false })]);
    },
  };
}

const minutesUntilExpiredAreRemoved = 60;

/** What has not come to its end by then comes again with the next start. */
const patienceMilliseconds = 5_000;

/** One for all consumers, as each read costs: the slowest of them says how fast it goes. None where nobody consumes. */
async function streamReaders({
  events,
  servicesFor,
  table,
  databaseEndpoint,
  streamRecords,
  progress,
}: EventsOptions): Promise<Loop[]> {
  const consumers = events.flatMap((event) =>
    event.trigger === "stream" ? [{ name: event.name, handle: streamLambda(event, servicesFor(event.needs)) }] : [],
  );
  if (consumers.length === 0) return [];
  const { Table } = await table.client.send(new DescribeTableCommand({ TableName: table.name }));
  let kept = 0;
  const reader = startStreamReader({
    client: lighten(new DynamoDBStreamsClient(localDatabaseSettings(databaseEndpoint)), { isLocal: true }),
    streamArn: Table!.LatestStreamArn!,
    progress,
    handle: async (records, stopping) =>
      Math.min(...(await Promise.all(consumers.map((consumer) => deliverChanges(consumer, records, stopping))))),
    onPlace: (place) => {
      // Now and then: a deletion costs the engine about as much as a write.
      if (Number(place) - kept < recordsADeletion) return;
      streamRecords?.deleteBefore(table.name, place);
      kept = Number(place);
    },
  });
  return [reader];
}

const recordsADeletion = 200;

/** Calls a job every so many minutes, counted over restarts: what came due while nothing ran is made up for once. */
function startTimer(name: string, run: () => Promise<void>, progress: Checkpoints, everyMinutes: number): Loop {
  if (progress.lastRun(name) === undefined) progress.keepRun(name, systemClock.now());
  return startLoop(`the schedule of ${name}`, async () => {
    if (systemClock.now() < progress.lastRun(name)! + everyMinutes * 60_000) return false;
    // Where it fails, it has said so itself.
    await run().catch(() => {});
    progress.keepRun(name, systemClock.now());
    return false;
  });
}
