import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { logger } from "../runtime/logger.ts";
import type { AnyOperation } from "./operation.ts";
import type { ApiEvent, ApiMiddleware } from "./request.ts";

/** Logs one line for each request: what was asked for and how it ended, under the id of the request. Nothing of its content. */
export function logRequests(operation: AnyOperation): ApiMiddleware {
  const started = new WeakMap<ApiEvent, number>();

  function logEnd(event: ApiEvent, response: APIGatewayProxyStructuredResultV2 | null | undefined): void {
    logger.info("request", {
      operation: operation.name,
      requestId: event.requestContext.requestId,
      status: response?.statusCode,
      milliseconds: Math.round(performance.now() - (started.get(event) ?? Number.NaN)),
    });
  }

  return {
    before: ({ event }) => void started.set(event, performance.now()),
    after: ({ event, response }) => logEnd(event, response),
    onError: ({ event, response }) => logEnd(event, response),
  };
}
