import { participantsOf } from "../domain/meetings/participants.ts";
import type { Table } from "../runtime/table.ts";
import { type AccountClosing, accountClosingFrom, findAccountClosings } from "../store/accounts/account-closing.ts";
import { meetingFrom } from "../store/meetings/meetings.ts";
import { erasePerson } from "../use-cases/accounts/erase-person.ts";
import { consumeStream, type ItemChange } from "./trigger/event-function.ts";

/**
 * Finishes what closing an account begins. A booking that was decided on just before may still come: so whoever gets on a meeting is
 * looked up among those whose accounts are being closed. And when the note that one is being closed expires, its last token has
 * expired as well, and whatever that may have left behind goes, too.
 */
export const eraseClosedAccounts = consumeStream({
  name: "erase-closed-accounts",
  summary: "Erases people whose accounts are closed",
  needs: {
    table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"],
    userPool: ["AdminDeleteUser"],
  },
  timeoutSeconds: 900,
  interests: [
    { sortKey: "LEAVING", changes: ["INSERT", "MODIFY", "REMOVE"] },
    { sortKey: "MEETING", changes: ["INSERT", "MODIFY"] },
  ],
  handle: async (changes, services) => {
    for (const change of changes) {
      for (const closing of await closingsIn(change, services.table)) await erasePerson(services, closing);
    }
  },
});

async function closingsIn({ sk, before, after }: ItemChange, table: Table): Promise<AccountClosing[]> {
  const closing = after ?? before;
  if (sk === "LEAVING") return closing ? [accountClosingFrom(closing)] : [];
  const participantsIn = (item: typeof after) => new Set(item ? participantsOf(meetingFrom(item)) : []);
  const newcomers = participantsIn(after).difference(participantsIn(before));
  return newcomers.size > 0 ? findAccountClosings(table, [...newcomers]) : [];
}
