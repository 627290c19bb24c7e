import { timesInTheWay } from "../calendar/busy.ts";
import type { Response } from "../calendar/calendar-entry.ts";
import { calendarWithout, type PersonCalendar } from "../calendar/person-calendar.ts";
import { Refusal } from "../refusal.ts";
import { intervalOf } from "../time/interval.ts";
import { type ChangeOrigin, type MeetingChange, nextVersion, signedBy } from "./change.ts";
import type { Edit } from "./edit.ts";
import type { Meeting } from "./meeting.ts";
import { attendeeOf } from "./participants.ts";
import { assertStanding } from "./state.ts";

/** What somebody who is invited can say. */
export type InvitationAnswer = Exclude<Response, "pending">;

/**
 * An attendee's answer to an invitation. Somebody who had declined holds no time, so coming back is checked against their calendar.
 * Throws `forbidden` for the organizer, `invalid_state` for a meeting that is over or cancelled, and `schedule_conflict`.
 */
export function respond(
  before: Meeting,
  response: InvitationAnswer,
  calendar: PersonCalendar,
  origin: ChangeOrigin,
): MeetingChange {
  const { by, at } = origin;
  const attendee = attendeeOf(before, by);
  if (!attendee) throw new Refusal("forbidden", (say) => say.problems.youOrganize);
  assertStanding(before, at);
  if (attendee.response === "declined" && response !== "declined") assertNotBusy(before, calendar);
  const time = intervalOf(before);
  const offer = offerAgreedOn(before);
  return {
    before,
    after: {
      ...before,
      attendees: before.attendees.map((one) => (one === attendee ? { ...one, response, respondedAt: at } : one)),
      ...nextVersion(before, origin),
    },
    edit: { editType: "responded", ...signedBy(origin), from: time, to: time, response, ...offer },
  };
}

/** What else could have been chosen when the time was that people were last asked for. */
function offerAgreedOn({ booked, agreed }: Meeting): Pick<Edit, "onOffer"> {
  const { onOffer } = agreed.at === booked.at ? booked : agreed;
  return onOffer === undefined ? {} : { onOffer };
}

function assertNotBusy(meeting: Meeting, calendar: PersonCalendar): void {
  const conflicts = timesInTheWay(calendarWithout(calendar, meeting.id), meeting);
  if (conflicts.length === 0) return;
  throw new Refusal("schedule_conflict", (say) => say.problems.youAreBusy, { conflicts });
}
