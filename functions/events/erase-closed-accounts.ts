import { participantsOf } from "../domain/meetings/participants.ts";
import type { Table } from "../runtime/table.ts";
import { type AccountClosing, accountClosingFrom, findAccountClosings } from "../store/accounts/account-closing.ts";
import { forgettingFrom, forgettingKey } from "../store/accounts/forgetting.ts";
import { meetingFrom } from "../store/meetings/meetings.ts";
import { erasePerson } from "../use-cases/accounts/erase-person.ts";
import { forgetStranger } from "../use-cases/accounts/forget-stranger.ts";
import { consumeStream, type ItemChange } from "./trigger/event-function.ts";

/**
 * Finishes what closing an account begins. A booking that was decided on just before may still come: so whoever gets on a meeting is
 * looked up among those whose accounts are being closed. And when the note that one is being closed expires, its last token has
 * expired as well, and whatever that may have left behind goes, too. People without a log-in have a note of when they are to be
 * forgotten: when that expires, they are looked at.
 */
export const eraseClosedAccounts = consumeStream({
  name: "erase-closed-accounts",
  summary: "Erases people whose accounts are closed, and people without a log-in whose meetings are long over",
  needs: {
    table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem", "ConditionCheckItem"],
    userPool: ["AdminDeleteUser"],
  },
  timeoutSeconds: 900,
  interests: [
    { sortKey: "LEAVING", changes: ["INSERT", "MODIFY", "REMOVE"] },
    { sortKey: "MEETING", changes: ["INSERT", "MODIFY"] },
    { sortKey: "FORGET", changes: ["REMOVE"] },
  ],
  handle: async (changes, services) => {
    for (const { sk, before } of changes) {
      if (sk === forgettingKey("").sk) await forgetStranger(services, forgettingFrom(before!));
    }
    for (const closing of await closingsIn(changes, services.table)) await erasePerson(services, closing);
  },
});

/** Those that the changes say, and those of people who have come to be on a meeting. */
async function closingsIn(changes: readonly ItemChange[], table: Table): Promise<AccountClosing[]> {
  const [said, meetings] = ["LEAVING", "MEETING"].map((wanted) => changes.filter(({ sk }) => sk === wanted));
  const newcomers = new Set(meetings!.flatMap(newcomersIn));
  return [
    ...said!.map(({ before, after }) => accountClosingFrom((after ?? before)!)),
    ...(newcomers.size > 0 ? await findAccountClosings(table, [...newcomers]) : []),
  ];
}

function newcomersIn({ before, after }: ItemChange): string[] {
  const [earlier, now] = [before, after].map((item) => new Set(item ? participantsOf(meetingFrom(item)) : []));
  return [...now!.difference(earlier!)];
}
