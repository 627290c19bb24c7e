/** Whether a request may pass. */
export type TokenBucket = () => boolean;

/** Lets `burst` requests pass at once and `ratePerSecond` on average, as the deployed gateway throttles a route. */
export function tokenBucket({ ratePerSecond, burst }: { ratePerSecond: number; burst: number }): TokenBucket {
  let tokens = burst;
  let filledAt = performance.now();
  return () => {
    const now = performance.now();
    tokens = Math.min(burst, tokens + ((now - filledAt) / 1000) * ratePerSecond);
    filledAt = now;
    if (tokens < 1) return false;
    tokens--;
    return true;
  };
}
