import type { Intent } from "../../domain/assistant/intent.ts";
import type { PersonMet } from "../../domain/assistant/people.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import { readPeopleMet } from "../../store/meetings/people-met.ts";
import { readProfile } from "../../store/people/profiles.ts";
import { maxReadUnits, ReadBudget } from "../../store/table/read-budget.ts";
import { type AssistantAnswer, answerIntent } from "./answer-intent.ts";
import type { Asking, AssistantServices } from "./asking.ts";

/** What an intent comes to, for whoever has it. */
export async function askAssistant(
  services: AssistantServices,
  callerId: string,
  intent: Intent,
): Promise<AssistantAnswer> {
  return answerIntent(await askingOf(services, callerId, intent.timeZone), intent);
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
