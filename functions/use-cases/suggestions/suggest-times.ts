import { isDeepStrictEqual } from "node:util";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isBookable } from "../../domain/slots/find-slots.ts";
import { candidateStarts } from "../../domain/suggestions/candidates.ts";
import { spread } from "../../domain/suggestions/diversity.ts";
import { explainCandidate } from "../../domain/suggestions/explain-candidate.ts";
import { whyNoCandidates } from "../../domain/suggestions/no-candidates.ts";
import { rankedCandidates } from "../../domain/suggestions/rank.ts";
import type { SuggestedTimes } from "../../domain/suggestions/suggestion.ts";
import type { Candidate, SuggestionContext } from "../../domain/suggestions/suggestion-context.ts";
import type { EpochMinute } from "../../domain/time/instant.ts";
import { type Interval, overlaps } from "../../domain/time/interval.ts";
import { offsetAt, zoneNamed } from "../../domain/time/zone.ts";
import { pickedFirst } from "../../model/picked-first.ts";
import type { AdvisedCandidate, SuggestionModel } from "../../model/suggestion-model.ts";
import type { SuggestionServices } from "../../services/services.ts";
import {
  type NewMeetingQuestion,
  readBookingQuestion,
  readMoveQuestion,
} from "../../store/suggestions/suggestion-context.ts";

/** So many of the best by the rules the model may order. */
const candidatesForModel = 12;

interface Wish {
  /** What lies wholly within it is looked at. */
  range: Interval;
  /** How many times to suggest, at most. */
  count: number;
}

export interface OtherTimesRequest extends Wish {
  meeting: Meeting;
  callerId: string;
  /** What is suggested first for other meetings: left to them as long as there is anything else. */
  spokenFor?: readonly Interval[];
}

export interface NewTimesRequest extends Wish {
  wanted: NewMeetingQuestion;
  title?: string | undefined;
}

/** `unchanged`: what was known is so still, and is answered as it was; the model was not asked again. */
export type MoveSuggestions = SuggestedTimes & { unchanged: boolean };

/**
 * Other times for a meeting that stands, each of which its caller can move it to at this moment. `known` is what was suggested
 * before: as long as all of that is free, or there is nothing for the same reason, it stands.
 */
export async function suggestTimes(
  services: SuggestionServices,
  { meeting, callerId, range, ...request }: OtherTimesRequest,
  known?: SuggestedTimes,
): Promise<MoveSuggestions> {
  const { table, clock } = services;
  const read = () => readMoveQuestion(table, meeting, callerId, range, clock.now());
  const question = await read();
  if (known && isStillSo(known, question)) return { ...known, unchanged: true };
  return { ...(await suggest(services, question, read, { ...request, title: meeting.title })), unchanged: false };
}

/** Times for a new meeting, each of which its booker can book at this moment. */
export async function suggestNewTimes(
  services: SuggestionServices,
  { wanted, range, ...request }: NewTimesRequest,
): Promise<SuggestedTimes & { typeName: string; minutes: number }> {
  const { table, clock } = services;
  const read = () => readBookingQuestion(table, wanted, range, clock.now());
  const question = await read();
  const { typeName, minutes } = question;
  return { ...(await suggest(services, question, read, request)), typeName, minutes };
}

/** The rules rank, the model may reorder and pick reasons, and what has been taken meanwhile is dropped, whether it has answered or not. */
async function suggest(
  { model }: SuggestionServices,
  question: SuggestionContext,
  readAgain: () => Promise<SuggestionContext>,
  request: { count: number; title?: string | undefined; spokenFor?: readonly Interval[] },
): Promise<SuggestedTimes> {
  const ranked = rankedLeaving(request.spokenFor ?? [], question, Math.max(request.count, candidatesForModel));
  if (!model || ranked.length === 0) return byRules(question, ranked.slice(0, request.count));
  const advised = await advisedOrder(model, question, ranked, request);
  const now = await readAgain();
  const candidates = firstFree(now, advised, request.count);
  // No advice, or everything went while the model thought: the rules have the last word, without asking again.
  if (candidates.length === 0) return byRules(now, rankedLeaving(request.spokenFor ?? [], now, request.count));
  const isByRules = isDeepStrictEqual(candidates, firstFree(now, ranked, request.count));
  return { candidates, source: isByRules ? "rules" : "ai" };
}

