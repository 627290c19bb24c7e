import { readEnvironment } from "../platform/environment.ts";
import { openQueues, type Queues } from "../platform/queue.ts";
import { openTable } from "../platform/table.ts";
import { allOrganizerIds } from "../store/organizers.ts";
import type { Table } from "../store/table.ts";
import { onSchedule } from "./event.ts";
import type { OrganizerMessage } from "./refresh-inbox.ts";

export interface LookThroughServices {
  table: Table;
  queues: Queues;
}

export const lookThroughOrganizers = onSchedule({
  name: "look-through-organizers",
  summary: "Sends one message for every organizer, so that each one's meetings are looked through.",
  grants: { table: ["Query"], sendsTo: ["organizers"] },
  services: (): LookThroughServices => {
    const environment = readEnvironment();
    return { table: openTable(environment), queues: openQueues(environment) };
  },
  handle: async ({ table, queues }) => {
    for await (const ids of allOrganizerIds(table)) {
      const messages = ids.map((organizerId): OrganizerMessage => ({ organizerId }));
      await queues.send("organizers", messages);
    }
  },
});
