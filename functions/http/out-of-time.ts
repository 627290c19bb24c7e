import { Refusal } from "../domain/refusal.ts";

/** Ends a request that has waited for others until the function's time is nearly over. What it has sent may still take effect. */
export function outOfTime(): never {
  throw new Refusal("unavailable", (say) => say.problems.outOfTime, {
    retryAfterSeconds: 1,
  });
}
