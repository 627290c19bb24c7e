import * as z from "zod";
import { identifier, list } from "../../contract/fields.ts";
import { attendeeEmails, meetingDetails } from "../../contract/meetings.ts";
import { says } from "../../contract/says.ts";
import { maxSuggestions, newTimesView, suggestionSearch, suggestionsAnswer } from "../../contract/suggestions.ts";
import { defaultDaysToSearch, maxDaysToSearch } from "../../domain/suggestions/search-range.ts";
import { defineOperation } from "../../http/operation.ts";
import { previewSuggestions as preview } from "../../use-cases/suggestions/preview-suggestions.ts";

export const previewSuggestions = defineOperation({
  name: "preview-suggestions",
  area: "suggestions",
  method: "POST",
  path: "/v1/suggestions/preview",
  summary: "Suggests times for a meeting that does not exist yet",
  description:
    "The best of the slots that you can book with this organizer and these attendees, with the reasons. Send an `apply` as it stands " +
    `to book one. The times lie in the next ${defaultDaysToSearch} days unless you say otherwise; a range has at most ${maxDaysToSearch} days. ` +
    "Whoever has no account counts as free, on your clock, and is told apart by their address in place of an id; nothing is kept of them.",
  access: "signed-in",
  visitors: "refused",
  keyless: "changes nothing",
  body: z
    .strictObject({
      organizerId: identifier,
      meetingTypeId: identifier,
      durationMinutes: z.int().positive().optional(),
      attendeeIds: list(identifier, { most: 100 }).default([]),
      attendeeEmails,
      title: meetingDetails.title.optional().meta({
        description: "The title with which `apply` books the meeting. If you give none, it is the type's name.",
      }),
      priority: meetingDetails.priority.default("medium"),
      ...suggestionSearch,
    })
    .refine(({ wishes }) => !wishes?.makeRoom, {
      path: ["wishes", "makeRoom"],
      message: says("roomForExisting"),
    }),
  answer: { status: 200, schema: suggestionsAnswer, description: `At most ${maxSuggestions} times, the best first.` },
  refusals: ["not_found", "invalid_duration", "too_many_participants", "invitation_refused"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"], model: true, holidays: true },
  throttle: { ratePerSecond: 10, burst: 20 },
  costly: "suggestions",
  handle: async ({ caller, body, say }, services) => {
    const { organizerId, meetingTypeId, attendeeIds, attendeeEmails, priority, title } = body;
    const times = await preview(services, { ...body, bookedBy: caller.userId });
    const people = { attendeeIds, ...(attendeeEmails.length > 0 && { attendeeEmails }) };
    const booking = { organizerId, meetingTypeId, ...people, priority, title: title ?? times.typeName };
    return { body: newTimesView(booking, caller.userId === organizerId, times, say), language: say.language };
  },
});
