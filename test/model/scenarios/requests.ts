import type { Role } from "../../../functions/domain/people/role.ts";
import { textsIn } from "../../../functions/domain/texts/texts.ts";
import type { AnyOperation, Reply } from "../../../functions/http/operation.ts";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { endMeeting } from "../../../functions/operations/meetings/end-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import type { Services, Session } from "../explorer/scenario.ts";

/** What somebody asks of an operation, as its handler gets it. */
export interface Request {
  as: string;
  operation: AnyOperation;
  params?: Record<string, string>;
  body?: object;
  ifMatch?: number;
}

/** Asks, under an idempotency key where there is one. */
export async function ask(services: Services, request: Request, key?: string): Promise<Reply<{ id: string }>> {
  const { as, operation, params = {}, ifMatch } = request;
  const roles = new Set<Role>(as.startsWith("o") ? ["attendee", "organizer"] : ["attendee"]);
  return operation.handle(
    {
      params,
      network: "",
      askedAt: "https://localhost",
      say: textsIn("en"),
      acceptedLanguage: "en",
      query: {},
      body: operation.body?.parse(request.body ?? {}),
      caller: { userId: as, roles },
      ...(key && { idempotency: { key, fingerprint: JSON.stringify([operation.name, params, request.body]) } }),
      ...(ifMatch !== undefined && { ifMatch }),
    },
    services as never,
  );
}

/** Somebody who asks that, once unless said. */
export function session(request: Request, more: Partial<Session> = {}): Session {
  return {
    name: `${request.as} ${request.operation.name}`,
    act: (services) => ask(services, request, more.key),
    ...more,
  };
}

/** The same request that is sent twice at once, under one key. */
export function twins(request: Request, more: Partial<Session> = {}): Session[] {
  const { name } = session(request);
  return ["once", "twice"].map((which) => session(request, { name: `${name} ${which}`, key: "key", ...more }));
}

export function bookingBy(as: string, organizerId: string, start: string, more: object = {}): Request {
  const body = { organizerId, meetingTypeId: "one-on-one", start, title: "Planning", ...more };
  return { as, operation: bookMeeting, body };
}

export function moveBy(as: string, id: string, start: string): Request {
  return { as, operation: rescheduleMeeting, params: { id }, body: { start } };
}

export function extensionBy(as: string, id: string, byMinutes: number, onConflict = "push"): Request {
  return { as, operation: extendMeeting, params: { id }, body: { byMinutes, onConflict } };
}

export function endBy(as: string, id: string): Request {
  return { as, operation: endMeeting, params: { id } };
}

export function cancellationBy(as: string, id: string): Request {
  return { as, operation: cancelMeeting, params: { id } };
}

export function removalBy(as: string, id: string, userId: string): Request {
  return { as, operation: removeAttendee, params: { id, userId } };
}

export function responseBy(as: string, id: string, response: string): Request {
  return { as, operation: respondToInvitation, params: { id }, body: { response } };
}

export function invitationBy(as: string, id: string, userIds: string[]): Request {
  return { as, operation: addAttendees, params: { id }, body: { userIds } };
}

export function focusOf(as: string, start: string, end: string): Request {
  return { as, operation: addFocusBlock, body: { start, end, title: "Thinking" } };
}
