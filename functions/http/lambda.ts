import middy from "@middy/core";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { answered } from "./answered.ts";
import { authenticated } from "./authenticated.ts";
import { jsonBody } from "./json-body.ts";
import { logged } from "./logged.ts";
import { measured } from "./measured.ts";
import type { AnyOperation } from "./operation.ts";
import { problems } from "./problems.ts";
import type { ApiEvent } from "./request.ts";
import { validated } from "./validated.ts";

/**
 * An operation as the function that API Gateway calls (payload format 2.0).
 * The way in is read downwards; the way out, and every error, upwards.
 */
export function lambda(operation: AnyOperation, services: unknown) {
  return middy<ApiEvent, APIGatewayProxyStructuredResultV2>()
    .use(logged(operation))
    .use(measured(operation))
    .use(problems())
    .use(authenticated(operation))
    .use(jsonBody(operation))
    .use(validated(operation))
    .use(answered(operation))
    .handler((event: ApiEvent) => operation.handle(event.request, services as never));
}
