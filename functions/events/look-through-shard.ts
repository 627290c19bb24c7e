import { readOrganizersDue } from "../store/suggestions/looks.ts";
import type { OrganizerMessage } from "./queue-messages/organizer-message.ts";
import { shardMessage } from "./queue-messages/shard-message.ts";
import { consumeQueue } from "./trigger/event-function.ts";

/** However many organizers there are, each call takes a few seconds: it reads one page, and leaves the next one to a message. */
export const lookThroughShard = consumeQueue({
  name: "look-through-shard",
  summary:
    "Sends one message for every organizer of a page of a shard for whom something may have changed, and one for the page that follows.",
  queue: "organizer-shards",
  message: shardMessage,
  isRenewedBySchedule: true,
  needs: { table: ["Query", "BatchGetItem"], queues: ["organizers", "organizer-shards"] },
  handle: async (place, { table, queues, clock }) => {
    const { ids, next } = await readOrganizersDue(table, place, clock.now());
    await queues.send(
      "organizers",
      ids.map((organizerId): OrganizerMessage => ({ organizerId })),
    );
    if (next) await queues.send("organizer-shards", [next]);
  },
});
