import type { IncomingMessage } from "node:http";
import type { AnyOperation } from "../functions/http/operation.ts";
import type { ApiEvent } from "../functions/http/request.ts";
import { systemClock } from "../functions/runtime/clock.ts";
import type { Authorization } from "./authorizer.ts";

export interface ApiRequest {
  operation: AnyOperation;
  request: IncomingMessage;
  requestId: string;
  pathParameters: Record<string, string | undefined>;
  /** As it came over the wire; empty where there was none. */
  body: Buffer;
  authorization: Authorization | undefined;
}

/** Names the address that a request comes from, where all come from this machine. For trying things: deployed it means nothing. */
const clientAddressHeader = "x-client-address";

/** The event that API Gateway makes of a request to an HTTP API (payload format 2.0). */
export function apiEvent({ operation, request, requestId, pathParameters, body, authorization }: ApiRequest): ApiEvent {
  const [path = "/", query = ""] = splitAtFirst(request.url ?? "/", "?");
  const { cookie, ...headers } = joinedHeaders(request.rawHeaders);
  const isText =
    body.length === 0 || /^\s*(text\/|application\/(json|javascript|xml)\b)/i.test(headers["content-type"] ?? "");
  const routeKey = `${operation.method} ${operation.path}`;
  const now = new Date(systemClock.now());
  return {
    version: "2.0",
    routeKey,
    rawPath: path,
    rawQueryString: query,
    headers: { ...headers, "x-forwarded-proto": "http" },
    ...(cookie && { cookies: cookie.split(/; */) }),
    ...(query && { queryStringParameters: joinedQuery(query) }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    ...(body.length > 0 && { body: body.toString(isText ? "utf8" : "base64") }),
    isBase64Encoded: !isText,
    requestContext: {
      accountId: "local",
      apiId: "local",
      ...(authorization && { authorizer: { jwt: authorization } }),
      domainName: headers.host ?? "localhost",
      domainPrefix: "localhost",
      http: {
        method: operation.method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: headers[clientAddressHeader] ?? request.socket.remoteAddress ?? "",
        userAgent: headers["user-agent"] ?? "",
      },
      requestId,
      routeKey,
      stage: "$default",
      time: commonLogTime(now),
      timeEpoch: now.getTime(),
    },
  } as Omit<ApiEvent, "request"> as ApiEvent;
}

function splitAtFirst(text: string, separator: string): [string, string] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + 1)];
}

/** Lower-case names; values of a repeated header are joined by commas, cookies by semicolons. */
function joinedHeaders(rawHeaders: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]!.toLowerCase();
    append(headers, name, rawHeaders[index + 1]!, name === "cookie" ? "; " : ",");
  }
  return headers;
}

function joinedQuery(query: string): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) append(parameters, name, value);
  return parameters;
}

function append(values: Record<string, string>, name: string, value: string, separator = ","): void {
  values[name] = Object.hasOwn(values, name) ? `${values[name]}${separator}${value}` : value;
}

/** `12/Mar/2026:19:03:58 +0000` */
function commonLogTime(instant: Date): string {
  const [, day, month, year, time] = instant.toUTCString().split(" ");
  return `${day}/${month}/${year}:${time} +0000`;
}
