/** The thread of `events-thread.ts`: it has services of its own, and goes by the clock of the process. */
import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { clockAheadBy } from "../functions/runtime/clock.ts";
import { readEnvironment } from "../functions/runtime/environment.ts";
import { logger } from "../functions/runtime/logger.ts";
import { openTable } from "../functions/runtime/table.ts";
import { servicesOpener } from "../functions/services/open-services.ts";
import { openCheckpoints } from "./checkpoints.ts";
import { startEvents } from "./events.ts";
import type { EventsThreadOptions } from "./events-thread.ts";
import { openMailboxFile } from "./mailbox/mailbox-file.ts";
import { mailboxMailer } from "./mailbox/mailbox-mailer.ts";
import { localQueues } from "./queues.ts";
import { openStreamRecords } from "./stream-records.ts";

const {
  eventsModule,
  clockAheadMilliseconds,
  databaseEndpoint,
  databaseFile,
  progressFile,
  mailboxFile,
  scheduleMinutes,
  logLevel,
} = workerData as EventsThreadOptions & { logLevel: Parameters<typeof logger.setLogLevel>[0] };

logger.setLogLevel(logLevel);
const environment = readEnvironment();
const clock = clockAheadBy(clockAheadMilliseconds);
const progress = openCheckpoints(progressFile);
const mailbox = openMailboxFile(mailboxFile);
const streamRecords = databaseFile === undefined ? undefined : openStreamRecords(databaseFile);
const loops = await startEvents({
  ...(await import(eventsModule)),
  servicesFor: servicesOpener(environment, {
    clock,
    queues: localQueues(progress),
    mailer: mailboxMailer(mailbox, environment, clock),
  }),
  table: openTable(environment),
  databaseEndpoint,
  streamRecords,
  progress,
  scheduleMinutes,
});

parentPort!.postMessage("running");
await once(parentPort!, "message");
await loops.stop();
streamRecords?.close();
mailbox.close();
progress.close();
// What did not come to its end in time ends here.
process.exit();
