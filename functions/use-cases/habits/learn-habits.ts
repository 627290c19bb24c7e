import { learnFrom, type PersonalDecision } from "../../domain/habits/learn.ts";
import type { Services } from "../../services/services.ts";
import { findLearners, notLearned, replaceHabits } from "../../store/habits/habits.ts";
import { write } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** A decision, and the event by which it came to be known. */
export interface KnownDecision extends PersonalDecision {
  eventId: string;
}

/**
 * Learns from decisions once, however often and with whatever others their events are delivered: one write for each person.
 * Decisions made before habits were forgotten are not learned.
 */
export async function learnHabits({ table }: Services, decisions: readonly KnownDecision[]): Promise<void> {
  const left = Map.groupBy(decisions, ({ userId }) => userId);
  await withRetries(async () => {
    const learners = await findLearners(table, [...left.keys()]);
    await Promise.all(
      learners.map(async (learner) => {
        const fresh = notLearned(learner, left.get(learner.userId)!);
        const learned = fresh.reduce((habits, each) => learnFrom(habits, each, learner.timeZone), learner.habits);
        if (learned && fresh.length > 0) await write(table, replaceHabits(learner, learned, fresh));
        left.delete(learner.userId);
      }),
    );
  });
}