/** The first so many of an order that are still free, no half-day too often. */
function firstFree(question: SuggestionContext, ordered: readonly Candidate[], count: number): Candidate[] {
  const zone = zoneNamed(question.organizer.availability.timeZone);
  const free = ordered.filter((candidate) => isFree(question, candidate));
  const onClocks = free.map((candidate) => ({
    candidate,
    wallStart: candidate.start + offsetAt(zone, candidate.start),
  }));
  return spread(onClocks, count).map(({ candidate }) => candidate);
}

/** The best candidates, but those last that are in the way of what is spoken for on the organizer's calendar. */
function rankedLeaving(spokenFor: readonly Interval[], question: SuggestionContext, count: number): Candidate[] {
  const { bufferBeforeMinutes, bufferAfterMinutes } = question.rules;
  const isInTheWay = ({ start, end }: Candidate) =>
    spokenFor.some((time) => overlaps(time, { start: start - bufferBeforeMinutes, end: end + bufferAfterMinutes }));
  const ranked = rankedCandidates(question, count + 2 * spokenFor.length);
  const { clear = [], inTheWay = [] } = Object.groupBy(ranked, (one) => (isInTheWay(one) ? "inTheWay" : "clear"));
  return [...clear, ...inTheWay].slice(0, count);
}

function byRules(question: SuggestionContext, candidates: Candidate[]): SuggestedTimes {
  return { candidates, source: "rules", ...(candidates.length === 0 && whyNoCandidates(question)) };
}

/** All candidates in the model's order, each with the reason first that it picked; none where it has no usable advice. */
async function advisedOrder(
  model: SuggestionModel,
  question: SuggestionContext,
  ranked: readonly Candidate[],
  { count, title }: { count: number; title?: string | undefined },
): Promise<Candidate[]> {
  const meetingId = "asked";
  const advice = await model.advise({
    wanted: count,
    timeZone: question.people.find(({ userId }) => userId === question.callerId)?.timeZone ?? "UTC",
    meetings: [
      {
        id: meetingId,
        minutes: question.minutes,
        priority: question.priority,
        kind: "meeting",
        ...(title !== undefined && { title }),
        candidates: ranked.map(({ start, reasons }) => ({ id: idOf(start), start, reasons })),
      },
    ],
  });
  const byId = new Map(ranked.map((candidate) => [idOf(candidate.start), candidate]));
  const order = advice?.get(meetingId) ?? [];
  return order.flatMap((advised) => {
    const candidate = byId.get(advised.id);
    return candidate ? [withPickedReason(question, candidate, advised)] : [];
  });
}

/** The words stay ours: they name the first reasons. */
function withPickedReason(question: SuggestionContext, candidate: Candidate, { reason }: AdvisedCandidate): Candidate {
  const reasons = pickedFirst(candidate.reasons, reason);
  return { ...candidate, reasons, explanation: explainCandidate(question, candidate.start, reasons) };
}

function isFree({ now, rules, organizer, people }: SuggestionContext, { start, end }: Interval): boolean {
  const [, ...others] = people;
  return isBookable({ now, rules, organizer, others: others.map(({ calendar }) => calendar) }, start, end);
}

function isStillSo({ candidates, emptyReason, bottleneckIds }: SuggestedTimes, question: SuggestionContext): boolean {
  if (candidates.length > 0) return candidates.every((candidate) => isFree(question, candidate));
  return (
    candidateStarts(question).length === 0 &&
    isDeepStrictEqual(whyNoCandidates(question), { emptyReason, bottleneckIds })
  );
}

function idOf(start: EpochMinute): string {
  return String(start);
}
