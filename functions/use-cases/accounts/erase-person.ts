import type { AccountServices } from "../../services/services.ts";
import type { AccountClosing } from "../../store/accounts/account-closing.ts";
import { readItemsToErase, removeItems, removeUnlessChanged } from "../../store/accounts/erasure.ts";
import { releaseSome } from "../../store/plans/plan-steps.ts";
import { findPlanUnderway } from "../../store/plans/plans.ts";
import type { StoredItem } from "../../store/table/key.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { deleteAccount } from "../../user-pool/accounts.ts";
import { eraseFromMeeting } from "./erase-from-meeting.ts";

type ErasureServices = Pick<AccountServices, "table" | "userPool" | "clock">;

/**
 * Leaves nothing of a person whose account is closed but what belongs to others as well. Their meetings to come are called off or go
 * on without them, their name goes from those that are over, and all that is theirs alone goes. Each step is one transaction that
 * need not be taken twice: so erasing goes on wherever it was cut off, and several may erase the same person at once.
 */
export async function erasePerson(services: ErasureServices, closing: AccountClosing): Promise<void> {
  await deleteAccount(services.userPool, closing.userId);
  await giveUpPlan(services, closing);
  // A meeting that is called off leaves a copy behind, which goes in the next round.
  while (await eraseRound(services, closing)) {}
}

/** What is held on others' calendars for the moves of a plan must not stay there. */
async function giveUpPlan({ table }: ErasureServices, { userId }: AccountClosing): Promise<void> {
  const isUnderway = () =>
    withRetries(async () => {
      const plan = await findPlanUnderway(table, userId);
      if (plan) await transact(table, releaseSome(plan).actions);
      return plan !== undefined;
    });
  while (await isUnderway()) {}
}

/** Goes once through all that is theirs. Answers whether there was anything to do. */
async function eraseRound(services: ErasureServices, closing: AccountClosing): Promise<boolean> {
  const theirsAlone: StoredItem[] = [];
  let didSome = false;
  for await (const owned of readItemsToErase(services.table, closing.userId)) {
    const didErase = await eraseFromMeetings(services, closing, owned.meetingIds);
    if (!owned.isWrittenByOthers) {
      theirsAlone.push(owned.item);
    } else if (didErase) {
      // Leaving a meeting has changed the item: it is looked at again in the next round.
      didSome = true;
    } else if (!owned.holdsTime) {
      await removeUnlessChanged(services.table, owned.item);
      didSome = true;
    }
  }
  await withRetries(() => removeItems(services.table, theirsAlone));
  return didSome || theirsAlone.length > 0;
}

/** Answers whether there was anything to do. */
async function eraseFromMeetings(
  services: ErasureServices,
  closing: AccountClosing,
  meetingIds: readonly string[],
): Promise<boolean> {
  let didSome = false;
  for (const meetingId of meetingIds) didSome = (await eraseFromMeeting(services, closing, meetingId)) || didSome;
  return didSome;
}
