import { leaveOnClosing } from "../../domain/meetings/leave-on-closing.ts";
import { hasEnded } from "../../domain/meetings/meeting.ts";
import { isParticipant } from "../../domain/meetings/participants.ts";
import { newId } from "../../runtime/ids.ts";
import type { AccountServices } from "../../services/services.ts";
import type { AccountClosing } from "../../store/accounts/account-closing.ts";
import { eraseFromMeeting, ownItems, removeItems, removeUnchanged } from "../../store/accounts/erasure.ts";
import { storedDayPage } from "../../store/calendar/day-pages.ts";
import { invitationsFrom } from "../../store/meetings/invitations.ts";
import { changesWrites } from "../../store/meetings/meeting-writes.ts";
import { findMeeting } from "../../store/meetings/meetings.ts";
import { releaseSome } from "../../store/plans/plan-steps.ts";
import { findPlanUnderway } from "../../store/plans/plans.ts";
import type { StoredItem } from "../../store/table/key.ts";
import { transact, VersionConflict } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { deleteAccount } from "../../user-pool/user-pool.ts";

type ErasureServices = Pick<AccountServices, "table" | "userPool" | "clock">;

/**
 * Leaves nothing of a person whose account is closed but what belongs to others as well: their meetings to come are called off or
 * go on without them, from what is over their name goes, and all that is theirs alone goes. Each step is a transaction that needs
 * not be taken again, so it goes on wherever it was cut off, and may be done by several at once.
 */
export async function erasePerson(services: ErasureServices, closing: AccountClosing): Promise<void> {
  await deleteAccount(services.userPool, closing.userId);
  await giveUpPlan(services, closing);
  // What is called off leaves a copy of its own behind, and is gone with the next round.
  while (await eraseSome(services, closing)) {}
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
async function eraseSome(services: ErasureServices, closing: AccountClosing): Promise<boolean> {
  const { table } = services;
  const theirsAlone: StoredItem[] = [];
  let didSome = false;
  for await (const item of ownItems(table, closing.userId)) {
    if (isDayPage(item) || isInvitations(item)) {
      didSome = (await clear(services, closing, item)) || didSome;
      continue;
    }
    if (isCopy(item)) await eraseFromOneMeeting(services, closing, item.meeting.id);
    theirsAlone.push(item);
  }
  await withRetries(() => removeItems(table, theirsAlone));
  return didSome || theirsAlone.length > 0;
}

/**
 * Takes a page, or invitations from one person, away once no meeting to come is named there and none has been added meanwhile. Time
 * that is held by another organizer's plan stays: such a page goes when the plan is done. Answers whether there was anything to do.
 */
async function clear(services: ErasureServices, closing: AccountClosing, item: StoredItem): Promise<boolean> {
  const { table } = services;
  const entries = isDayPage(item) ? [...storedDayPage(closing.userId, item).entries.values()] : [];
  const meetingIds = isDayPage(item)
    ? entries.filter(({ kind }) => kind === "meeting").map(({ id }) => id)
    : Object.keys(invitationsFrom(item).pending);
  let didSome = false;
  for (const id of meetingIds) didSome = (await eraseFromOneMeeting(services, closing, id)) || didSome;
  // Who leaves a meeting changes both: they are looked at again.
  if (didSome || entries.some(({ kind }) => kind === "hold")) return didSome;
  try {
    await removeUnchanged(table, item);
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
  return true;
}

/** Answers whether there was anything to do. */
function eraseFromOneMeeting(
  { table, clock }: ErasureServices,
  closing: AccountClosing,
  meetingId: string,
): Promise<boolean> {
  const changeId = newId();
  return withRetries(async () => {
    const now = clock.now();
    const meeting = await findMeeting(table, meetingId);
    if (!meeting) return false;
    const isToCome = meeting.status !== "cancelled" && !hasEnded(meeting, now);
    if (!isToCome || !isParticipant(meeting, closing.userId)) return eraseFromMeeting(table, meeting, closing, now);
    await transact(table, changesWrites([leaveOnClosing(meeting, { by: closing.userId, changeId, at: now })]));
    return true;
  });
}

function isDayPage({ sk }: StoredItem): boolean {
  return sk.startsWith("DAY#");
}

function isInvitations({ sk }: StoredItem): boolean {
  return sk.startsWith("INVITATIONS#");
}

function isCopy(item: StoredItem): item is StoredItem & { meeting: { id: string } } {
  return item.sk.startsWith("CANCELLED#");
}
