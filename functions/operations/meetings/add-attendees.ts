import * as z from "zod";
import { identifier, list } from "../../contract/fields.ts";
import {
  attendeeEmails,
  meetingAnswer,
  meetingId,
  meetingViewFor,
  rulesForStrangers,
} from "../../contract/meetings.ts";
import { says } from "../../contract/says.ts";
import { defineOperation } from "../../http/operation.ts";
import { addAttendees as add } from "../../use-cases/meetings/add-attendees.ts";

export const addAttendees = defineOperation({
  name: "add-attendees",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings/{id}/attendees",
  summary: "Invites more people to a meeting",
  description:
    "For the organizer. People whom you invite must be free. They are `pending`, and their time is held. People who are already on " +
    "the meeting do not change. A meeting can have at most 20 people, organizer included. " +
    rulesForStrangers,
  access: "signed-in",
  visitors: "restricted",
  params: meetingId,
  body: z
    .strictObject({ userIds: list(identifier, { most: 100 }).default([]), attendeeEmails })
    .refine(({ userIds, attendeeEmails }) => userIds.length + attendeeEmails.length > 0, {
      path: ["userIds"],
      message: says("peopleToInvite"),
    }),
  answer: { status: 200, schema: meetingAnswer, description: "The changed meeting." },
  refusals: [
    "forbidden",
    "not_found",
    "invalid_state",
    "too_many_participants",
    "invitation_refused",
    "schedule_conflict",
    "too_many_requests",
    "unavailable",
  ],
  needs: {
    table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem", "DeleteItem"],
    memberEmailDomains: true,
    newAddressLimits: true,
  },
  handle: (request, services) => {
    const { userIds, attendeeEmails: emails } = request.body;
    const { id: meetingId } = request.params;
    return add(services, request, { meetingId, userIds, emails }, meetingViewFor(request.caller.userId));
  },
});
