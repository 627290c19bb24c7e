import { cors } from "../../functions/http/cors.ts";
import type { Answered, Asked } from "./ask.ts";

/** What a gateway answers before any function runs, and where that is known from. */
export interface GatewayCheck {
  title: string;
  request: Asked;
  /** One of these. */
  statuses: number[];
  /** The whole body, where it matters. */
  body?: object;
  /** What the values of these headers contain. */
  headers?: Record<string, string>;
  /** Where AWS says so. Without one it is what is expected, and nobody has tried it: the first run against AWS tells. */
  source?: string;
}

const guide = "https://docs.aws.amazon.com/apigateway/latest/developerguide";
const largestBodyBytes = 10 * 1024 * 1024;
const origin = "https://app.example.com";

export const gatewayChecks: GatewayCheck[] = [
  {
    title: "A request without a token is unauthorized",
    request: { method: "GET", path: "/v1/me" },
    statuses: [401],
    body: { message: "Unauthorized" },
    headers: { "www-authenticate": "Bearer", "content-type": "application/json" },
    source: `${guide}/http-api-troubleshooting-jwt.html`,
  },
  {
    title: "So is one with a token that is none",
    request: { method: "GET", path: "/v1/me", headers: { authorization: "Bearer token" } },
    statuses: [401],
    body: { message: "Unauthorized" },
    headers: { "www-authenticate": 'error="invalid_token"' },
    source: `${guide}/http-api-troubleshooting-jwt.html`,
  },
  {
    title: "Every answer has the gateway's own id",
    request: { method: "GET", path: "/v1/health" },
    statuses: [200],
    headers: { "apigw-requestid": "" },
    source: `${guide}/http-api-troubleshooting-jwt.html`,
  },
  {
    title: "A path that no route matches is not found",
    request: { method: "POST", path: "/v1/nothing" },
    statuses: [404],
    body: { message: "Not Found" },
    source: `${guide}/http-api-develop-routes.html`,
  },
  {
    title: "Nor is another method of a path",
    request: { method: "DELETE", path: "/v1/health" },
    statuses: [404],
    body: { message: "Not Found" },
    source: `${guide}/http-api-develop-routes.html`,
  },
  {
    title: "Nor a path with a slash at its end",
    request: { method: "PUT", path: "/v1/me/" },
    statuses: [404],
    body: { message: "Not Found" },
  },
  {
    title: "What is asked for with GET comes to the function that serves the pages, which says so in our own form",
    request: { method: "GET", path: "/v1/nothing" },
    statuses: [404],
    headers: { "content-type": "application/problem+json" },
  },
  {
    title: "A page of another origin is told what it may send",
    request: {
      method: "OPTIONS",
      path: "/v1/me",
      headers: { origin, "access-control-request-method": "PATCH", "access-control-request-headers": "authorization" },
    },
    statuses: [200, 204],
    headers: { "access-control-allow-origin": "*", "access-control-allow-methods": "PATCH" },
    source: `${guide}/http-api-cors.html`,
  },
  {
    title: "It may read answers, and the headers that we name",
    request: { method: "GET", path: "/v1/health", headers: { origin } },
    statuses: [200],
    headers: { "access-control-allow-origin": "*", "access-control-expose-headers": cors.exposeHeaders[0] },
    source: `${guide}/http-api-cors.html`,
  },
  {
    title: "It may read the gateway's refusals as well",
    request: { method: "GET", path: "/v1/me", headers: { origin } },
    statuses: [401],
    headers: { "access-control-allow-origin": "*" },
  },
  {
    title: "A body of more than ten megabytes is too large",
    request: { method: "POST", path: "/v1/auth/log-in", body: "x".repeat(largestBodyBytes + 1) },
    statuses: [413],
    source: `${guide}/http-api-quotas.html`,
  },
  {
    title: "It is so in the gateway's words",
    request: { method: "POST", path: "/v1/auth/log-in", body: "x".repeat(largestBodyBytes + 1) },
    statuses: [413],
    body: { message: "Request Entity Too Large" },
  },
];

/** What an answer has otherwise than it should. */
export function differencesFrom({ statuses, body, headers = {} }: GatewayCheck, answer: Answered): string[] {
  const isOtherBody = body && answer.text !== JSON.stringify(body);
  const otherHeaders = Object.entries(headers).filter(([name, part]) => !answer.headers[name]?.includes(part));
  return [
    ...(statuses.includes(answer.status) ? [] : [`answers ${statuses.join(" or ")}: it is ${answer.status}`]),
    ...(isOtherBody ? [`says ${JSON.stringify(body)}: it is ${answer.text.slice(0, 200)}`] : []),
    ...otherHeaders.map(
      ([name, part]) => `${name} has ${part || "a value"}: it is ${answer.headers[name] ?? "not there"}`,
    ),
  ];
}
