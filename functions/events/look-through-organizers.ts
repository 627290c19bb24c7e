import { organizerShards } from "../store/people/organizers.ts";
import type { ShardMessage } from "./queue-messages/shard-message.ts";
import { onSchedule } from "./trigger/event-function.ts";

export const lookThroughOrganizers = onSchedule({
  name: "look-through-organizers",
  summary: "Sends one message for every shard of the organizers, so that each organizer's meetings are looked through.",
  needs: { queues: ["organizer-shards"] },
  handle: async ({ queues }) => {
    const messages = Array.from({ length: organizerShards }, (_, shard): ShardMessage => ({ shard, userId: "" }));
    await queues.send("organizer-shards", messages);
  },
});
