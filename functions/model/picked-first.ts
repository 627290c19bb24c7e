import type { ReasonCode } from "./suggestion-model.ts";

/** A time's reasons with the one that the model picked first; as they are where it picked none of them. */
export function pickedFirst<Reason extends ReasonCode>(
  reasons: readonly Reason[],
  picked: ReasonCode | undefined,
): Reason[] {
  return [...reasons.filter((reason) => reason === picked), ...reasons.filter((reason) => reason !== picked)];
}
