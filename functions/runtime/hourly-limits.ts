import type { Environment } from "./environment.ts";

/** How often one person may ask within an hour for what costs much to answer. */
export interface HourlyLimits {
  suggestions: number;
  plans: number;
  exports: number;
}

export function readHourlyLimits(environment: Environment): HourlyLimits {
  return {
    suggestions: environment.MAX_SUGGESTIONS_AN_HOUR,
    plans: environment.MAX_PLANS_AN_HOUR,
    exports: environment.MAX_EXPORTS_AN_HOUR,
  };
}
