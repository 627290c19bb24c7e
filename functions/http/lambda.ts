import middy from "@middy/core";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { patience } from "../runtime/patience.ts";
import { readSite } from "../runtime/site.ts";
import { writeAnswer } from "./answer.ts";
import { authenticate } from "./authentication.ts";
import { authorize, type FindProfile } from "./authorization.ts";
import { type CountRequest, limitByHour } from "./hourly-limit.ts";
import { parseBody } from "./json-body.ts";
import { followLink, type OpenLink } from "./link.ts";
import { limitByNetwork } from "./network-limit.ts";
import type { AnyOperation } from "./operation.ts";
import { outOfTime } from "./out-of-time.ts";
import { writeProblems } from "./problem-answer.ts";
import { type BeganWithProof, requireRecentProof } from "./recent-proof.ts";
import type { ApiEvent } from "./request.ts";
import { logRequests } from "./request-log.ts";
import { countRequests } from "./request-metrics.ts";
import { validate } from "./validation.ts";
import { seeViewer } from "./viewer-address.ts";

/**
 * An operation as the function that API Gateway calls (payload format 2.0). A request goes down this list; its answer, and every
 * error, goes up. `findProfile` must be given where the operation reads the caller's profile, `countRequest` where it is costly,
 * `beganWithProof` where it wants a recent proof, `openLink` where it is asked by links, `memberEmailDomains` where it tells visitors apart.
 */
export function lambda(
  operation: AnyOperation,
  services: unknown,
  findProfile?: FindProfile,
  countRequest?: CountRequest,
  beganWithProof?: BeganWithProof,
  openLink?: OpenLink,
  memberEmailDomains?: readonly string[],
) {
  const site = readSite();
  return middy<ApiEvent, APIGatewayProxyStructuredResultV2>({
    timeoutEarlyInMillis: patience.lastWordMilliseconds,
    timeoutEarlyResponse: outOfTime,
  })
    .use(logRequests(operation))
    .use(countRequests(operation))
    .use(writeProblems(operation))
    .use(seeViewer(site))
    .use(limitByNetwork(operation))
    .use(authenticate(operation))
    .use(followLink(operation, openLink))
    .use(authorize(operation, findProfile, memberEmailDomains))
    .use(requireRecentProof(operation, beganWithProof))
    .use(parseBody(operation))
    .use(validate(operation, site))
    .use(limitByHour(operation, countRequest))
    .use(writeAnswer(operation))
    .handler((event: ApiEvent) => operation.handle(event.request, services as never));
}
