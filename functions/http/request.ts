import type { MiddlewareObj } from "@middy/core";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { LinkCaller } from "../domain/links/link-caller.ts";
import type { Caller, CallerWithRoles } from "../domain/people/role.ts";
import type { Language } from "../domain/texts/language.ts";
import type { OperationRequest } from "./operation.ts";

/** The event of API Gateway, and what the middleware has made of it when the handler sees it. */
export type ApiEvent = Omit<APIGatewayProxyEventV2, "body" | "requestContext"> & {
  requestContext: APIGatewayProxyEventV2["requestContext"] & {
    /** What the JWT authorizer has read from the token. Each claim is text. */
    authorizer?: { jwt: { claims: Record<string, string | undefined>; scopes: string[] | null } };
  };
  /** The text as it came, and later what it was parsed to. */
  body?: unknown;
  caller?: Caller | CallerWithRoles | LinkCaller;
  /** What the caller's profile says, where it was looked up. */
  profileLanguage?: Language | null;
  // biome-ignore lint/suspicious/noExplicitAny: the handler of each operation knows the types that its own schemas give.
  request: OperationRequest<any, any, any, any>;
};

export type ApiMiddleware = MiddlewareObj<ApiEvent, APIGatewayProxyStructuredResultV2>;
