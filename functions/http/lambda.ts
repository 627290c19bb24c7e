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

/** What a request is held against. An operation that wants one of them is not made without it. */
export interface Lookups {
  /** Of the caller. */
  findProfile?: FindProfile;
  /** Of a costly operation. */
  countRequest?: CountRequest;
  beganWithProof?: BeganWithProof;
  openLink?: OpenLink;
  /** By which visitors are told from members. */
  memberEmailDomains?: readonly string[];
}

/**
 * An operation as the function that API Gateway calls (payload format 2.0). A request goes down this list; its answer, and every error,
 * goes up.
 */
export function lambda(operation: AnyOperation, services: unknown, lookups: Lookups = {}) {
  const { findProfile, countRequest, beganWithProof, openLink, memberEmailDomains } = lookups;
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
