import type { CostlyKind } from "../domain/people/hourly-limit.ts";
import type { AnyOperation } from "./operation.ts";
import type { ApiMiddleware } from "./request.ts";

/** Counts a request for something costly. Throws `too_many_requests` for somebody who has asked as often as they may. */
export type CountRequest = (userId: string, kind: CostlyKind) => Promise<void>;

/** Comes after everything that refuses a request for what is wrong with it: such requests cost little and do not count. */
export function limitByHour({ name, costly }: AnyOperation, countRequest?: CountRequest): ApiMiddleware {
  if (costly && !countRequest) throw new Error(`${name} is counted, and is not told how.`);
  return {
    before: async ({ event }) => {
      if (costly && countRequest) await countRequest(event.caller!.userId, costly);
    },
  };
}
