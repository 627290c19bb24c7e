import type { MayCall } from "../../model/consult.ts";
import type { Advice, AdviceQuestion } from "../../model/suggestion-model.ts";
import { logger } from "../../runtime/logger.ts";
import type { Services, SuggestionServices } from "../../services/services.ts";
import { countModelCall } from "../../store/suggestions/model-calls.ts";

/**
 * Asks the model, as long as the deployment has calls left for the day: one who waits for an answer and what runs by itself draw on the
 * same. Undefined where there is no usable advice, for whatever reason.
 */
export async function askModel(services: SuggestionServices, question: AdviceQuestion): Promise<Advice | undefined> {
  return services.model?.advise(question, countingCalls(services));
}

/** Counts each call of the model before it is made. */
export function countingCalls({ table, clock }: Services): MayCall {
  return async (maxADay) => {
    try {
      return await countModelCall(table, maxADay, clock.now());
    } catch (error) {
      logger.warn("calls of the model cannot be counted: it is not asked", error as Error);
      return false;
    }
  };
}
