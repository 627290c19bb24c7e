import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { isPresent, update } from "../table/actions.ts";
import { VersionConflict, write } from "../table/transaction.ts";
import { profileKey } from "./profiles.ts";

/** Notes that mails to this person's address do not arrive, or are not wanted: none is sent there any more. A profile that is gone stays gone. */
export async function markUndeliverable(table: Table, userId: string, since: EpochMillisecond): Promise<void> {
  try {
    await write(table, update(profileKey(userId), { set: { undeliverableSince: since } }, isPresent));
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
}
