import * as z from "zod";
import { type PresentSuggestion, type SuggestedTimes, suggestionStatuses } from "../domain/suggestions/suggestion.ts";
import { type Candidate, emptyReasons, suggestionReasons } from "../domain/suggestions/suggestion-context.ts";
import { unfitCauses } from "../domain/suggestions/unfit-meetings.ts";
import { formatInterval, formatUtc } from "../domain/time/format.ts";
import { type EpochMinute, minutesPerDay } from "../domain/time/instant.ts";
import type { Interval } from "../domain/time/interval.ts";
import { assertRange, type Bound, endOf, startOf } from "../domain/time/range.ts";
import { identifier, instantText, zoneName } from "./fields.ts";
import { bound } from "./range.ts";

export const maxSuggestions = 10;
export const maxDaysToSearch = 62;

/** What a request may say of the times that it wants: how many, and where to look for them. */
export const suggestionSearch = {
  count: z.int().min(1).max(maxSuggestions).default(3),
  from: bound.optional(),
  to: bound.optional(),
  timeZone: zoneName.optional().meta({ description: "That of the dates in `from` and `to`; yours, if you name none." }),
};

/** The range that was asked for; else from this minute on to so many days after `around`. Throws `invalid_request`. */
export function rangeToSearch(
  { from, to }: { from?: Bound | undefined; to?: Bound | undefined },
  timeZone: string,
  { thisMinute, around, days }: { thisMinute: EpochMinute; around: EpochMinute; days: number },
): Interval {
  const start = from ? startOf(from, timeZone) : thisMinute;
  const usualEnd = Math.min(Math.max(around, start) + days * minutesPerDay, start + maxDaysToSearch * minutesPerDay);
  const range = { start, end: to ? endOf(to, timeZone) : usualEnd };
  assertRange(range, maxDaysToSearch);
  return range;
}

export const suggestionId = z.strictObject({ id: identifier });

const source = z
  .enum(["ai", "rules"])
  .meta({ description: "`ai`: a model has changed the order of the times, or which reason comes first." });

/** A request that can be sent as it stands. */
const apply = z
  .object({ method: z.enum(["POST"]), path: z.string(), body: z.record(z.string(), z.unknown()) })
  .meta({ id: "ApplyRequest", description: "Sent as it stands, it makes this the meeting's time." });
export type Apply = z.output<typeof apply>;

const localTime = z.object({ userId: z.string(), start: z.string() }).meta({ id: "LocalTime" });

/** Somebody's time for a meeting, as a suggestion names it. */
const suggestedTime = z
  .object({
    start: instantText,
    end: instantText,
    score: z.number().min(0).max(1).meta({ description: "How well it suits, by the rules; two decimals." }),
    reasons: z.array(z.enum(suggestionReasons).meta({ id: "SuggestionReason" })).min(1),
    explanation: z.string(),
    localTimes: z
      .array(localTime)
      .meta({ description: "When it begins by everybody's own clock, the organizer's included." }),
    apply,
  })
  .meta({ id: "SuggestedTime" });

const emptyReason = z.enum(emptyReasons).meta({ id: "EmptyReason" });

/** Where there is nothing to suggest. */
const whyNone = {
  emptyReason: emptyReason.optional().meta({ description: "Why there is none." }),
  bottleneckIds: z
    .array(z.string())
    .optional()
    .meta({ description: "To the organizer: without these people there would be times." }),
};

/** Times on request. */
export const suggestionsAnswer = z
  .object({ source, suggestions: z.array(suggestedTime), ...whyNone })
  .meta({ id: "Suggestions" });

const indexedTime = z.object({ index: z.int().min(0), ...suggestedTime.shape }).meta({ id: "IndexedTime" });

/** What the inbox holds of one meeting. */
export const suggestionAnswer = z
  .object({
    id: z.string(),
    meetingId: z.string(),
    cause: z.enum(unfitCauses).meta({
      description:
        "Why the meeting no longer fits. `attendee_declined`: somebody has said no to its time. `focus_time`: you, or somebody " +
        "on it, now keep that time for focused work. `outside_availability`: it has come to lie outside your open hours. " +
        "`rules_changed`: its type now asks for more notice, other buffers, a nearer date or fewer of them on one date.",
    }),
    suggestions: z.array(indexedTime).meta({
      description:
        "Of an open one, the best first. Those that are taken by now are left out; the others keep their `index`.",
    }),
    ...whyNone,
    status: z
      .enum(suggestionStatuses)
      .meta({ description: "`withdrawn`: the meeting has changed or fits again. `expired`: it has begun." }),
    source,
    createdAt: instantText,
  })
  .meta({ id: "Suggestion" });

function suggestedTimeView(candidate: Candidate, apply: Apply): z.input<typeof suggestedTime> {
  const { score, reasons, explanation, localTimes } = candidate;
  return { ...formatInterval(candidate), score, reasons, explanation, localTimes, apply };
}

/** Times on request, each with the request that makes it the meeting's. Whose calendars are in the way only an organizer is told. */
export function suggestedTimesView(
  { source, candidates, emptyReason, bottleneckIds }: SuggestedTimes,
  isForOrganizer: boolean,
  applyOf: (time: Interval) => Apply,
): z.input<typeof suggestionsAnswer> {
  return {
    source,
    suggestions: candidates.map((candidate) => suggestedTimeView(candidate, applyOf(candidate))),
    ...(emptyReason && { emptyReason }),
    ...(isForOrganizer && bottleneckIds && { bottleneckIds }),
  };
}

/** What the inbox holds, as it reads now: with those of its times that can still be taken. */
export function suggestionView({
  suggestion,
  status,
  candidates,
}: PresentSuggestion): z.input<typeof suggestionAnswer> {
  const { id, meetingId, cause, emptyReason, bottleneckIds, source, createdAt } = suggestion;
  return {
    id,
    meetingId,
    cause,
    suggestions: candidates.map(({ index, ...candidate }) => ({
      index,
      ...suggestedTimeView(candidate, {
        method: "POST",
        path: `/v1/suggestions/${id}/accept`,
        body: { index, start: formatUtc(candidate.start) },
      }),
    })),
    ...(status === "open" && emptyReason && { emptyReason }),
    ...(status === "open" && bottleneckIds && { bottleneckIds }),
    status,
    source,
    createdAt: new Date(createdAt).toISOString(),
  };
}
