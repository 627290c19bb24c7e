import type { Suggestion } from "../functions/domain/suggestions/suggestion.ts";
import { lookThroughOrganizers } from "../functions/events/look-through-organizers.ts";
import { type OrganizerMessage, refreshInbox } from "../functions/events/refresh-inbox.ts";
import { queueLambda } from "../functions/events/trigger/queue-lambda.ts";
import { scheduleLambda } from "../functions/events/trigger/schedule-lambda.ts";
import { readEnvironment } from "../functions/runtime/environment.ts";
import { logger } from "../functions/runtime/logger.ts";
import { servicesOpener } from "../functions/services/open-services.ts";
import type { SuggestionServices } from "../functions/services/services.ts";
import { readComingSuggestions } from "../functions/store/suggestions/suggestions.ts";
import { openCheckpoints } from "../local/checkpoints.ts";
import { handOn, queueUrl, startQueueServer } from "../local/queues.ts";
import { rankingDescription } from "../local/ranking-description.ts";
import { findRunning, type ServerInfo } from "../local/server-info.ts";

const usage = `npm run suggest

Looks for meetings that no longer fit, as the schedule does, and suggests other times for them: on the server that runs here
(its data folder: DATA_DIR, .local unless set; where PORT is set, it must be that server's).`;

if (process.argv.length > 2) fail(usage);
if (!process.env.POWERTOOLS_LOG_LEVEL) logger.setLogLevel("WARN");

const running = await findServer();
/** A queue of our own, so that we know when all is done. */
const progress = openCheckpoints(":memory:");
const queues = await startQueueServer(progress);
Object.assign(process.env, {
  TABLE_NAME: running.tableName,
  DYNAMODB_ENDPOINT: running.databaseEndpoint,
  NOW: new Date(Date.now() + running.clockAheadMilliseconds).toISOString(),
  SQS_ENDPOINT: queues.endpoint,
  QUEUE_URL_ORGANIZERS: queueUrl(queues, "organizers"),
  POWERTOOLS_METRICS_DISABLED: "true",
});

const organizers = new Set<string>();
const counts = { opened: 0, changed: 0, withdrawn: 0, left: 0 };
const counted = { ...refreshInbox, handle: refreshAndCount };

const servicesFor = servicesOpener();
await scheduleLambda(lookThroughOrganizers, servicesFor(lookThroughOrganizers.needs))();
const handle = queueLambda(counted, servicesFor(counted.needs));
while (await handOn({ queue: "organizers", progress, handle }, Number.MAX_SAFE_INTEGER));
const failed = progress.deadLetters("organizers");
await queues.stop();

console.log(`Organizers looked through: ${organizers.size}
Suggestions: ${counts.opened} new, ${counts.changed} with other times, ${counts.withdrawn} withdrawn, ${counts.left} as they were
They ${rankingDescription(readEnvironment())}.`);
if (failed > 0) fail(`Organizers who could not be looked through: ${failed}. The errors above say why.`);

async function refreshAndCount(message: OrganizerMessage, services: SuggestionServices): Promise<void> {
  const { table, clock } = services;
  const { organizerId } = message;
  const before = await readComingSuggestions(table, organizerId, clock.now());
  await refreshInbox.handle(message, services);
  const after = await readComingSuggestions(table, organizerId, clock.now());
  organizers.add(organizerId);
  for (const suggestion of after.values()) count(before.get(suggestion.id), suggestion);
}

function count(before: Suggestion | undefined, after: Suggestion): void {
  const wasOpen = before?.status === "open";
  if (after.status === "withdrawn" && wasOpen) counts.withdrawn++;
  if (after.status !== "open") return;
  if (!wasOpen) counts.opened++;
  else if (after.version !== before.version) counts.changed++;
  else counts.left++;
}

/** Its data folder says where it is. */
async function findServer(): Promise<ServerInfo> {
  const folder = process.env.DATA_DIR || ".local";
  const found = await findRunning(folder);
  if (!found) fail(`No server is running with the data folder ${folder}. Start it first: npm start`);
  const { PORT = "" } = process.env;
  if (!["", "0", new URL(found.baseUrl).port].includes(PORT)) {
    fail(
      `The server with the data folder ${folder} is at ${found.baseUrl}, not on port ${PORT}: set DATA_DIR to that one's folder, or leave PORT out.`,
    );
  }
  return found;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
