import type { PersonMet } from "../../domain/assistant/people.ts";
import type { Profile } from "../../domain/people/profile.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Zone } from "../../domain/time/zone.ts";
import type { AllServices } from "../../services/services.ts";
import type { ReadBudget } from "../../store/table/read-budget.ts";

export type AssistantServices = Pick<AllServices, "clock" | "table" | "hourlyLimits" | "holidays">;

/** Who asks the assistant, when, and what it may still read for them. */
export interface Asking {
  services: AssistantServices;
  caller: Profile;
  now: EpochMillisecond;
  /** Of the dates and hours of the intent. */
  timeZone: string;
  zone: Zone;
  budget: ReadBudget;
  /** Read when it is first asked for. */
  peopleMet: () => Promise<readonly PersonMet[]>;
}
