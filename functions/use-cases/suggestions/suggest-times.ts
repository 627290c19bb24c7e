import { isDeepStrictEqual } from "node:util";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isBookable } from "../../domain/slots/find-slots.ts";
import { candidateStarts } from "../../domain/suggestions/candidates.ts";
import { spread, withinMargin } from "../../domain/suggestions/diversity.ts";
import { distinguishingFirst, type Reader } from "../../domain/suggestions/explain.ts";
import { whyNoCandidates } from "../../domain/suggestions/no-candidates.ts";
import { type RankedCandidate, rankedCandidates } from "../../domain/suggestions/rank.ts";
import type { AnsweredTimes, FoundTimes, SuggestedTimes } from "../../domain/suggestions/suggestion.ts";
import type { Candidate, SuggestionContext } from "../../domain/suggestions/suggestion-context.ts";
import type { EpochMinute } from "../../domain/time/instant.ts";
import { type Interval, overlaps } from "../../domain/time/interval.ts";
import { firstUnsearched } from "../../domain/time/range.ts";
import { resolveWishes } from "../../domain/wishes/resolve-wishes.ts";
import type { CallersWishes } from "../../domain/wishes/wishes.ts";
import { pickedFirst } from "../../model/picked-first.ts";
import type { CandidateInQuestion, ReasonCode } from "../../model/suggestion-model.ts";
import type { SuggestionServices } from "../../services/services.ts";
import type { RangeReading } from "../../store/calendar/person-calendars.ts";
import {
  type NewMeetingRequest,
  readSuggestionContext,
  readSuggestionContextOfNew,
} from "../../store/suggestions/suggestion-context.ts";
import { maxReadUnits, ReadBudget } from "../../store/table/read-budget.ts";
import { askModel } from "./ask-model.ts";

/** How many of the best by the rules the model may order. */
const candidatesForModel = 12;

interface SuggestionRequest {
  /** Suggested times lie wholly within it. */
  range: Interval;
  /** How many times to suggest, at most. */
  count: number;
  wishes?: CallersWishes | undefined;
  /** What may be read. Absent: as much as one request may read. */
  budget?: ReadBudget | undefined;
}

interface TimesToMoveRequest extends SuggestionRequest {
  meeting: Meeting;
  callerId: string;
  /** Times that are suggested first for other meetings. They come last here, unless nothing else is as close to everybody's hours. */
  keptClear?: readonly Interval[];
}

interface TimesToBookRequest extends SuggestionRequest {
  wanted: NewMeetingRequest;
  title?: string | undefined;
}

/** `isUnchanged`: what was known still holds and is given again. The model was not asked. */
export type OtherTimes = FoundTimes & { isUnchanged: boolean };

/** With the name of the meeting type, by which the meeting is called unless it has a title. */
export type NewTimes = FoundTimes & { typeName: string };

/**
 * Other times for a meeting that stands. The caller can move it to each of them at this moment. `known` is what was suggested before:
 * it is given again as long as all of its times are free, or as long as there are none for the same reason.
 */
export async function suggestTimesToMove(
  services: SuggestionServices,
  { meeting, callerId, range, wishes, budget, ...request }: TimesToMoveRequest,
  known?: SuggestedTimes,
): Promise<OtherTimes> {
  const { clock } = services;
  const reading = () => readingFor(services, budget);
  const read = async () =>
    withWishes(await readSuggestionContext(services, meeting, callerId, range, clock.now(), reading()), wishes);
  const context = await read();
  const nextFrom = firstUnsearched(range, context.to, context.minutes);
  if (known && stillHolds(known, context)) return { ...known, isUnchanged: true, reader: readerIn(context), nextFrom };
  const times = await suggest(services, context, read, { ...request, title: meeting.title });
  return { ...times, isUnchanged: false, reader: readerIn(context), nextFrom };
}

/** Times for a new meeting. Its booker can book each of them at this moment. */
export async function suggestTimesToBook(
  services: SuggestionServices,
  { wanted, range, wishes, budget, ...request }: TimesToBookRequest,
): Promise<NewTimes> {
  const { clock } = services;
  const reading = () => readingFor(services, budget);
  const read = async () =>
    withWishes(await readSuggestionContextOfNew(services, wanted, range, clock.now(), reading()), wishes);
  const context = await read();
  const nextFrom = firstUnsearched(range, context.to, context.minutes);
  const times = await suggest(services, context, read, request);
  return { ...times, typeName: context.typeName, reader: readerIn(context), nextFrom };
}

function readerIn({ callerId, people }: SuggestionContext): Reader {
  return { userId: callerId, names: new Map(people.map(({ userId, name }) => [userId, name])) };
}

function withWishes<Context extends SuggestionContext>(context: Context, wishes: CallersWishes | undefined): Context {
  return wishes ? { ...context, wishes: resolveWishes(wishes, context.people) } : context;
}

/** Where a model is asked, everything is read twice. */
function readingFor({ model }: SuggestionServices, budget?: ReadBudget): RangeReading {
  return { budget: budget ?? new ReadBudget(model ? maxReadUnits / 2 : maxReadUnits), isEventual: true };
}

/**
 * The rules rank; the model may change the order and pick reasons. Times that were taken while it thought are dropped, whether it has
 * answered or not. Where the caller wishes for an order of time, there is nothing to ask a model.
 */
