import * as z from "zod";
import { maxGivingWay } from "../domain/meetings/make-room.ts";
import type { Meeting } from "../domain/meetings/meeting.ts";
import { roleOf } from "../domain/meetings/participants.ts";
import { explainMove } from "../domain/plans/explain-move.ts";
import { maxProposals, type RoomProposal } from "../domain/plans/making-room.ts";
import { explanation, type Reader } from "../domain/suggestions/explain.ts";
import { type FoundTimes, type PresentSuggestion, suggestionStatuses } from "../domain/suggestions/suggestion.ts";
import { type Candidate, emptyReasons, suggestionReasons } from "../domain/suggestions/suggestion-context.ts";
import { unfitCauses } from "../domain/suggestions/unfit-meetings.ts";
import type { Texts } from "../domain/texts/texts.ts";
import { formatInterval, formatUtc } from "../domain/time/format.ts";
import type { EpochMinute } from "../domain/time/instant.ts";
import type { Interval } from "../domain/time/interval.ts";
import { zoneNamed } from "../domain/time/zone.ts";
import { drawback, drawbackView } from "./drawbacks.ts";
import { identifier, instantText, interval, zoneName } from "./fields.ts";
import { bound } from "./range.ts";
import { relaxation, relaxationView, wishes } from "./wishes.ts";

export const maxSuggestions = 10;

/** How many times a request wants, and where to look for them. */
export const suggestionSearch = {
  count: z.int().min(1).max(maxSuggestions).default(3),
  from: bound.optional(),
  to: bound.optional(),
  timeZone: zoneName
    .optional()
    .meta({ description: "The zone of dates in `from` and `to`. If you name none, it is yours." }),
  wishes: wishes.optional(),
};

export const suggestionId = z.strictObject({ id: identifier });

const source = z
  .enum(["ai", "rules"])
  .meta({ description: "`ai`: a model has changed the order of the times, or which reason comes first." });

/** A request that can be sent as it stands. */
export const apply = z
  .object({ method: z.enum(["POST"]), path: z.string(), body: z.record(z.string(), z.unknown()) })
  .meta({ id: "ApplyRequest", description: "A request that can be sent as it stands." });
type Apply = z.output<typeof apply>;

const localTime = z.object({ userId: z.string(), start: z.string() }).meta({ id: "LocalTime" });

const suggestedTime = z
  .object({
    start: instantText,
    end: instantText,
    score: z.number().min(0).max(1).meta({ description: "How well the time suits, by our rules, to two decimals." }),
    reasons: z.array(z.enum(suggestionReasons).meta({ id: "SuggestionReason" })).min(1),
    drawbacks: z.array(drawback).meta({ description: "What can be said against it, the worst first." }),
    explanation: z.string().meta({ description: "One sentence for you, in the language that you ask for." }),
    localTimes: z
      .array(localTime)
      .meta({ description: "When it begins on everybody's own clock, the organizer's included." }),
    apply,
  })
  .meta({ id: "SuggestedTime" });

const emptyReason = z.enum(emptyReasons).meta({
  id: "EmptyReason",
  description:
    "`in_the_past`: the range, or the last time in it at which the meeting could have begun, is over. `too_soon`: no time leaves the " +
    "organizer's notice. `no_open_hours`: the organizer has none within the range. `range_too_short`: none of them are long enough. " +
    "`outside_booking_window`: all of them are too far ahead. `organizer_unavailable`: the organizer publishes no hours, or has no time. " +
    "`attendees_unavailable`: the organizer has time, but never when everybody has. `no_other_time`: only the present time suits everybody. `against_wishes`: there are times, but none that the wishes allow.",
});

/** Given where there is nothing to suggest. */
const noCandidates = {
  emptyReason: emptyReason.optional().meta({ description: "Why there are no times." }),
  bottleneckIds: z
    .array(z.string())
    .optional()
    .meta({ description: "Only for the organizer: without these people there would be times." }),
};

/** A time for a meeting, once others of its organizer have given way. */
const roomToMake = z
  .object({
    start: instantText,
    end: instantText,
    moves: z
      .array(z.object({ meetingId: z.string(), from: interval, to: interval, explanation: z.string() }))
      .min(1)
      .max(maxGivingWay),
    concerns: z.int().min(0).meta({ description: "How many others are on the meetings that would move." }),
    explanation: z.string(),
    apply,
  })
  .meta({ id: "RoomToMake" });

/** Times that were asked for. */
export const suggestionsAnswer = z
  .object({
    source,
    suggestions: z.array(suggestedTime),
    ...noCandidates,
    relax: relaxation.optional(),
    makingRoom: z
      .array(roomToMake)
      .max(maxProposals)
      .optional()
      .meta({
        description:
          "Given where you ask for it with `makeRoom`: which meetings of yours could move, so that a time is free that suits everybody's " +
          "working hours better than all suggestions. The best first. `apply` moves all of them or none.",
      }),
    nextFrom: instantText.optional().meta({
      description:
        "Given where the calendars of all these people were too full to be read to the end of the range: nothing from here on was " +
        "looked at. Ask again from here.",
    }),
  })
  .meta({ id: "Suggestions" });

const indexedTime = z.object({ index: z.int().min(0), ...suggestedTime.shape }).meta({ id: "IndexedTime" });

