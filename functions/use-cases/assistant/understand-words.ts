import { hideNames } from "../../domain/assistant/hidden-names.ts";
import type { Intent } from "../../domain/assistant/intent.ts";
import { intentOf } from "../../domain/assistant/spoken-intent.ts";
import { assistantUnavailable, type WordsFailure } from "../../domain/assistant/unavailable.ts";
import { tooManyWordsToday } from "../../domain/people/hourly-limit.ts";
import { localDay } from "../../domain/time/calendar-date.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Consulted } from "../../model/consult.ts";
import type { AllServices } from "../../services/services.ts";
import { countWordsToday } from "../../store/people/hourly-counts.ts";
import { countingCalls } from "../suggestions/ask-model.ts";
import type { Asking } from "./asking.ts";

/**
 * Has the model turn words into an intent. The names of people whom the caller has met, and addresses, are hidden from it. What day it
 * is, and who is meant, is found out here. Throws `assistant_unavailable`, and `too_many_requests` for somebody who has asked in words as
 * often as they may today.
 */
export async function understandWords(
  asking: Asking,
  intentModel: AllServices["intentModel"],
  text: string,
): Promise<Intent> {
  const { services, caller, now, zone, timeZone } = asking;
  if (!intentModel) throw assistantUnavailable("no_key");
  const hidden = hideNames(text, [...(await asking.peopleMet()), caller]);

  const limit = intentModel.asksADayOfPerson;
  let mayAsk: boolean | undefined;
  const mayCall = countingCalls(services);
  const heard = await intentModel.understand(hidden.text, async (maxADay) => {
    // Counted once there is a key, and once for both calls of a request.
    mayAsk ??= await countWordsToday(services.table, caller.userId, { limit, now });
    return mayAsk && mayCall(maxADay);
  });
  if (mayAsk === false) throw tooManyWordsToday(limit, now);
  if (!heard.answer) throw assistantUnavailable(failureOf(heard.outcome));

  const today = localDay(Math.floor(now / millisecondsPerMinute), zone);
  const intent = intentOf(heard.answer, { today, zone, people: hidden.people });
  if (!intent) throw assistantUnavailable("not_understood");
  return { ...intent, timeZone };
}

function failureOf(outcome: Consulted<unknown>["outcome"]): WordsFailure {
  switch (outcome) {
    case "no_key":
    case "used_up":
      return outcome;
    case "unusable":
      return "not_understood";
    default:
      return "not_asked";
  }
}
