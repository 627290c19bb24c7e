import { formerName, isNamed, leaveOnClosing, withoutName } from "../../domain/meetings/leave-on-closing.ts";
import { hasEnded, type Meeting } from "../../domain/meetings/meeting.ts";
import { isParticipant } from "../../domain/meetings/participants.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { newId } from "../../runtime/ids.ts";
import type { Table } from "../../runtime/table.ts";
import type { Services } from "../../services/services.ts";
import type { AccountClosing } from "../../store/accounts/account-closing.ts";
import { readTraces } from "../../store/accounts/erasure.ts";
import { renameInCopy } from "../../store/meetings/ended-meetings.ts";
import { changesWrites } from "../../store/meetings/meeting-writes.ts";
import { readSettledMeeting, replaceMeeting } from "../../store/meetings/meetings.ts";
import { anonymizeReview } from "../../store/reviews/anonymize-reviews.ts";
import { type Action, remove } from "../../store/table/actions.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/**
 * Takes somebody whose account is closed off a meeting to come, which may call it off, or their name off a meeting that is over or
 * off for them. Answers whether there was anything to do.
 */
export function eraseFromMeeting(
  { table, clock }: Services,
  closing: AccountClosing,
  meetingId: string,
): Promise<boolean> {
  const { userId } = closing;
  const changeId = newId();
  return withRetries(async () => {
    const at = clock.now();
    const meeting = await readSettledMeeting(table, meetingId);
    if (!meeting) return false;
    const isToCome = meeting.status !== "cancelled" && !hasEnded(meeting, at);
    const actions =
      isToCome && isParticipant(meeting, userId)
        ? changesWrites([leaveOnClosing(meeting, { by: userId, changeId, at })])
        : await tracesErased(table, meeting, closing, at);
    if (actions.length > 0) await transact(table, actions);
    return actions.length > 0;
  });
}

/** Their name goes, also from the copies that others keep of the meeting, and what they have said of it belongs to nobody. */
async function tracesErased(
  table: Table,
  meeting: Meeting,
  { userId, pseudonym }: AccountClosing,
  now: EpochMillisecond,
): Promise<Action[]> {
  const { review, copies, revokedLinks } = await readTraces(table, meeting, userId);
  return [
    ...(isNamed(meeting, userId) ? [replaceMeeting(meeting, withoutName(meeting, userId))] : []),
    ...copies
      .filter((copy) => isNamed(copy.meeting, userId))
      .map((copy) => renameInCopy(copy.key, copy.meeting, userId, formerName)),
    ...(revokedLinks ? [remove(revokedLinks)] : []),
    ...(review ? anonymizeReview(userId, review, pseudonym, now) : []),
  ];
}
