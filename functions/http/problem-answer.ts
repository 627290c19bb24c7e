import { internalProblem, problemContentType, problemOf } from "../contract/problems.ts";
import { Refusal } from "../domain/refusal.ts";
import { logger } from "../runtime/logger.ts";
import { isTransient } from "../store/table/transient.ts";
import { textsOf } from "./language.ts";
import type { AnyOperation } from "./operation.ts";
import type { ApiMiddleware } from "./request.ts";

/** Answers each error by a problem document, or by a page that says the same: a refusal with its reason, anything else with a 500 whose cause is only logged. */
export function writeProblems({ page }: AnyOperation): ApiMiddleware {
  return {
    onError: (request) => {
      const { requestId } = request.event.requestContext;
      const refusal = refusalIn(request.error);
      if (!refusal) logger.error("unexpected error", { requestId, error: request.error as Error });
      const say = textsOf(request.event);
      const problem = refusal ? problemOf(refusal, requestId, say) : internalProblem(requestId, say);
      const retryAfter = refusal?.extras.retryAfterSeconds;
      request.response = {
        statusCode: problem.status,
        headers: {
          "x-content-type-options": "nosniff",
          "content-type": problemContentType,
          "content-language": say.language,
          vary: "accept-language",
          "cache-control": "no-store",
          "x-request-id": requestId,
          ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
          ...page?.headers,
        },
        body: page ? page.problem(problem, say) : JSON.stringify(problem),
      };
    },
  };
}

/** A database or a user pool that is busy or does not answer is no error of ours: the caller may try again. */
function refusalIn(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (!isTransient(error)) return undefined;
  return new Refusal("unavailable", (say) => say.problems.databaseIsBusy, { retryAfterSeconds: 1 });
}
