import type { SeenMeeting } from "../meetings/meeting.ts";
import { attendeeOf } from "../meetings/participants.ts";
import { assertCanBeMovedBy } from "../meetings/reschedule.ts";
import { assertNotTooLate, assertStanding, assertToCome } from "../meetings/state.ts";
import { Refusal } from "../refusal.ts";
import type { EpochMillisecond } from "../time/instant.ts";

/** What can be done by a link. */
export const linkActions = ["respond", "reschedule", "cancel"] as const;
export type LinkAction = (typeof linkActions)[number];

/** What an attendee may do now, as far as the meeting alone says: a time can still be refused. */
export function actionsOf(seen: SeenMeeting, userId: string, now: EpochMillisecond): LinkAction[] {
  const { status } = seen;
  if (status === "left" || !attendeeOf(seen, userId)) return [];
  const meeting = { ...seen, status };
  const assertions: Record<LinkAction, () => void> = {
    respond: () => assertStanding(meeting, now),
    reschedule: () => assertCanBeMovedBy(meeting, userId, now),
    cancel: () => {
      assertToCome(meeting, now);
      assertNotTooLate(meeting, now);
    },
  };
  return linkActions.filter((action) => isAllowed(assertions[action]));
}

function isAllowed(assert: () => void): boolean {
  try {
    assert();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
