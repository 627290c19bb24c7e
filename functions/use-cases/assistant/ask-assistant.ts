import type { Intent } from "../../domain/assistant/intent.ts";
import type { PersonMet } from "../../domain/assistant/people.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import type { AllServices } from "../../services/services.ts";
import { readPeopleMet } from "../../store/meetings/people-met.ts";
import { readProfile } from "../../store/people/profiles.ts";
import { maxReadUnits, ReadBudget } from "../../store/table/read-budget.ts";
import { type AssistantAnswer, answerIntent } from "./answer-intent.ts";
import type { Asking, AssistantServices } from "./asking.ts";
import { understandWords } from "./understand-words.ts";

/** What somebody wants: in words, or as an intent. */
export type AssistantRequest = { text: string; timeZone?: string | undefined } | { intent: Intent };

/** What it comes to, for whoever asks. Throws `assistant_unavailable` where words come to nothing. */
export async function askAssistant(
  services: AssistantServices & Pick<AllServices, "intentModel">,
  callerId: string,
  request: AssistantRequest,
): Promise<AssistantAnswer> {
  const { timeZone } = "intent" in request ? request.intent : request;
  const asking = await askingOf(services, callerId, timeZone);
  const intent =
    "intent" in request ? request.intent : await understandWords(asking, services.intentModel, request.text);
  return answerIntent(asking, intent);
}

async function askingOf(
  services: AssistantServices,
  callerId: string,
  timeZoneSaid: string | undefined,
): Promise<Asking> {
  const { table, clock } = services;
  const caller = await readProfile(table, callerId);
  const timeZone = timeZoneSaid ?? caller.timeZone;
  const [now, budget] = [clock.now(), new ReadBudget(maxReadUnits)];
  let met: Promise<readonly PersonMet[]> | undefined;
  return {
    ...{ services, caller, now, budget, timeZone, zone: zoneNamed(timeZone) },
    peopleMet: () => {
      met ??= readPeopleMet(table, callerId, now, budget);
      return met;
    },
  };
}
