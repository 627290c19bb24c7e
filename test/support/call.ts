import { randomUUID } from "node:crypto";
import type { APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import { codesOf } from "../../bin/documents/refusals.ts";
import { openHolidays } from "../../functions/holidays/open-holidays.ts";
import type { AnyOperation } from "../../functions/http/operation.ts";
import type { ApiEvent } from "../../functions/http/request.ts";
import { operationLambda } from "../../functions/operations/operation-lambda.ts";
import type { HourlyLimits } from "../../functions/runtime/hourly-limits.ts";
import type { AllServices } from "../../functions/services/services.ts";
import { asDeclared } from "./declared.ts";
import { testLinks } from "./links.ts";
import { testPages } from "./pages.ts";

export interface CallOptions {
  /**
   * Who asks, with an access token of a session that they began just now with a password, unless said; nobody in particular without it.
   * What they may do stands in their profile.
   */
  as?: { userId: string; token?: "access" | "id"; session?: string; signedInSecondsAgo?: number };
  /** The address that the gateway sees. */
  from?: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** Sent as JSON, or as the fields of a form where the operation takes one; a string is sent as it stands. */
  body?: unknown;
  headers?: Record<string, string>;
  /** As the gateway splits them: `name=value`. */
  cookies?: string[];
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** What the browser is to keep. */
  cookies?: string[];
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  body: any;
}

/** Calls an operation as the deployed gateway does: the whole middleware, an event in its format, claims as text. */
export async function call(operation: AnyOperation, services: unknown, options: CallOptions = {}): Promise<Answer> {
  const handler = operationLambda(operation, { ...usual, ...(services as object) });
  const context = { getRemainingTimeInMillis: () => 60_000 } as Context;
  const answer = answerOf(await asDeclared(operation, services, () => handler(eventFor(operation, options), context)));
  failOnUndeclaredRefusal(operation, answer);
  return answer;
}

const holidays = openHolidays();
const noHourlyLimits: HourlyLimits = { suggestions: 1e6, plans: 1e6, exports: 1e6 };

/** Services that are the same for most tests. */
const usual = {
  holidays,
  hourlyLimits: noHourlyLimits,
  links: testLinks,
  firstAdminEmail: "",
  mailSender: undefined,
  memberEmailDomains: ["*"],
  newAddressLimits: { members: 20, visitors: 3 },
  pages: testPages,
} satisfies Partial<AllServices>;

/** What an operation may refuse with stands in the documents, which know it from its declaration only. A page says it in words. */
function failOnUndeclaredRefusal(operation: AnyOperation, { status, headers, body }: Answer): void {
  const isPage = headers["content-type"]?.startsWith("text/html");
  if (status < 400 || isPage || codesOf(operation).includes(body.code)) return;
  throw new Error(`${operation.name} does not declare that it refuses with ${body.code}`);
}

/** What a client would make of a function's response. */
export function answerOf({
  statusCode = 200,
  headers = {},
  cookies,
  ...result
}: APIGatewayProxyStructuredResultV2): Answer {
  const body = result.isBase64Encoded ? Buffer.from(result.body ?? "", "base64") : result.body;
  return {
    status: statusCode,
    ...(cookies && { cookies }),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: body && /json/.test(String(headers["content-type"])) ? JSON.parse(String(body)) : body,
  };
}

const formType = "application/x-www-form-urlencoded";

function textOf(body: unknown): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** The gateway's event for a request to an operation. */
export function eventFor(operation: AnyOperation, options: CallOptions): ApiEvent {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(options.params?.[name] ?? name));
  const query = new URLSearchParams(options.query).toString();
  return {
    version: "2.0",
    routeKey: `${operation.method} ${operation.path}`,
    rawPath: path,
    rawQueryString: query,
    headers: {
      ...(options.body !== undefined && { "content-type": operation.form ? formType : "application/json" }),
      ...options.headers,
    },
    ...(options.cookies && { cookies: options.cookies }),
    ...(options.query && { queryStringParameters: options.query }),
    ...(options.params && { pathParameters: options.params }),
    ...(options.body !== undefined && {
      body: operation.form ? String(new URLSearchParams(options.body as string)) : textOf(options.body),
    }),
    isBase64Encoded: false,
    requestContext: {
      accountId: "local",
      apiId: "local",
      domainName: "localhost",
      domainPrefix: "localhost",
      http: {
        method: operation.method,
        path,
        protocol: "HTTP/1.1",
        sourceIp: options.from ?? "127.0.0.1",
        userAgent: "test",
      },
      requestId: randomUUID(),
      routeKey: `${operation.method} ${operation.path}`,
      stage: "$default",
      time: new Date().toISOString(),
      timeEpoch: Date.now(),
      ...(options.as && { authorizer: { jwt: { claims: claimsOf(options.as), scopes: null } } }),
    },
  } as unknown as ApiEvent;
}

function claimsOf({
  userId,
  token = "access",
  session = `session-of-${userId}`,
  signedInSecondsAgo = 0,
}: NonNullable<CallOptions["as"]>): Record<string, string> {
  return {
    // The pool's own name for somebody, which is nothing to us.
    sub: `not-${userId}`,
    token_use: token,
    auth_time: String(Math.floor(Date.now() / 1000) - signedInSecondsAgo),
    origin_jti: session,
    ...(token === "access"
      ? { username: userId, scope: "aws.cognito.signin.user.admin" }
      : { "cognito:username": userId }),
  };
}
