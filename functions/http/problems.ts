import { Refusal } from "../domain/refusal.ts";
import { logger } from "../platform/logger.ts";
import { internalProblem, problemContentType, problemOf } from "./problem.ts";
import type { ApiMiddleware } from "./request.ts";

/** Every error leaves as a problem document: a refusal with its reason, anything else as a 500 whose cause is only logged. */
export function problems(): ApiMiddleware {
  return {
    onError: (request) => {
      const { requestId } = request.event.requestContext;
      const refusal = request.error instanceof Refusal ? request.error : undefined;
      if (!refusal) logger.error("unexpected error", { requestId, error: request.error as Error });
      const problem = refusal ? problemOf(refusal, requestId) : internalProblem(requestId);
      const retryAfter = refusal?.extras.retryAfterSeconds;
      request.response = {
        statusCode: problem.status,
        headers: {
          "content-type": problemContentType,
          "cache-control": "no-store",
          "x-request-id": requestId,
          ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
        },
        body: JSON.stringify(problem),
      };
    },
  };
}
