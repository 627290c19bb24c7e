import { type Intent, isAboutNewMeeting } from "../../domain/assistant/intent.ts";
import { type Moves, movesOf, type PlannedMoves } from "../../domain/assistant/moves.ts";
import { withHost, withType } from "../../domain/assistant/new-meeting.ts";
import type { Question } from "../../domain/assistant/question.ts";
import { type Understanding, understoodSentences } from "../../domain/assistant/understood.ts";
import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { Profile } from "../../domain/people/profile.ts";
import type { RoomProposal } from "../../domain/plans/making-room.ts";
import type { SearchBounds } from "../../domain/suggestions/search-range.ts";
import type { FoundTimes } from "../../domain/suggestions/suggestion.ts";
import type { Text } from "../../domain/texts/texts.ts";
import { dayNumber } from "../../domain/time/calendar-date.ts";
import { readMeetingType, readMeetingTypes } from "../../store/meeting-types/meeting-types.ts";
import { countCostlyRequest } from "../people/count-costly-request.ts";
import type { NamedPlan } from "../plans/named-plan.ts";
import { proposePlan } from "../plans/propose-plan.ts";
import { previewSuggestions } from "../suggestions/preview-suggestions.ts";
import { suggestOtherTimes } from "../suggestions/suggest-other-times.ts";
import type { Asking } from "./asking.ts";
import { findMeetings, findUpcoming } from "./find-meetings.ts";
import { identifyPeople, idsOf } from "./identify-people.ts";

/** What was understood of an intent, and what it comes to: a question, or a proposal. */
export interface AssistantAnswer {
  /** As far as it was completed. */
  intent: Intent;
  understood: Text[];
  question?: Question;
  proposal?: Proposal;
}

export type Proposal =
  | { kind: "new_times"; booking: Record<string, unknown>; isForOrganizer: boolean; times: FoundTimes }
  | { kind: "other_times"; meeting: Meeting; times: FoundTimes; room: readonly RoomProposal[] | undefined }
  | ({ kind: "plan" } & NamedPlan);

/** How many times are suggested. */
const count = 3;

/**
 * Looks for what an intent wants by the searches that there are, and by rules alone. No calendar and no meeting is changed: a plan is
 * kept as proposed, as if it had been asked for. Throws what those searches throw.
 */
export async function answerIntent(asking: Asking, given: Intent): Promise<AssistantAnswer> {
  const { intent, profiles, question } = await identifyPeople(asking, given);
  const understanding: Understanding = {
    intent,
    callerId: asking.caller.userId,
    zone: asking.zone,
    names: new Map([...profiles].map(([userId, { name }]) => [userId, name])),
  };
  if (question) return asked(understanding, question);
  return isAboutNewMeeting(intent)
    ? answerAboutNewMeeting(asking, understanding, profiles)
    : answerAboutMoves(asking, understanding);
}

async function answerAboutNewMeeting(
  asking: Asking,
  understanding: Understanding,
  profiles: ReadonlyMap<string, Profile>,
): Promise<AssistantAnswer> {
  const { caller, services, budget, timeZone } = asking;
  const people = idsOf(understanding.intent.people).map((userId) => profiles.get(userId)!);
  const hosted = withHost(understanding.intent, caller, people);
  if (hosted.question) return asked(understanding, hosted.question);
  const typed = withType(hosted.intent, await readTypes(asking, hosted.intent));
  if (typed.question) return asked({ ...understanding, intent: hosted.intent }, typed.question);

  const { intent } = typed;
  const [organizerId, meetingTypeId] = [intent.organizerId!, intent.meetingTypeId!];
  const attendeeIds = idsOf(intent.people).filter((userId) => userId !== organizerId);
  const wanted = { organizerId, meetingTypeId, attendeeIds, priority: "medium" } as const;
  const { title, durationMinutes, wishes } = intent;
  const times = await previewSuggestions(
    { ...services, model: undefined },
    { ...wanted, bookedBy: caller.userId, durationMinutes, ...boundsOf(intent), wishes, timeZone, count, budget },
  );
  return proposed(
    { ...understanding, intent, typeName: times.typeName },
    {
      kind: "new_times",
      booking: { ...wanted, title: title ?? times.typeName },
      isForOrganizer: organizerId === caller.userId,
      times,
    },
  );
}

/** The type that the intent names, or all of its host's. */
async function readTypes({ services: { table }, budget }: Asking, intent: Intent): Promise<MeetingType[]> {
  const { organizerId, meetingTypeId } = intent;
  if (meetingTypeId === undefined) return readMeetingTypes(table, organizerId!, { budget, isEventual: true });
  const type = await readMeetingType(table, organizerId!, meetingTypeId);
  return type ? [type] : [];
}

async function answerAboutMoves(asking: Asking, understanding: Understanding): Promise<AssistantAnswer> {
  const { intent } = understanding;
  const { caller, zone } = asking;
  const meant = await findMeetings(asking, intent);
  const upcoming = meant.length > 0 ? [] : await findUpcoming(asking);
  const moves = movesOf(intent, meant, upcoming, { userId: caller.userId, zone });
  if ("question" in moves) return asked(understanding, moves.question);
  return proposed(
    { ...understanding, moving: movingOf(moves) },
    "meeting" in moves ? await otherTimes(asking, intent, moves.meeting) : await planOf(asking, intent, moves),
  );
}

function movingOf(moves: Exclude<Moves, { question: Question }>): NonNullable<Understanding["moving"]> {
  if ("meeting" in moves) return { meetings: [moves.meeting], attended: [] };
  return { meetings: moves.hosted, attended: moves.attended };
}

async function otherTimes(asking: Asking, intent: Intent, { id }: Meeting): Promise<Proposal> {
  const { services, caller, timeZone, budget } = asking;
  const { meeting, times, room } = await suggestOtherTimes(
    { ...services, model: undefined },
    { callerId: caller.userId, meetingId: id, ...boundsOf(intent), wishes: intent.wishes, timeZone, count, budget },
  );
  return { kind: "other_times", meeting, times, room };
}

/** A plan costs as much here as where it is asked for by itself, and is counted there. */
async function planOf(asking: Asking, intent: Intent, { date, hosted }: PlannedMoves): Promise<Proposal> {
  const { services, caller, timeZone, budget } = asking;
  await countCostlyRequest(services, caller.userId, "plans");
  const only = hosted.map(({ id }) => id);
  const { body: named } = await proposePlan(
    { ...services, model: undefined },
    { caller },
    { date, timeZone, ...boundsOf(intent), only, wishes: intent.wishes, reason: null, budget },
    (kept) => kept,
  );
  return { kind: "plan", ...named };
}

function boundsOf({ into }: Intent): SearchBounds {
  return into ? { from: { day: dayNumber(into.from) }, to: { day: dayNumber(into.to) } } : {};
}

function asked(understanding: Understanding, question: Question): AssistantAnswer {
  return { intent: understanding.intent, understood: understoodSentences(understanding), question };
}

function proposed(understanding: Understanding, proposal: Proposal): AssistantAnswer {
  return { intent: understanding.intent, understood: understoodSentences(understanding), proposal };
}
