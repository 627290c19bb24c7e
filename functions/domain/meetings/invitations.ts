import { Refusal } from "../refusal.ts";
import type { Participant } from "./booking-context.ts";

/** How many invitations from one person may wait for another's answer. */
export const maxPendingInvitations = 20;

/** Throws `invitation_refused` if somebody takes no invitations, or has too many of the inviter's waiting. */
export function assertCanInvite(invited: readonly Participant[], inviterId: string): void {
  for (const { profile, pendingInvitations } of invited) {
    if (profile.userId === inviterId) continue;
    if (profile.invitations === "nobody") {
      throw new Refusal("invitation_refused", "One of the attendees does not accept invitations.");
    }
    if (pendingInvitations >= maxPendingInvitations) {
      throw new Refusal(
        "invitation_refused",
        `One of the attendees already has ${maxPendingInvitations} unanswered invitations from you.`,
      );
    }
  }
}