async function suggest(
  services: SuggestionServices,
  context: SuggestionContext,
  readAgain: () => Promise<SuggestionContext>,
  request: { count: number; title?: string | undefined; keptClear?: readonly Interval[] },
): Promise<AnsweredTimes> {
  const ranked = rankedCandidatesFor(context, request, Math.max(request.count, candidatesForModel));
  if (!services.model || ranked.length === 0 || isInOrderOfTime(context))
    return byRules(context, ranked.slice(0, request.count));
  const { order, picked } = await askedInOrder(services, context, ranked, request);
  const present = await readAgain();
  const candidates = firstFree(present, order, request.count);
  // There is no advice, or everything was taken while the model thought: then the rules decide, and the model is not asked again.
  if (candidates.length === 0) return byRules(present, rankedCandidatesFor(present, request, request.count));
  const advised = candidates.map((one) => ({ ...one, reasons: pickedFirst(one.reasons, picked.get(one.start)) }));
  const isByRules = isDeepStrictEqual(advised, firstFree(present, ranked, request.count));
  return { candidates: advised.map(candidateAlone), source: isByRules ? "rules" : "ai" };
}

/** The first `count` that are still free, spread over half-days. */
function firstFree(context: SuggestionContext, ordered: readonly RankedCandidate[], count: number): RankedCandidate[] {
  const free = ordered.filter((candidate) => isFree(context, candidate));
  return distinguishingFirst(spread(free, count));
}

/** The best candidates. Those that collide with times to keep clear on the organizer's calendar come last in their tier. */
function rankedCandidatesFor(
  context: SuggestionContext,
  { keptClear = [] }: { keptClear?: readonly Interval[] },
  count: number,
): RankedCandidate[] {
  const { bufferBeforeMinutes, bufferAfterMinutes } = context.rules;
  const collides = ({ start, end }: Candidate) =>
    keptClear.some((time) => overlaps(time, { start: start - bufferBeforeMinutes, end: end + bufferAfterMinutes }));
  return rankedCandidates(context, count + 2 * keptClear.length)
    .map((one) => (collides(one) ? { ...one, tier: one.tier + belowItsTier } : one))
    .sort((one, other) => one.tier - other.tier)
    .slice(0, count);
}

/** Above the next one. */
const belowItsTier = 0.5;

function isInOrderOfTime({ wishes }: SuggestionContext): boolean {
  return wishes !== undefined && wishes.order !== "best";
}

function byRules(context: SuggestionContext, ranked: readonly RankedCandidate[]): AnsweredTimes {
  const candidates = distinguishingFirst(ranked).map(candidateAlone);
  return { candidates, source: "rules", ...(candidates.length === 0 && whyNoCandidates(context)) };
}

/** All candidates in the model's order, as far as the rules let it have its way, and the reasons that it picked. */
async function askedInOrder(
  services: SuggestionServices,
  context: SuggestionContext,
  ranked: readonly RankedCandidate[],
  { count, title }: { count: number; title?: string | undefined },
): Promise<{ order: RankedCandidate[]; picked: ReadonlyMap<EpochMinute, ReasonCode | undefined> }> {
  const meetingId = "asked";
  const advice = await askModel(services, {
    wanted: count,
    timeZone: context.people.find(({ userId }) => userId === context.callerId)?.timeZone ?? "UTC",
    meetings: [
      {
        id: meetingId,
        minutes: context.minutes,
        priority: context.priority,
        kind: "meeting",
        ...(title !== undefined && { title }),
        candidates: ranked.map((candidate) => candidateInQuestion(context, candidate)),
      },
    ],
  });
  const byId = new Map(ranked.map((candidate) => [idOf(candidate.start), candidate]));
  const advised = advice?.get(meetingId) ?? [];
  return {
    order: withinMargin(advised.flatMap(({ id }) => byId.get(id) ?? [])),
    picked: new Map(advised.map(({ id, reason }) => [Number(id), reason])),
  };
}

/** It sees what the rules see, without names: people are told apart by their order. */
function candidateInQuestion({ people }: SuggestionContext, candidate: RankedCandidate): CandidateInQuestion {
  const { start, score, tier, reasons, drawbacks } = candidate;
  const placeOf = (userId: string | undefined) => people.findIndex((person) => person.userId === userId);
  return {
    ...{ id: idOf(start), start, score, tier, reasons },
    zones: people.map(({ timeZone }) => timeZone),
    drawbacks: drawbacks.map(({ code, userId }) => ({
      code,
      ...(userId !== undefined && { person: placeOf(userId) }),
    })),
  };
}

/** Times beyond what was read are not known to be free. */
function isFree({ now, to, rules, organizer, people }: SuggestionContext, { start, end }: Interval): boolean {
  const [, ...others] = people;
  return end <= to && isBookable({ now, rules, organizer, others: others.map(({ calendar }) => calendar) }, start, end);
}

function stillHolds({ candidates, emptyReason, bottleneckIds }: SuggestedTimes, context: SuggestionContext): boolean {
  if (candidates.length > 0) return candidates.every((candidate) => isFree(context, candidate));
  return (
    candidateStarts(context).length === 0 && isDeepStrictEqual(whyNoCandidates(context), { emptyReason, bottleneckIds })
  );
}

function candidateAlone({ start, end, score, reasons, drawbacks, localTimes }: RankedCandidate): Candidate {
  return { start, end, score, reasons, drawbacks, localTimes };
}

function idOf(start: EpochMinute): string {
  return String(start);
}
