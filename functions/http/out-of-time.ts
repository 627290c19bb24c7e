import { Refusal } from "../domain/refusal.ts";

/** Ends a request that has waited for others until the function's time is nearly over. What it has sent may still take effect. */
export function outOfTime(): never {
  throw new Refusal("unavailable", "This took too long, and may have been done all the same. Look, or try again.", {
    retryAfterSeconds: 1,
  });
}
