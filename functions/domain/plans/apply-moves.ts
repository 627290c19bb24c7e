import { hasBegun, type Meeting } from "../meetings/meeting.ts";
import type { Calendars } from "../meetings/move-context.ts";
import { applyMove, slotContextToMove } from "../meetings/reschedule.ts";
import type { MeetingRules } from "../meetings/rules.ts";
import { Refusal } from "../refusal.ts";
import { assertCanBook } from "../slots/assert-can-book.ts";
import { isPast } from "../slots/booking-window.ts";
import type { Text } from "../texts/texts.ts";
import { formatUtc } from "../time/format.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import { distinct, type Interval, intervalOf } from "../time/interval.ts";
import { type Hold, holdFor, withHolds, withoutHold } from "./hold.ts";
import type { MoveOutcome, Plan, PlannedMove } from "./plan.ts";

/** The meetings of a plan as they are now, by id. */
export type PlannedMeetings = ReadonlyMap<string, Meeting>;

/** Throws `plan_stale`, naming every meeting that is not as it was when the moves were planned. */
export function assertUnchanged(
  moves: readonly Pick<PlannedMove, "meetingId" | "version">[],
  meetings: PlannedMeetings,
): void {
  const changed = moves.filter(({ meetingId, version }) => meetings.get(meetingId)?.version !== version);
  assertNoProblems(
    changed.map(({ meetingId }) => ({ why: (say) => say.problems.meetingHasChanged(meetingId), conflicts: [] })),
  );
}

/**
 * Holds for the new times of moves whose meetings have not changed. Each time must be one that the slot engine lists while all the
 * others are held. Throws `plan_stale`, naming every meeting that can no longer move to its new time, and why.
 */
export function holdsFor(
  moves: readonly PlannedMove[],
  meetings: PlannedMeetings,
  { rules, organizer, attendees }: Calendars & { rules: ReadonlyMap<string, MeetingRules> },
  now: EpochMillisecond,
): Hold[] {
  const holds = moves.map(({ meetingId, to }) => holdFor(meetings.get(meetingId)!, to, rules.get(meetingId)!));
  assertNoProblems(
    holds.flatMap((hold) => {
      // The organizer is on all of these meetings: times that do not collide for the organizer collide for nobody.
      const others = holds.filter((other) => other !== hold);
      const calendars = { organizer: withHolds(organizer, others), attendees };
      const context = slotContextToMove(meetings.get(hold.meetingId)!, rules.get(hold.meetingId)!, calendars, now);
      const refusal = refusalOf(() => assertCanBook(context, hold, false, "organizer"));
      if (!refusal) return [];
      const why: Text = (say) =>
        say.problems.meetingCannotMove(hold.meetingId, formatUtc(hold.start), refusal.detail(say));
      return { why, conflicts: refusal.extras.conflicts ?? [] };
    }),
  );
  return holds;
}

/**
 * Makes the moves of a plan whose new times are held, without asking again whether they can be. A meeting that has begun
 * meanwhile, or was cancelled, moved or joined by somebody, is left as it is.
 */
export function applyMoves(
  plan: Plan,
  holds: readonly Hold[],
  meetings: PlannedMeetings,
  attendees: Calendars["attendees"],
  now: EpochMillisecond,
): MoveOutcome[] {
  return holds.map((hold) => {
    const meeting = meetings.get(hold.meetingId);
    if (!meeting || hasChanged(plan, hold, meeting) || isPast(hold.start, now)) return { hold, givenUpAs: "changed" };
    if (hasBegun(meeting, now)) return { hold, givenUpAs: "running" };
    const withoutItself = new Map(
      meeting.attendees.map(({ userId }) => [userId, withoutHold(attendees.get(userId)!, hold)]),
    );
    const origin = { by: plan.organizerId, reason: plan.reason, changeId: plan.id, at: now };
    const move = { ...intervalOf(hold), ignoreAvailability: false };
    const change = applyMove(meeting, move, hold, { attendees: withoutItself }, origin);
    return { hold, change: { ...change, edit: { ...change.edit, planId: plan.id } } };
  });
}

/** Whether somebody has cancelled, moved or joined the meeting since its new time was held. */
function hasChanged({ moves }: Plan, hold: Hold, meeting: Meeting): boolean {
  const { from } = moves.find(({ meetingId }) => meetingId === meeting.id)!;
  const isHeldFor = ({ userId, response }: Meeting["attendees"][number]) =>
    response === "declined" || hold.attendeeIds.includes(userId);
  return (
    meeting.status === "cancelled" ||
    meeting.start !== from.start ||
    meeting.end !== from.end ||
    !meeting.attendees.every(isHeldFor)
  );
}

function assertNoProblems(problems: readonly { why: Text; conflicts: readonly Interval[] }[]): void {
  if (problems.length === 0) return;
  const conflicts = distinct(problems.flatMap((problem) => problem.conflicts));
  throw new Refusal("plan_stale", (say) => say.problems.planIsOutOfDate(problems.map(({ why }) => why(say))), {
    ...(conflicts.length > 0 && { conflicts }),
  });
}

function refusalOf(check: () => void): Refusal | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
