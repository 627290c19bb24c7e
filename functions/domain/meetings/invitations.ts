import type { Profile } from "../people/profile.ts";
import { Refusal } from "../refusal.ts";
import type { Text } from "../texts/texts.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import type { MeetingChange } from "./change.ts";
import type { Meeting } from "./meeting.ts";
import { attendeeOf } from "./participants.ts";

/** Who has invited whom. */
export interface InvitationPath {
  to: string;
  from: string;
}

/** The invitations from one person to another. */
export interface Invitations {
  version: number;
  /** Those that wait for an answer, by their meetings' ids. Those to meetings that are over no longer wait. */
  pending: Readonly<Record<string, PendingInvitation>>;
  /** When the latest were made, whatever has become of them. */
  made: readonly EpochMillisecond[];
}

/** An invitation holds the time of its meeting until it is answered. */
export interface PendingInvitation {
  end: EpochMinute;
  /** How long the meeting lasts. */
  minutes: number;
}

/** Somebody who would be invited. */
interface Invited {
  profile: Profile;
  invitations?: Invitations | undefined;
}

/** How many invitations from one person may wait for another's answer, how much time they may hold, and how many may be made a day. */
export const maxPendingInvitations = 20;
export const maxPendingMinutes = minutesPerDay;
export const maxInvitationsADay = 30;

const millisecondsPerDay = minutesPerDay * millisecondsPerMinute;

/**
 * Throws `invitation_refused` if somebody takes no invitations, or has too many of the inviter's waiting, or would with one more to a
 * meeting of that length.
 */
export function assertCanInvite(
  invited: readonly Invited[],
  inviterId: string,
  minutes: number,
  now: EpochMillisecond,
): void {
  for (const { profile, invitations } of invited) {
    if (profile.userId === inviterId) continue;
    if (profile.invitations === "nobody") {
      throw refusal((say) => say.problems.takesNoInvitations);
    }
    if (!invitations) continue;
    const waiting = waitingInvitations(invitations, now);
    if (waiting.length >= maxPendingInvitations) {
      throw refusal((say) => say.problems.unansweredInvitations(maxPendingInvitations));
    }
    if (minutesHeld(waiting) + minutes > maxPendingMinutes) throw holdTooMuch();
    if (recentlyMade(invitations, now).length >= maxInvitationsADay) {
      throw refusal((say) => say.problems.invitationsADay(maxInvitationsADay));
    }
  }
}

/** Throws `invitation_refused` if a meeting that gets longer holds too much of the time of somebody who has not answered yet. */
export function assertMayHoldLonger(
  { after }: MeetingChange,
  invitations: readonly Invitations[],
  now: EpochMillisecond,
): void {
  const minutes = after.end - after.start;
  for (const each of invitations) {
    const others = waitingInvitations(each, now).filter(({ meetingId }) => meetingId !== after.id);
    if (minutesHeld(others) + minutes > maxPendingMinutes) throw holdTooMuch();
  }
}

/** The invitations that hold more time when a meeting gets longer. */
export function invitationsHeldLonger({ before, after }: Pick<MeetingChange, "before" | "after">): InvitationPath[] {
  const isLonger = after.end - after.start > before.end - before.start;
  return isLonger
    ? after.attendees.filter(isPending).map(({ userId, invitedBy }) => ({ to: userId, from: invitedBy }))
    : [];
}

/** What an attendee's invitation holds, if it waits for an answer. */
export function pendingInvitation(meeting: Meeting, userId: string): PendingInvitation | undefined {
  const attendee = attendeeOf(meeting, userId);
  if (meeting.status === "cancelled" || !attendee || !isPending(attendee)) return undefined;
  return { end: meeting.end, minutes: meeting.end - meeting.start };
}

/** The same with one more, without what no longer counts. */
export function withInvitation(
  invitations: Invitations,
  meeting: Pick<Meeting, "id" | "start" | "end">,
  now: EpochMillisecond,
): Invitations {
  const waiting = waitingInvitations(invitations, now).map(({ meetingId, ...one }) => [meetingId, one] as const);
  const { id, start, end } = meeting;
  return {
    ...invitations,
    version: invitations.version + 1,
    pending: { ...Object.fromEntries(waiting), [id]: { end, minutes: end - start } },
    made: [...recentlyMade(invitations, now), now],
  };
}

function isPending({ userId, invitedBy, response }: Meeting["attendees"][number]): boolean {
  return response === "pending" && invitedBy !== userId;
}

function waitingInvitations({ pending }: Invitations, now: EpochMillisecond) {
  return Object.entries(pending)
    .map(([meetingId, one]) => ({ meetingId, ...one }))
    .filter(({ end }) => end * millisecondsPerMinute > now);
}

function minutesHeld(waiting: readonly PendingInvitation[]): number {
  return waiting.reduce((sum, { minutes }) => sum + minutes, 0);
}

function recentlyMade({ made }: Invitations, now: EpochMillisecond): EpochMillisecond[] {
  return made.filter((at) => now - at < millisecondsPerDay);
}

function holdTooMuch(): Refusal {
  return refusal((say) => say.problems.invitationsHoldTooMuch(maxPendingMinutes / 60));
}

function refusal(detail: Text): Refusal {
  return new Refusal("invitation_refused", detail);
}
