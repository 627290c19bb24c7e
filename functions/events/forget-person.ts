import { participantsOf } from "../domain/meetings/meeting.ts";
import { forget } from "../identity/forget.ts";
import { identityServices } from "../platform/identity-services.ts";
import { findAllLeaving, type Leaving, leavingFrom } from "../store/leaving.ts";
import { meetingFrom } from "../store/meetings.ts";
import type { Table } from "../store/table.ts";
import { consumeStream, type ItemChange } from "./event.ts";

/**
 * Finishes what closing an account begins. A booking that was decided on just before may still come: so whoever gets on a meeting
 * is looked up among those who leave. And once the note that somebody leaves has expired, their last token has as well, and what
 * it may have left behind goes too.
 */
export const forgetPerson = consumeStream({
  name: "forget-person",
  summary: "Forgets people whose accounts are closed",
  grants: {
    table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"],
    userPool: ["AdminDeleteUser"],
  },
  timeoutSeconds: 900,
  services: identityServices,
  interests: [
    { sortKey: "LEAVING", changes: ["INSERT", "MODIFY", "REMOVE"] },
    { sortKey: "MEETING", changes: ["INSERT", "MODIFY"] },
  ],
  handle: async (change, services) => {
    for (const leaving of await leavingIn(change, services.table)) await forget(services, leaving);
  },
});

async function leavingIn({ sk, before, after }: ItemChange, table: Table): Promise<Leaving[]> {
  if (sk === "LEAVING") return [leavingFrom(after ?? before ?? {})];
  const peopleIn = (item: Record<string, unknown> | undefined) => (item ? participantsOf(meetingFrom(item)) : []);
  const newcomers = new Set(peopleIn(after)).difference(new Set(peopleIn(before)));
  return newcomers.size > 0 ? findAllLeaving(table, [...newcomers]) : [];
}
