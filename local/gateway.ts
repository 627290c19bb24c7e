import { randomUUID } from "node:crypto";
import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import type { APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import Router from "find-my-way";
import { cors } from "../functions/http/cors.ts";
import { type AnyOperation, pathsOf, wantsAccessToken } from "../functions/http/operation.ts";
import { operationLambda } from "../functions/operations/operation-lambda.ts";
import { logger } from "../functions/runtime/logger.ts";
import { patience } from "../functions/runtime/patience.ts";
import type { Needs } from "../functions/services/needs.ts";
import { apiEvent } from "./api-event.ts";
import type { Authorizer } from "./authorizer.ts";
import { type TokenBucket, tokenBucket } from "./token-bucket.ts";

export interface Gateway {
  /** `http://127.0.0.1:3000`, without a slash at its end. */
  baseUrl: string;
  /** Takes no more requests and resolves when those under way have been answered. */
  stop(): Promise<void>;
}

/** What API Gateway takes, what a function can answer, and how long it may run: it says itself when that is nearly over. */
const largestBodyBytes = 10 * 1024 * 1024;
const largestAnswerBytes = 6 * 1024 * 1024;
const functionMilliseconds = 1_000 * patience.operationSeconds;

/** Answers requests to the operations as the deployed HTTP API does: its events, its authorizer, its throttling, its CORS. */
export function apiListener(
  operations: readonly AnyOperation[],
  authorize: Authorizer,
  servicesFor: (needs: Needs) => unknown,
): RequestListener {
  const routes = routesOf(operations, servicesFor);
  return (request, response) => void serve(routes, authorize, request, response);
}

/** Serves on a loopback port, 0 for any free one. Rejects with the code `EADDRINUSE` where it is taken. */
export async function startGateway(listener: RequestListener, port: number): Promise<Gateway> {
  const server = createServer(listener).listen(port, "127.0.0.1");
  server.keepAliveTimeout = 65_000;
  await once(server, "listening");
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => drain(server),
  };
}

/** Clients that keep their connection are told to let go of it; who has not finished after five seconds is cut off. */
async function drain(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.prependListener("request", (_request, response) => response.setHeader("connection", "close"));
  server.close();
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cutOff = setTimeout(() => server.closeAllConnections(), 5_000);
  await closed;
  clearInterval(sweep);
  clearTimeout(cutOff);
}

/** One operation, ready to be called. */
interface Route {
  operation: AnyOperation;
  handle: (event: ReturnType<typeof apiEvent>, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;
  throttle: TokenBucket | undefined;
}

type Routes = Router.Instance<Router.HTTPVersion.V1>;

function routesOf(operations: readonly AnyOperation[], servicesFor: (needs: Needs) => unknown): Routes {
  // A segment of any length: too long an id is for the function to refuse.
  const router = Router({ maxParamLength: largestBodyBytes });
  for (const operation of operations) {
    const route: Route = {
      operation,
      handle: operationLambda(operation, servicesFor(operation.needs)),
      throttle: operation.throttle && tokenBucket(operation.throttle),
    };
    for (const path of pathsOf(operation)) router.on(operation.method, routerPath(path), () => {}, route);
  }
  return router;
}

/** `{id}` takes one segment, `{file+}` all that follows, if anything does. */
function routerPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1").replace(/\{\w+\+\}/, "*");
}

async function serve(
  routes: Routes,
  authorize: Authorizer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID();
  response.setHeader("apigw-requestid", requestId);
  try {
    if (request.method === "OPTIONS") return preflight(response);
    const found = routes.find(request.method as Router.HTTPMethod, request.url ?? "/");
    const route = found?.store as Route | undefined;
    // A known path that is asked with another method is no route either.
    if (!found || !route) return refuse(response, 404);

    const { operation } = route;
    const asker = wantsAccessToken(operation) ? authorize(request.headers.authorization) : { authorization: undefined };
    if ("refused" in asker) return refuse(response, asker.refused, { "www-authenticate": asker.challenge });
    if (route.throttle && !route.throttle()) return refuse(response, 429);
    const body = await bodyOf(request);
    if (!body) return refuse(response, 413, { connection: "close" });

    const event = apiEvent({
      operation,
      request,
      requestId,
      pathParameters: named(found.params, operation),
      body,
      ...asker,
    });
    const result = await route.handle(event, functionContext(operation, requestId));
    if (Buffer.byteLength(JSON.stringify(result)) > largestAnswerBytes) throw new Error("The answer is too large.");
    const answer = Buffer.from(result.body ?? "", result.isBase64Encoded ? "base64" : "utf8");
    send(
      response,
      result.statusCode ?? 200,
      { ...(result.headers as OutgoingHttpHeaders), ...(result.cookies && { "set-cookie": result.cookies }) },
      answer,
    );
  } catch (error) {
    if (request.destroyed && !request.complete) return;
    logger.error("a function failed", { requestId, error: error as Error });
    refuse(response, 500);
  }
}

/** What a greedy parameter has taken, under the name that the path gives it. */
function named({ "*": rest, ...params }: Record<string, string | undefined>, { path }: AnyOperation): typeof params {
  const greedy = /\{(\w+)\+\}/.exec(path)?.[1];
  return greedy && rest !== undefined ? { ...params, [greedy]: rest } : params;
}

function functionContext({ name }: AnyOperation, requestId: string): Context {
  const end = performance.now() + functionMilliseconds;
  const context: Partial<Context> = {
    functionName: name,
    awsRequestId: requestId,
    getRemainingTimeInMillis: () => Math.max(0, end - performance.now()),
  };
  return context as Context;
}

/** The whole body, or nothing where it is larger than is taken. Somewhat more is still read, so that the refusal can be heard. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes <= largestBodyBytes) chunks.push(chunk);
    else if (bytes > 2 * largestBodyBytes) break;
  }
  return bytes > largestBodyBytes ? undefined : Buffer.concat(chunks);
}

function preflight(response: ServerResponse): void {
  const headers = {
    "access-control-allow-methods": cors.allowMethods.join(","),
    "access-control-allow-headers": cors.allowHeaders.join(","),
    "access-control-max-age": String(cors.maxAgeSeconds),
  };
  send(response, 204, headers);
}

/** The fixed forms of what API Gateway refuses itself. Where each is known from: `bin/smoke/gateway-checks.ts`. */
const messages = {
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  413: "Request Entity Too Large",
  429: "Too Many Requests",
  500: "Internal Server Error",
} as const;

function refuse(response: ServerResponse, status: keyof typeof messages, headers: OutgoingHttpHeaders = {}): void {
  const body = JSON.stringify({ message: messages[status] });
  send(response, status, { "content-type": "application/json", ...headers }, body);
}

function send(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders = {},
  body: string | Buffer = "",
): void {
  response.writeHead(status, {
    "access-control-allow-origin": cors.allowOrigins[0],
    "access-control-expose-headers": cors.exposeHeaders.join(","),
    ...headers,
    ...(status !== 204 && status !== 304 && { "content-length": Buffer.byteLength(body) }),
  });
  response.end(body);
}
