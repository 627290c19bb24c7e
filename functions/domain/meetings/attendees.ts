import { timesInTheWay } from "../calendar/busy.ts";
import { calendarWithout } from "../calendar/person-calendar.ts";
import { notFound, Refusal } from "../refusal.ts";
import { distinct, intervalOf } from "../time/interval.ts";
import type { Participant } from "./booking-context.ts";
import { cancel, withoutAttendee } from "./cancel.ts";
import { type ChangeOrigin, type MeetingChange, nextVersion, signedBy } from "./change.ts";
import { assertCanInvite } from "./invitations.ts";
import type { Meeting } from "./meeting.ts";
import { assertNoLinksForStrangers } from "./new-addresses.ts";
import { assertAttendeesFit, assertOrganizer, attendeeOf, isParticipant } from "./participants.ts";
import { assertStanding, assertToCome } from "./state.ts";

/** Throws `forbidden` for everybody but the organizer, `invalid_state` for a meeting that is over or cancelled. */
export function assertMayAdd(before: Meeting, { by, at }: Pick<ChangeOrigin, "by" | "at">): void {
  assertOrganizer(before, by, "invite");
  assertStanding(before, at);
}

/** The people of these who are not on the meeting yet, each once. Throws `too_many_participants`. Needs nothing else that has to be read. */
export function newAttendeeIds(before: Meeting, userIds: readonly string[]): string[] {
  const newIds = [...new Set(userIds)].filter((userId) => !isParticipant(before, userId));
  assertAttendeesFit(before.attendees.length + newIds.length);
  return newIds;
}

/**
 * The organizer invites more people to a meeting that stands. They are pending, and their time is held.
 * Throws `invitation_refused`, `schedule_conflict`, and `invalid_request` for words that strangers must not read.
 */
export function invite(before: Meeting, invited: readonly Participant[], origin: ChangeOrigin): MeetingChange {
  const { organizerId } = before;
  assertCanInvite(invited, organizerId, before.end - before.start, origin.at);
  assertNoLinksForStrangers(
    invited.map(({ profile }) => profile),
    { title: before.title, typeName: before.typeName, name: before.organizerName },
  );
  // Another request may just have invited one of them. The meeting is not in its own way.
  const conflicts = distinct(invited.flatMap((person) => timesInTheWay(calendarWithout(person, before.id), before)));
  if (conflicts.length > 0) {
    throw new Refusal("schedule_conflict", (say) => say.problems.invitedIsBusy, { conflicts });
  }
  const time = intervalOf(before);
  return {
    before,
    after: {
      ...before,
      attendees: [
        ...before.attendees,
        ...invited.map(
          ({ profile: { userId, name, email } }) =>
            ({ userId, name, email, response: "pending", respondedAt: null, invitedBy: organizerId }) as const,
        ),
      ],
      ...nextVersion(before, origin),
    },
    edit: {
      editType: "attendee_added",
      ...signedBy(origin),
      attendeeIds: invited.map(({ profile }) => profile.userId),
      from: time,
      to: time,
    },
  };
}

/**
 * The organizer takes an attendee off the meeting, which is off without the last one. Attendees who take themselves off leave it, as if
 * they cancelled. Throws `not_found` for somebody who is not an attendee, `forbidden`, `invalid_state` and `too_late`.
 */
export function takeOff(before: Meeting, userId: string, origin: ChangeOrigin): MeetingChange {
  if (!attendeeOf(before, userId)) throw notFound("attendee");
  if (userId === origin.by) return cancel(before, origin);
  assertOrganizer(before, origin.by, "takeOff");
  assertToCome(before, origin.at);
  return withoutAttendee(before, userId, origin);
}
