import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { runInNewContext } from "node:vm";
import { arn, type Deployed } from "./deployed.ts";

/** The part of a distribution's configuration that an edge goes by. */
export interface DistributionConfig {
  Origins: { OriginCustomHeaders: { HeaderName: string; HeaderValue: string }[] }[];
  DefaultCacheBehavior: Behaviour;
  CacheBehaviors: (Behaviour & { PathPattern: string })[];
  CustomErrorResponses?: { ErrorCode: number; ErrorCachingMinTTL: number }[];
}

export interface Behaviour {
  PathPattern?: string;
  CachePolicyId: string;
  OriginRequestPolicyId: string;
  ViewerProtocolPolicy: string;
  AllowedMethods: string[];
  CachedMethods?: string[];
  Compress: boolean;
  FunctionAssociations?: { EventType: string; FunctionARN: string }[];
}

/** AWS's own policies, which are the same in every account. */
export const managed = {
  cachingDisabled: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
  allViewerExceptHostHeader: "b689b0a8-53d0-40ab-baf2-68738e2966ac",
};

/** The first whose pattern fits, as CloudFront looks for it. */
export function behaviourOf(config: DistributionConfig, path: string): Behaviour {
  const fits = ({ PathPattern }: { PathPattern: string }) =>
    new RegExp(`^${RegExp.escape(PathPattern).replaceAll("\\*", ".*")}$`).test(path);
  return config.CacheBehaviors.find(fits) ?? config.DefaultCacheBehavior;
}

/** What runs with each request, by its ARN: takes a request as CloudFront gives it, and answers with the one to go on with. */
export type EdgeFunctions = ReadonlyMap<string, (event: EdgeEvent) => EdgeRequest>;

interface EdgeEvent {
  viewer: { ip: string };
  request: EdgeRequest;
}

interface EdgeRequest {
  headers: Record<string, { value: string }>;
}

/** The functions that are deployed to the edges, as their code says there. */
export function edgeFunctionsIn(deployed: Deployed): EdgeFunctions {
  return new Map(
    deployed.ofType("AWS::CloudFront::Function").map(({ ref, Properties: { FunctionCode } }) => {
      return [arn("cloudfront", `function/${ref}`), runInNewContext(`${FunctionCode}\nhandler`)];
    }),
  );
}

interface Kept {
  answer: Answer;
  until: number;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Edge {
  baseUrl: string;
  /** The paths that the origin was asked for. */
  readonly asked: string[];
  stop(): Promise<void>;
}

interface EdgeProps {
  config: DistributionConfig;
  functions: EdgeFunctions;
  /** Where the API is. */
  origin: string;
  /** Milliseconds, by which answers grow old. */
  now: () => number;
}

/**
 * An edge of a distribution on loopback: keeps and passes on what its configuration says, as far as CloudFront's documentation tells what that
 * means. Whoever asks says by `x-test-viewer` from where. It compresses nothing.
 */
export async function startEdge({ config, functions, origin, now }: EdgeProps): Promise<Edge> {
  const kept = new Map<string, Kept>();
  const asked: string[] = [];
  const server = createServer((request, response) => void serve(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");

  async function serve(viewer: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = "/", method = "GET", headers } = viewer;
    const isKept = behaviourOf(config, url.split("?")[0]!).CachePolicyId !== managed.cachingDisabled;
    // Of one who asks without anything of what tells kept answers apart.
    const key = [url, ...(isKept ? [headers.origin, headers["accept-encoding"]] : [])].join("\n");
    const known = method === "GET" ? kept.get(key) : undefined;
    const isFresh = known && now() < known.until;
    if (!isFresh) asked.push(url);
    const answer = isFresh ? known.answer : await ask(viewer);
    const seconds = method === "GET" ? secondsToKeep(answer, isKept) : 0;
    if (!isFresh && seconds > 0) kept.set(key, { answer, until: now() + 1_000 * seconds });
    response.writeHead(answer.status, { ...answer.headers, "x-cache": isFresh ? "Hit" : "Miss" }).end(answer.body);
  }

  /** An error is kept whatever the behaviour, for ten seconds unless the configuration says otherwise. */
  function secondsToKeep({ status, headers }: Answer, isKept: boolean): number {
    if (status >= 400) {
      const said = config.CustomErrorResponses?.find(({ ErrorCode }) => ErrorCode === status);
      return said ? said.ErrorCachingMinTTL : mayKeep.has(status) ? 10 : 0;
    }
    const { "cache-control": said = "" } = headers;
    if (!isKept || status !== 200 || /no-store|no-cache|private/.test(said)) return 0;
    return Number(/max-age=(\d+)/.exec(said)?.[1] ?? 0);
  }

  function functionsOf(url: string) {
    const { FunctionAssociations = [] } = behaviourOf(config, url.split("?")[0]!);
    return FunctionAssociations.map(({ FunctionARN }) => functions.get(FunctionARN)!);
  }

  async function ask(viewer: IncomingMessage): Promise<Answer> {
    const { host: _, "x-test-viewer": from = "203.0.113.9", ...headers } = viewer.headers;
    const [{ OriginCustomHeaders }] = config.Origins as [DistributionConfig["Origins"][number]];
    const own = OriginCustomHeaders.map(({ HeaderName, HeaderValue }) => [HeaderName, HeaderValue]);
    const sent = { headers: mapped(headers, (value) => ({ value: String(value) })) };
    const { headers: passedOn } = functionsOf(viewer.url!).reduce(
      (asked, run) => run({ viewer: { ip: from as string }, request: asked }),
      sent,
    );
    const asking = request(origin + viewer.url, {
      method: viewer.method,
      headers: { ...mapped(passedOn, ({ value }) => value), ...Object.fromEntries(own) },
    });
    asking.end(await buffer(viewer));
    const [answer] = (await once(asking, "response")) as [IncomingMessage];
    return { status: answer.statusCode!, headers: answer.headers, body: await buffer(answer) };
  }

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function mapped<From, To>(record: Record<string, From>, to: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value)]));
}

/** The errors that CloudFront keeps. */
const mayKeep = new Set([400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504]);
