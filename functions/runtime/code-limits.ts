import type { Environment } from "./environment.ts";

/** How many codes are sent, and how many may be wrong. Hours and days are those of UTC. */
export interface CodeLimits {
  /** To one address within an hour, where one network asks for them. */
  forAddressAnHour: number;
  /** To one address on a day, where networks ask for them that nobody has signed in from to its account. */
  forAddressADay: number;
  /** To all addresses within an hour, where one network asks for them. */
  forNetworkAnHour: number;
  /** Wrong ones for an address on a day. From then on codes are taken only from networks that its owner has signed in from. */
  wrongADay: number;
}

export function readCodeLimits(environment: Environment): CodeLimits {
  return {
    forAddressAnHour: environment.MAX_CODES_FOR_ADDRESS_AN_HOUR,
    forAddressADay: environment.MAX_CODES_FOR_ADDRESS_A_DAY,
    forNetworkAnHour: environment.MAX_CODES_FOR_NETWORK_AN_HOUR,
    wrongADay: environment.MAX_WRONG_CODES_A_DAY,
  };
}