/** What the inbox holds for one meeting. */
export const suggestionAnswer = z
  .object({
    id: z.string(),
    meetingId: z.string(),
    cause: z.enum(unfitCauses).meta({
      description:
        "Why the meeting no longer fits. `attendee_declined`: somebody has said no to its time. `focus_time`: you, or somebody " +
        "on the meeting, now keep that time for focused work. `outside_availability`: it now lies outside your open hours. " +
        "`rules_changed`: its type now asks for more notice, longer buffers, a nearer date or fewer meetings on one date.",
    }),
    suggestions: z.array(indexedTime).meta({
      description:
        "The times of an open suggestion, the best first. Times that are taken by now are left out; the others keep their `index`.",
    }),
    cancel: apply.optional().meta({
      description: "Only where everybody has declined: send it as it stands to cancel the meeting instead.",
    }),
    ...noCandidates,
    status: z
      .enum(suggestionStatuses)
      .meta({ description: "`withdrawn`: the meeting has changed or fits again. `expired`: it has begun." }),
    source,
    createdAt: instantText,
  })
  .meta({ id: "Suggestion" });

function suggestedTimeView(candidate: Candidate, reader: Reader, say: Texts, apply: Apply) {
  const { score, reasons, drawbacks, localTimes } = candidate;
  return {
    ...{ ...formatInterval(candidate), score, reasons, localTimes, apply },
    drawbacks: drawbacks.map((one) => drawbackView(one, say)),
    explanation: explanation(candidate, reader, say),
  };
}

/** Other times for a meeting. Only the organizer is told whose calendars are in the way. */
export function otherTimesView(
  meeting: Meeting,
  callerId: string,
  times: FoundTimes,
  say: Texts,
  room?: readonly RoomProposal[],
): z.input<typeof suggestionsAnswer> {
  const isOrganizer = roleOf(meeting, callerId) === "organizer";
  const suggested = suggestedTimesView(times, isOrganizer, say, ({ start }) => ({
    method: "POST",
    path: `/v1/meetings/${meeting.id}/reschedule`,
    body: { start: formatUtc(start) },
  }));
  return { ...suggested, ...(room && { makingRoom: room.map((one) => roomView(one, say)) }) };
}

/** One way to make room, with the request that moves all of it or nothing. */
function roomView({ meeting, start, moves, concerns, timeZone }: RoomProposal, say: Texts): z.input<typeof roomToMake> {
  const zone = zoneNamed(timeZone);
  return {
    ...formatInterval(movedTo(meeting, start)),
    moves: moves.map(({ meeting: moved, start: to }) => ({
      meetingId: moved.id,
      from: formatInterval(moved),
      to: formatInterval(movedTo(moved, to)),
      explanation: explainMove({ from: moved.start, to, zone, because: undefined }, say),
    })),
    concerns,
    explanation: say.plans.room(say.formats.dateAndTime(start, zone), moves.length, concerns),
    apply: {
      method: "POST",
      path: `/v1/meetings/${meeting.id}/make-room`,
      body: {
        start: formatUtc(start),
        version: meeting.version,
        moves: moves.map(({ meeting: { id, version }, start: to }) => ({
          meetingId: id,
          start: formatUtc(to),
          version,
        })),
      },
    },
  };
}

function movedTo({ start, end }: Interval, to: EpochMinute): Interval {
  return { start: to, end: to + end - start };
}

/** Times for a new meeting. `booking` is what all requests that book one of them have in common. */
export function newTimesView(
  booking: Record<string, unknown>,
  isForOrganizer: boolean,
  times: FoundTimes,
  say: Texts,
): z.input<typeof suggestionsAnswer> {
  return suggestedTimesView(times, isForOrganizer, say, (time) => ({
    method: "POST",
    path: "/v1/meetings",
    body: { ...booking, ...formatInterval(time) },
  }));
}

/** Each time comes with the request that makes it the meeting's. */
function suggestedTimesView(
  { source, candidates, emptyReason, bottleneckIds, relax, reader, nextFrom }: FoundTimes,
  isForOrganizer: boolean,
  say: Texts,
  applyOf: (time: Interval) => Apply,
): z.input<typeof suggestionsAnswer> {
  return {
    source,
    suggestions: candidates.map((candidate) => suggestedTimeView(candidate, reader, say, applyOf(candidate))),
    ...(emptyReason && { emptyReason }),
    ...(isForOrganizer && bottleneckIds && { bottleneckIds }),
    ...(relax && { relax: relaxationView(relax) }),
    ...(nextFrom !== undefined && { nextFrom: formatUtc(nextFrom) }),
  };
}

/** A suggestion as it reads now, with those of its times that can still be taken. */
export function suggestionView(
  { suggestion, status, reader, candidates, offersCancelling }: PresentSuggestion,
  say: Texts,
): z.input<typeof suggestionAnswer> {
  const { id, meetingId, cause, emptyReason, bottleneckIds, source, createdAt } = suggestion;
  return {
    id,
    meetingId,
    cause,
    suggestions: candidates.map(({ index, ...candidate }) => ({
      index,
      ...suggestedTimeView(candidate, reader, say, {
        method: "POST",
        path: `/v1/suggestions/${id}/accept`,
        body: { index, start: formatUtc(candidate.start) },
      }),
    })),
    ...(offersCancelling && {
      cancel: { method: "POST" as const, path: `/v1/meetings/${meetingId}/cancel`, body: {} },
    }),
    ...(status === "open" && emptyReason && { emptyReason }),
    ...(status === "open" && bottleneckIds && { bottleneckIds }),
    status,
    source,
    createdAt: new Date(createdAt).toISOString(),
  };
}
