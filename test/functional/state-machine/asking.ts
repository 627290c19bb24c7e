import type { AnyOperation } from "../../../functions/http/operation.ts";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { removeFocusBlock } from "../../../functions/operations/availability/remove-focus-block.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { endMeeting } from "../../../functions/operations/meetings/end-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { applyPlan } from "../../../functions/operations/plans/apply-plan.ts";
import { proposePlan } from "../../../functions/operations/plans/propose-plan.ts";
import type { Services } from "../../../functions/services/services.ts";
import { type Answer, call } from "../../support/call.ts";
import type { Request } from "./requests.ts";
import { hoursToPublish, publish, type Somebody } from "./setting.ts";

/** Asks the service, in the name of who asks. */
export function ask(
  services: Services,
  people: readonly Somebody[],
  request: Request,
  idempotencyKey?: string,
): Promise<Answer> {
  const as = people.find(({ userId }) => userId === request.by)!;
  const headers: Record<string, string> = idempotencyKey ? { "idempotency-key": idempotencyKey } : {};
  const post = (operation: AnyOperation, body: unknown, params = {}) =>
    call(operation, services, { as, body, params, headers });
  switch (request.to) {
    case "book": {
      const { organizer: organizerId, kind: meetingTypeId, ignoring } = request;
      const [attendeeIds, attendeeEmails] = named(request.attendees, people);
      const time = timeText(request);
      const more = { title: "Meeting", ignoreAvailability: ignoring };
      return post(bookMeeting, { organizerId, meetingTypeId, attendeeIds, attendeeEmails, ...time, ...more });
    }
    case "extend": {
      const { minutes: byMinutes, push } = request;
      return post(extendMeeting, { byMinutes, onConflict: push ? "push" : "refuse" }, { id: request.meeting });
    }
    case "end":
      return post(endMeeting, request.at === undefined ? {} : { at: textOf(request.at) }, { id: request.meeting });
    case "reschedule":
      return post(
        rescheduleMeeting,
        { ...timeText(request), ignoreAvailability: request.ignoring },
        { id: request.meeting },
      );
    case "cancel":
      return post(cancelMeeting, {}, { id: request.meeting });
    case "respond":
      return post(respondToInvitation, { response: request.response }, { id: request.meeting });
    case "add": {
      const [userIds, attendeeEmails] = named(request.people, people);
      return post(addAttendees, { userIds, attendeeEmails }, { id: request.meeting });
    }
    case "remove":
      return call(removeAttendee, services, { as, params: { id: request.meeting, userId: request.person } });
    case "block":
      return post(addFocusBlock, { ...timeText(request), title: "Focus" });
    case "unblock":
      return call(removeFocusBlock, services, { as, params: { id: request.block } });
    case "publish":
      return publish(services, as, hoursToPublish[request.hours]!);
    case "propose":
      return post(proposePlan, { date: request.date });
    case "apply":
      return post(applyPlan, undefined, { id: request.plan });
  }
}

/** People by their ids, and those by their addresses who are found by nothing else. */
function named(userIds: readonly string[], people: readonly Somebody[]): [ids: string[], emails: string[]] {
  const emails = new Map(people.map(({ userId, email }) => [userId, email]));
  return [userIds.filter((userId) => !emails.get(userId)), userIds.flatMap((userId) => emails.get(userId) ?? [])];
}

/** Whether the request may carry an idempotency key: every POST that changes a calendar. */
export function takesKey({ to }: Request): boolean {
  return to !== "remove" && to !== "unblock" && to !== "publish";
}

function timeText({ start, end }: { start: number; end: number }) {
  return { start: textOf(start), end: textOf(end) };
}

export function textOf(minute: number): string {
  return new Date(minute * 60_000).toISOString().replace(":00.000Z", ":00Z");
}
