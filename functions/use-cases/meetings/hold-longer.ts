import type { MeetingChange } from "../../domain/meetings/change.ts";
import { assertMayHoldLonger, invitationsHeldLonger } from "../../domain/meetings/invitations.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type ReadInvitations, readInvitations } from "../../store/meetings/invitations.ts";

/**
 * The invitations that hold more time when a meeting gets longer; none when it does not. Throws `invitation_refused` where they would
 * hold too much.
 */
export async function readInvitationsHeldLonger(
  table: Table,
  change: MeetingChange,
  now: EpochMillisecond,
): Promise<ReadInvitations> {
  const invitations = await readInvitations(table, invitationsHeldLonger(change));
  assertMayHoldLonger(
    change,
    invitations.map(({ read }) => read),
    now,
  );
  return invitations;
}
