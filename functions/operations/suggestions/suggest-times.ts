import * as z from "zod";
import { meetingId } from "../../contract/meetings.ts";
import {
  maxDaysToSearch,
  maxSuggestions,
  rangeToSearch,
  suggestedTimesView,
  suggestionSearch,
  suggestionsAnswer,
} from "../../contract/suggestions.ts";
import { roleOf } from "../../domain/meetings/participants.ts";
import { assertCanBeMovedBy } from "../../domain/meetings/reschedule.ts";
import { formatUtc } from "../../domain/time/format.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import { defineOperation } from "../../http/operation.ts";
import { readMeetingOf } from "../../store/meetings/meetings.ts";
import { readProfile } from "../../store/people/profiles.ts";
import { suggestOtherTimes } from "../../use-cases/suggestions/suggest-times.ts";

const defaultDays = 14;

export const suggestTimes = defineOperation({
  name: "suggest-times",
  area: "suggestions",
  method: "POST",
  path: "/v1/meetings/{id}/suggestions",
  summary: "Suggests other times for a meeting",
  description:
    "For everybody who may move the meeting. Every time suggested is free for all of its people, those who have declined " +
    "included, within the organizer's rules, and can be moved to by sending `apply` as it stands. The range is from now to " +
    `two weeks after the meeting unless you say otherwise, at most ${maxDaysToSearch} days; dates are those of \`timeZone\` (yours, if ` +
    "you name none). The best comes first, and no three neighbours of one morning while there is anything else. Where there is " +
    "none, `emptyReason` says why, and to the organizer `bottleneckIds` whose calendars are in the way.",
  access: "signed-in",
  params: meetingId,
  body: z.strictObject(suggestionSearch),
  answer: { status: 200, schema: suggestionsAnswer, description: `At most ${maxSuggestions} times, the best first.` },
  refusals: ["forbidden", "not_found", "invalid_state", "too_late"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"], model: true },
  throttle: { ratePerSecond: 10, burst: 20 },
  handle: async ({ caller, params, body }, services) => {
    const { table, clock } = services;
    const meeting = await readMeetingOf(table, params.id, caller.userId);
    const now = clock.now();
    assertCanBeMovedBy(meeting, caller.userId, now);

    const timeZone = body.timeZone ?? (await readProfile(table, caller.userId)).timeZone;
    const thisMinute = Math.ceil(now / millisecondsPerMinute);
    const range = rangeToSearch(body, timeZone, { thisMinute, around: meeting.start, days: defaultDays });

    const request = { meeting, callerId: caller.userId, range, count: body.count };
    const suggested = await suggestOtherTimes(services, request);
    return {
      body: suggestedTimesView(suggested, roleOf(meeting, caller.userId) === "organizer", ({ start }) => ({
        method: "POST",
        path: `/v1/meetings/${meeting.id}/reschedule`,
        body: { start: formatUtc(start) },
      })),
    };
  },
});
