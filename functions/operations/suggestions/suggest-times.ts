import * as z from "zod";
import { meetingId } from "../../contract/meetings.ts";
import { maxSuggestions, otherTimesView, suggestionSearch, suggestionsAnswer } from "../../contract/suggestions.ts";
import { defaultDaysToSearch, maxDaysToSearch } from "../../domain/suggestions/search-range.ts";
import { defineOperation } from "../../http/operation.ts";
import { suggestOtherTimes } from "../../use-cases/suggestions/suggest-other-times.ts";

export const suggestTimes = defineOperation({
  name: "suggest-times",
  area: "suggestions",
  method: "POST",
  path: "/v1/meetings/{id}/suggestions",
  summary: "Suggests other times for a meeting",
  description:
    "Everybody who may move the meeting can ask. Every suggested time is free for all of its people, including those who have " +
    "declined, and lies within the organizer's rules. Send its `apply` as it stands to move the meeting there. The times lie between " +
    `now and ${defaultDaysToSearch} days after the meeting unless you say otherwise; a range has at most ${maxDaysToSearch} days, and its ` +
    "dates are in `timeZone`, which is yours if you name none. The best time comes first. There are never three times of one morning " +
    "or afternoon as long as there is another. Where there are no times, `emptyReason` says why, and `bottleneckIds` tells the " +
    "organizer whose calendars are in the way. With `makeRoom`, the organizer is told how moving meetings of theirs that have a lower " +
    "priority would make room, where that suits everybody's working hours better than all free times do.",
  access: "signed-in",
  visitors: "refused",
  keyless: "changes nothing",
  params: meetingId,
  body: z.strictObject(suggestionSearch),
  answer: { status: 200, schema: suggestionsAnswer, description: `At most ${maxSuggestions} times, the best first.` },
  refusals: ["forbidden", "not_found", "invalid_state", "too_late"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"], model: true, holidays: true },
  throttle: { ratePerSecond: 10, burst: 20 },
  costly: "suggestions",
  handle: async ({ caller: { userId: callerId }, params, body, say }, services) => {
    const { meeting, times, room } = await suggestOtherTimes(services, { ...body, callerId, meetingId: params.id });
    return { body: otherTimesView(meeting, callerId, times, say, room), language: say.language };
  },
});
