import type { EpochMillisecond } from "../time/instant.ts";

/** From which networks somebody has signed in, by a digest of each, and when last. */
export type KnownNetworks = Readonly<Record<string, EpochMillisecond>>;

const maxKnown = 10;

/** How long a network stays known after somebody has signed in from it. */
export const knownFor = 90 * 24 * 60 * 60_000;

/** Noted once a day: nobody needs to know it to the minute. */
const notedEvery = 24 * 60 * 60_000;

export function isKnown(known: KnownNetworks, network: string, now: EpochMillisecond): boolean {
  return now - (known[network] ?? Number.NEGATIVE_INFINITY) < knownFor;
}

/** The networks once somebody has signed in from this one: no more than the latest ten. Undefined where there is nothing to note. */
export function withNetwork(known: KnownNetworks, network: string, now: EpochMillisecond): KnownNetworks | undefined {
  if (now - (known[network] ?? Number.NEGATIVE_INFINITY) < notedEvery) return undefined;
  const latestFirst = Object.entries({ ...known, [network]: now }).toSorted(([, one], [, other]) => other - one);
  return Object.fromEntries(latestFirst.filter(([, at]) => now - at < knownFor).slice(0, maxKnown));
}
