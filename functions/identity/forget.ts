import { hasEnded, isParticipant } from "../domain/meetings/meeting.ts";
import { part } from "../domain/meetings/part.ts";
import type { IdentityServices } from "../platform/identity-services.ts";
import { newId } from "../platform/ids.ts";
import { retrying } from "../platform/retrying.ts";
import { storedDayPage } from "../store/day-pages.ts";
import { forgetOnMeeting, ownItems, removeItems, removeUnchanged } from "../store/forgetting.ts";
import { invitationsFrom } from "../store/invitations.ts";
import type { Leaving } from "../store/leaving.ts";
import { changesWrites } from "../store/meeting-writes.ts";
import { findMeeting } from "../store/meetings.ts";
import { releaseSome } from "../store/plan-steps.ts";
import { findPlanUnderway } from "../store/plans.ts";
import type { StoredItem } from "../store/query.ts";
import { RaceLost, transact } from "../store/transaction.ts";
import { deleteAccount } from "./user-pool.ts";

type ForgettingServices = Pick<IdentityServices, "table" | "identity" | "clock">;

/**
 * Leaves nothing of a person whose account is closed but what belongs to others as well: their meetings to come are called off or
 * go on without them, from what is over their name goes, and all that is theirs alone goes. Each step is a transaction that needs
 * not be taken again, so it goes on wherever it was cut off, and may be done by several at once.
 */
export async function forget(services: ForgettingServices, leaving: Leaving): Promise<void> {
  await deleteAccount(services.identity, leaving.userId);
  await giveUpPlan(services, leaving);
  // What is called off leaves a copy of its own behind, and is gone with the next round.
  while (await forgetSome(services, leaving)) {}
}

/** What is held on others' calendars for the moves of a plan must not stay there. */
async function giveUpPlan({ table }: ForgettingServices, { userId }: Leaving): Promise<void> {
  const isUnderway = () =>
    retrying(async () => {
      const plan = await findPlanUnderway(table, userId);
      if (plan) await transact(table, releaseSome(table, plan).actions);
      return plan !== undefined;
    });
  while (await isUnderway()) {}
}

/** Goes once through all that is theirs. Answers whether there was anything to do. */
async function forgetSome(services: ForgettingServices, leaving: Leaving): Promise<boolean> {
  const { table } = services;
  const theirsAlone: StoredItem[] = [];
  let didSome = false;
  for await (const item of ownItems(table, leaving.userId)) {
    if (isDayPage(item) || isInvitations(item)) {
      didSome = (await clear(services, leaving, item)) || didSome;
      continue;
    }
    if (isCopy(item)) await forgetMeeting(services, leaving, item.meeting.id);
    theirsAlone.push(item);
  }
  await retrying(() => removeItems(table, theirsAlone));
  return didSome || theirsAlone.length > 0;
}

/**
 * Takes a page, or invitations from one person, away once no meeting to come is named there and none has been added meanwhile. Time
 * that is held by another organizer's plan stays: such a page goes when the plan is done. Answers whether there was anything to do.
 */
async function clear(services: ForgettingServices, leaving: Leaving, item: StoredItem): Promise<boolean> {
  const { table } = services;
  const entries = isDayPage(item) ? [...storedDayPage(leaving.userId, item).entries.values()] : [];
  const meetingIds = isDayPage(item)
    ? entries.filter(({ kind }) => kind === "meeting").map(({ id }) => id)
    : Object.keys(invitationsFrom(item).pending);
  let didSome = false;
  for (const id of meetingIds) didSome = (await forgetMeeting(services, leaving, id)) || didSome;
  // Who leaves a meeting changes both: they are looked at again.
  if (didSome || entries.some(({ kind }) => kind === "hold")) return didSome;
  try {
    await removeUnchanged(table, item);
  } catch (error) {
    if (!(error instanceof RaceLost)) throw error;
  }
  return true;
}

/** Answers whether there was anything to do. */
function forgetMeeting({ table, clock }: ForgettingServices, leaving: Leaving, meetingId: string): Promise<boolean> {
  const changeId = newId();
  return retrying(async () => {
    const now = clock.now();
    const meeting = await findMeeting(table, meetingId);
    if (!meeting) return false;
    const isToCome = meeting.status !== "cancelled" && !hasEnded(meeting, now);
    if (!isToCome || !isParticipant(meeting, leaving.userId)) return forgetOnMeeting(table, meeting, leaving, now);
    await transact(table, changesWrites(table, [part(meeting, leaving.userId, changeId, now)]));
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
