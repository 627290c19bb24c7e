import type { ReasonCode } from "./suggestion-model.ts";

/** The reasons with the one first that the model picked. They stay as they are where it picked none of them. */
export function pickedFirst<Reason extends ReasonCode>(
  reasons: readonly Reason[],
  picked: ReasonCode | undefined,
): Reason[] {
  return [...reasons.filter((reason) => reason === picked), ...reasons.filter((reason) => reason !== picked)];
}
