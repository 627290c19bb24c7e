import { networkOf } from "../domain/accounts/network.ts";
import { Refusal } from "../domain/refusal.ts";
import type { AnyOperation } from "./operation.ts";
import type { ApiMiddleware } from "./request.ts";

const windowMilliseconds = 60_000;

/** More networks than that are not told apart: whoever comes from so many is held by the throttle of the route. */
const maxNetworks = 10_000;

/**
 * Counts what is asked by everybody of one network within a minute, where nobody has signed in. Nothing is written: each container of the
 * function counts for itself, in its memory, and forgets. The monotonic clock is the container's own.
 */
export function limitByNetwork({ perNetwork }: AnyOperation, now = () => performance.now()): ApiMiddleware {
  let windowStart = now();
  let current = new Map<string, number>();
  let before = new Map<string, number>();

  const slide = (at: number) => {
    const passed = Math.floor((at - windowStart) / windowMilliseconds);
    if (passed < 1) return;
    before = passed === 1 ? current : new Map();
    current = new Map();
    windowStart += passed * windowMilliseconds;
  };

  return {
    before: ({ event }) => {
      if (!perNetwork) return;
      const at = now();
      slide(at);
      const network = networkOf(event.requestContext.http.sourceIp);
      const isOver = (at - windowStart) / windowMilliseconds;
      // As if what came in the minute before had come evenly.
      const asked = (current.get(network) ?? 0) + (before.get(network) ?? 0) * (1 - isOver);
      if (asked >= perNetwork.requestsAMinute) {
        const retryAfterSeconds = Math.ceil((windowMilliseconds - (at - windowStart)) / 1000);
        throw new Refusal("too_many_requests", (say) => say.problems.tooOftenFromNetwork, { retryAfterSeconds });
      }
      if (current.size < maxNetworks || current.has(network)) current.set(network, (current.get(network) ?? 0) + 1);
    },
  };
}
