import type { Environment } from "./environment.ts";

/** To how many addresses that they have never written to before one person may have invitations mailed on a day. */
export interface NewAddressLimits {
  members: number;
  visitors: number;
}

export function readNewAddressLimits(
  environment: Pick<Environment, "MAX_NEW_ADDRESSES_A_DAY" | "MAX_NEW_ADDRESSES_A_DAY_OF_VISITORS">,
): NewAddressLimits {
  return {
    members: environment.MAX_NEW_ADDRESSES_A_DAY,
    visitors: environment.MAX_NEW_ADDRESSES_A_DAY_OF_VISITORS,
  };
}
