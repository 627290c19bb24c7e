import * as z from "zod";
import { moveReasons } from "../domain/plans/explain-move.ts";
import { suggestionReasons } from "../domain/suggestions/suggestion-context.ts";
import { sentCandidateId, sentMeetingId } from "./prompt.ts";
import type { Advice, AdviceQuestion, AdvisedCandidate, MeetingInQuestion } from "./suggestion-model.ts";

/**
 * What the model must answer, and how we parse it. The schema is the same for every question, although it admits reasons that were not
 * given and ids that do not exist: a service prepares for each new schema once, and that can take longer than we wait.
 */
const answerSchema = z.strictObject({
  meetings: z.array(
    z.strictObject({
      id: z.string(),
      candidates: z.array(
        z.strictObject({
          id: z.string(),
          reason: z.enum([...new Set([...suggestionReasons, ...moveReasons])]),
        }),
      ),
    }),
  ),
});
type Answer = z.output<typeof answerSchema>;
type AnsweredCandidate = Answer["meetings"][number]["candidates"][number];

const { $schema, ...schema } = z.toJSONSchema(answerSchema);

/** For structured output by a strict schema. */
export const answerFormat = {
  type: "json_schema",
  json_schema: { name: "advice", strict: true, schema },
} as const;

/** What can be used of an answer. Undefined where nothing can. */
export function adviceFrom(text: string, question: AdviceQuestion): Advice | undefined {
  const answer = parsed(text);
  if (!answer) return undefined;
  const advised = question.meetings.map((meeting, index) => {
    const answered = answer.meetings.find(({ id }) => id === sentMeetingId(index))?.candidates ?? [];
    return { id: meeting.id, ...adviceOn(meeting, index, answered) };
  });
  if (advised.every(({ isAdvised }) => !isAdvised)) return undefined;
  return new Map(advised.map(({ id, candidates }) => [id, candidates]));
}

function parsed(text: string): Answer | undefined {
  try {
    return answerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function adviceOn(
  { candidates }: MeetingInQuestion,
  index: number,
  answered: readonly AnsweredCandidate[],
): { isAdvised: boolean; candidates: AdvisedCandidate[] } {
  const waiting = new Map(
    candidates.map((candidate, candidateIndex) => [sentCandidateId(index, candidateIndex), candidate]),
  );
  const advised = answered.flatMap(({ id: sentId, reason }): AdvisedCandidate[] => {
    const candidate = waiting.get(sentId);
    if (!candidate) return [];
    waiting.delete(sentId);
    return [{ id: candidate.id, ...(candidate.reasons.includes(reason) && { reason }) }];
  });
  return {
    isAdvised: advised.length > 0,
    candidates: [...advised, ...[...waiting.values()].map(({ id }) => ({ id }))],
  };
}
