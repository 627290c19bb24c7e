/** Takes a token; where there is none, answers in how many seconds there will be one. */
export type TokenBucket = () => number;

/** Lets `burst` requests pass at once and `ratePerSecond` on average, as the deployed gateway throttles a route. */
export function tokenBucket({ ratePerSecond, burst }: { ratePerSecond: number; burst: number }): TokenBucket {
  let tokens = burst;
  let filledAt = performance.now();
  return () => {
    const now = performance.now();
    tokens = Math.min(burst, tokens + ((now - filledAt) / 1000) * ratePerSecond);
    filledAt = now;
    if (tokens < 1) return (1 - tokens) / ratePerSecond;
    tokens--;
    return 0;
  };
}
