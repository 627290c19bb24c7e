import type { MiddlewareObj } from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Caller, CallerWithRoles } from "../domain/people/role.ts";
import type { OperationRequest } from "./operation.ts";

/** API Gateway's event, and what the middleware has made of it by the time the handler sees it. */
export type ApiEvent = Omit<APIGatewayProxyEventV2, "body" | "requestContext"> & {
  requestContext: APIGatewayProxyEventV2["requestContext"] & {
    /** What the JWT authorizer read from the token: every claim is text by then. */
    authorizer?: { jwt: { claims: Record<string, string | undefined>; scopes: string[] | null } };
  };
  /** The text as it came, then what it parsed to. */
  body?: unknown;
  /** The text as it came, kept for the fingerprint of idempotent requests. */
  rawBody?: string;
  caller?: Caller | CallerWithRoles;
  // biome-ignore lint/suspicious/noExplicitAny: each operation's handler knows the types that its own schemas gave.
  request: OperationRequest<any, any, any, any>;
};

export type ApiMiddleware = MiddlewareObj<ApiEvent, APIGatewayProxyStructuredResultV2>;
