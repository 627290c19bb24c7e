import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Suggestion } from "../functions/domain/suggestions/suggestion.ts";
import { lookThroughOrganizers } from "../functions/events/look-through-organizers.ts";
import { clockAheadBy } from "../functions/runtime/clock.ts";
import type { QueueName } from "../functions/runtime/environment.ts";
import { openTable } from "../functions/runtime/table.ts";
import { allOrganizerIds } from "../functions/store/people/organizers.ts";
import { countChangeOfTypes } from "../functions/store/suggestions/looks.ts";
import { readComingSuggestions } from "../functions/store/suggestions/suggestions.ts";
import { checkpointsFile, openCheckpoints } from "../local/checkpoints.ts";
import { localQueues } from "../local/queues.ts";
import { findRunning } from "../local/server-info.ts";
import { dataFolder, environmentFor, fail, findLocalServer } from "./local-server.ts";

const usage = `npm run suggest

Looks for meetings that no longer fit, as the schedule does, and suggests other times for them: on the server that runs here
(its data folder: DATA_DIR, .local unless set; where PORT is set, it must be that server's).`;

if (process.argv.length > 2) fail(usage);

const server = await findLocalServer();
const { PORT = "" } = process.env;
if (!["", "0", new URL(server.baseUrl).port].includes(PORT)) {
  fail(
    `The server with the data folder ${dataFolder} is at ${server.baseUrl}, not on port ${PORT}: set DATA_DIR to that one's folder, or leave PORT out.`,
  );
}
const clock = clockAheadBy(server.clockAheadMilliseconds);
const table = openTable(environmentFor(server));
const checkpoints = openCheckpoints(join(dataFolder, checkpointsFile));

/** In the order in which messages go through them. */
const queues: readonly QueueName[] = ["organizer-shards", "organizers"];

const organizerIds = (await Array.fromAsync(allOrganizerIds(table))).flat();
const before = await readSuggestions();
const deadLettersBefore = countDeadLetters();

// Everybody is looked through, also where the server has not come to the latest changes yet.
await countChangeOfTypes(table);
// What the schedule would do. The messages lie in the server's own queue: it works through them with its own clock and key.
await lookThroughOrganizers.handle({ clock, queues: localQueues(checkpoints) });
await untilHandled();

const after = [...(await readSuggestions()).values()];
const wasOpen = ({ id }: Suggestion) => before.get(id)?.status === "open";
const open = after.filter(({ status }) => status === "open");
const opened = open.filter((suggestion) => !wasOpen(suggestion)).length;
const changed = open.filter((one) => wasOpen(one) && one.version !== before.get(one.id)?.version).length;
const withdrawn = after.filter((one) => wasOpen(one) && one.status === "withdrawn").length;
const byModel = open.filter(({ source }) => source === "ai").length;
console.log(`Organizers looked through: ${organizerIds.length}
Suggestions: ${opened} new, ${changed} with other times, ${withdrawn} withdrawn, ${open.length - opened - changed} as they were
Ordered by a model: ${byModel}, by rules and habits alone: ${open.length - byModel}`);

const failed = countDeadLetters() - deadLettersBefore;
if (failed > 0)
  fail(`Organizers, or shards of them, that could not be looked through: ${failed}. The server's output says why.`);

function countDeadLetters(): number {
  return queues.reduce((sum, queue) => sum + checkpoints.deadLetters(queue), 0);
}

/** Everybody's, by their ids. */
async function readSuggestions(): Promise<Map<string, Suggestion>> {
  const inboxes = [];
  for (const id of organizerIds) inboxes.push(...(await readComingSuggestions(table, id, clock.now())));
  return new Map(inboxes);
}

async function untilHandled(): Promise<void> {
  while (queues.some((queue) => checkpoints.waiting(queue) > 0)) {
    if (!(await findRunning(dataFolder)))
      fail("The server has ended before it was done. It goes on with the next npm start.");
    await sleep(100);
  }
}
