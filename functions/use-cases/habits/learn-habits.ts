import { learnFrom, type PersonalDecision } from "../../domain/habits/learn.ts";
import type { Services } from "../../services/services.ts";
import { writeOnce } from "../../store/changes/processed-events.ts";
import { findLearner, replaceHabits } from "../../store/habits/habits.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** Learns from a decision once, however often its event is delivered. Decisions made before habits were forgotten are not learned. */
export function learnHabits({ table, clock }: Services, eventId: string, decision: PersonalDecision): Promise<void> {
  return withRetries(async () => {
    const learner = await findLearner(table, decision.userId);
    if (!learner || decision.at < (learner.record?.forgottenAt ?? 0)) return;
    const learned = learnFrom(learner.record?.habits, decision, learner.timeZone);
    const event = { consumer: "learn-habits", eventId, at: clock.now() };
    await writeOnce(table, event, [replaceHabits(learner, learned)]);
  });
}
