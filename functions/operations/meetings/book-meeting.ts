import * as z from "zod";
import { identifier, instant, list } from "../../contract/fields.ts";
import {
  attendeeEmails,
  meetingAnswer,
  meetingDetails,
  meetingViewFor,
  rulesForStrangers,
} from "../../contract/meetings.ts";
import { says } from "../../contract/says.ts";
import { maxInvitationsADay, maxPendingInvitations } from "../../domain/meetings/invitations.ts";
import { timeRefusalCodes } from "../../domain/slots/explain-refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { bookMeeting as book } from "../../use-cases/meetings/book-meeting.ts";

export const bookMeeting = defineOperation({
  name: "book-meeting",
  area: "meetings",
  method: "POST",
  path: "/v1/meetings",
  summary: "Books a meeting at a listed slot",
  description:
    "You have accepted the meeting, as an attendee unless you organize it. People whom you invite are `pending`, and their time is " +
    `held: at most ${maxPendingInvitations} invitations from one person to another wait, they hold at most 24 hours, and at most ` +
    `${maxInvitationsADay} are made within 24 hours, cancelled ones counted. ` +
    "A meeting can have at most 20 people, organizer included. `end` may ask for another length that the type offers. An " +
    "organizer who books a meeting of their own may set `ignoreAvailability`, which lifts hours, grid, notice, window and daily limit. " +
    rulesForStrangers,
  access: "signed-in",
  visitors: "restricted",
  body: z
    .strictObject({
      organizerId: identifier,
      meetingTypeId: identifier,
      start: instant,
      end: instant.optional(),
      title: meetingDetails.title,
      description: meetingDetails.description.default(""),
      location: meetingDetails.location.optional(),
      attendeeIds: list(identifier, { most: 100 }).default([]),
      attendeeEmails,
      priority: meetingDetails.priority.default("medium"),
      ignoreAvailability: z.boolean().default(false),
    })
    .refine(({ start, end }) => end === undefined || start < end, {
      path: ["end"],
      message: says("endAfterStart"),
    }),
  answer: { status: 201, schema: meetingAnswer, description: "The meeting, on everybody's calendar." },
  refusals: [
    "forbidden",
    "not_found",
    "too_many_participants",
    "invitation_refused",
    ...timeRefusalCodes,
    "too_many_requests",
    "unavailable",
  ],
  needs: {
    table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "ConditionCheckItem"],
    memberEmailDomains: true,
    newAddressLimits: true,
  },
  handle: (request, services) => book(services, request, request.body, meetingViewFor(request.caller.userId)),
});
