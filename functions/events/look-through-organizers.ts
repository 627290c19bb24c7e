import { allOrganizerIds } from "../store/people/organizers.ts";
import type { OrganizerMessage } from "./messages/organizer-message.ts";
import { onSchedule } from "./trigger/event-function.ts";

export const lookThroughOrganizers = onSchedule({
  name: "look-through-organizers",
  summary: "Sends one message for every organizer, so that each one's meetings are looked through.",
  needs: { table: ["Query"], queues: ["organizers"] },
  handle: async ({ table, queues }) => {
    for await (const ids of allOrganizerIds(table)) {
      const messages = ids.map((organizerId): OrganizerMessage => ({ organizerId }));
      await queues.send("organizers", messages);
    }
  },
});
