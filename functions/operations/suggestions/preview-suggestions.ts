import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { meetingDetails } from "../../contract/meetings.ts";
import {
  maxDaysToSearch,
  maxSuggestions,
  rangeToSearch,
  suggestedTimesView,
  suggestionSearch,
  suggestionsAnswer,
} from "../../contract/suggestions.ts";
import { assertParticipantsFit } from "../../domain/meetings/book.ts";
import { formatUtc } from "../../domain/time/format.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import { defineOperation } from "../../http/operation.ts";
import { readProfile } from "../../store/people/profiles.ts";
import { suggestTimesForNew } from "../../use-cases/suggestions/suggest-times.ts";

const defaultDays = 14;

export const previewSuggestions = defineOperation({
  name: "preview-suggestions",
  area: "suggestions",
  method: "POST",
  path: "/v1/suggestions/preview",
  summary: "Suggests times for a meeting that does not exist yet",
  description:
    "The best of the slots that you can book with this organizer and these attendees, with the reasons; `apply`, sent as it " +
    `stands, books one. The range is the coming ${defaultDays} days unless you say otherwise, at most ${maxDaysToSearch}.`,
  access: "signed-in",
  body: z.strictObject({
    organizerId: identifier,
    meetingTypeId: identifier,
    durationMinutes: z.int().positive().optional(),
    attendeeIds: z.array(identifier).max(100).default([]),
    title: meetingDetails.title.optional().meta({ description: "What `apply` books it as; else the type's name." }),
    priority: meetingDetails.priority.default("medium"),
    ...suggestionSearch,
  }),
  answer: { status: 200, schema: suggestionsAnswer, description: `At most ${maxSuggestions} times, the best first.` },
  refusals: ["not_found", "invalid_duration", "too_many_participants", "invitation_refused"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"], model: true },
  throttle: { ratePerSecond: 10, burst: 20 },
  handle: async ({ caller, body }, services) => {
    const { organizerId, meetingTypeId, durationMinutes, attendeeIds, title, priority, count } = body;
    const wanted = { organizerId, meetingTypeId, durationMinutes, attendeeIds, priority, bookedBy: caller.userId };
    assertParticipantsFit(wanted);

    const timeZone = body.timeZone ?? (await readProfile(services.table, caller.userId)).timeZone;
    const thisMinute = Math.ceil(services.clock.now() / millisecondsPerMinute);
    const range = rangeToSearch(body, timeZone, { thisMinute, around: thisMinute, days: defaultDays });

    const suggested = await suggestTimesForNew(services, { wanted, range, count, title });
    const request = { organizerId, meetingTypeId, attendeeIds, priority, title: title ?? suggested.typeName };
    return {
      body: suggestedTimesView(suggested, caller.userId === organizerId, ({ start, end }) => ({
        method: "POST",
        path: "/v1/meetings",
        body: { ...request, start: formatUtc(start), end: formatUtc(end) },
      })),
    };
  },
});
