import { ArnFormat, RemovalPolicy, Stack } from "aws-cdk-lib";
import { CfnApi, CfnStage, HttpApi, type IHttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { type AnyOperation, pathsOf } from "../functions/http/operation.ts";
import { apiBody, type Route } from "./api-body.ts";
import type { AreaStack } from "./area-stack.ts";
import { type Concurrency, throttleOf } from "./concurrency.ts";
import type { Configuration } from "./configuration.ts";
import type { DataStack } from "./data-stack.ts";

interface ApiProps {
  areas: readonly AreaStack[];
  data: DataStack;
  configuration: Configuration;
  concurrency: Concurrency;
}

/**
 * The HTTP API: a route for each operation, behind the user pool's tokens unless the operation is public. It is imported whole:
 * a hundred routes that are created beside each other get into each other's way.
 */
export class Api extends Construct {
  readonly httpApi: IHttpApi;
  readonly stage: CfnStage;

  constructor(scope: Construct, id: string, { areas, data, configuration, concurrency }: ApiProps) {
    super(scope, id);
    const { ref: httpApiId, attrApiEndpoint: apiEndpoint } = this.#importApi(areas, data, configuration);
    this.httpApi = HttpApi.fromHttpApiAttributes(this, "Imported", { httpApiId, apiEndpoint });
    const operations = areas.flatMap(({ functions }) => functions.map(({ operation }) => operation));
    this.stage = this.#createStage(httpApiId, operations, configuration, concurrency);
  }

  #importApi(
    areas: readonly AreaStack[],
    { userPool, userPoolClient }: DataStack,
    { deployment }: Configuration,
  ): CfnApi {
    const body = apiBody({
      title: deployment,
      routes: areas.flatMap(routesOf),
      issuer: userPool.userPoolProviderUrl,
      audience: userPoolClient.userPoolClientId,
    });
    return new CfnApi(this, "HttpApi", { body });
  }

  #createStage(
    apiId: string,
    operations: readonly AnyOperation[],
    { deployment, throttling, logRetentionDays }: Configuration,
    concurrency: Concurrency,
  ): CfnStage {
    const accessLog = new LogGroup(this, "AccessLog", {
      // Under this prefix, API Gateway may write without adding to the account's one small policy for log deliveries.
      logGroupName: `/aws/vendedlogs/${deployment}-access`,
      retention: logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    return new CfnStage(this, "Stage", {
      apiId,
      stageName: "$default",
      autoDeploy: true,
      accessLogSettings: { destinationArn: arnOf(accessLog), format: JSON.stringify(accessLogFormat) },
      defaultRouteSettings: { throttlingRateLimit: throttling.ratePerSecond, throttlingBurstLimit: throttling.burst },
      // API Gateway refuses settings of a route that it does not know, so such a route goes in two releases: see docs/deploying.md.
      routeSettings: Object.fromEntries(operations.flatMap((operation) => throttledRoute(operation, concurrency))),
    });
  }
}

function routesOf({ functions, invoker }: AreaStack): Route[] {
  return functions.flatMap(({ operation, function: { functionArn } }) =>
    pathsOf(operation).map((path) => ({
      operation,
      path,
      invocationUri: Stack.of(invoker).formatArn({
        service: "apigateway",
        account: "lambda",
        resource: "path/2015-03-31/functions",
        resourceName: `${functionArn}/invocations`,
      }),
      invokerArn: invoker.roleArn,
    })),
  );
}

/** What became of each request, and nothing of who sent it: no address, no client, no path with its ids, no query. */
const accessLogFormat = {
  requestId: "$context.requestId",
  time: "$context.requestTimeEpoch",
  route: "$context.routeKey",
  status: "$context.status",
  milliseconds: "$context.responseLatency",
  functionMilliseconds: "$context.integrationLatency",
  responseBytes: "$context.responseLength",
  gatewayError: "$context.error.responseType",
  authorizerError: "$context.authorizer.error",
  functionError: "$context.integrationErrorMessage",
};

function routeKeyOf({ method, path }: AnyOperation): string {
  return `${method} ${path}`;
}

function throttledRoute(
  operation: AnyOperation,
  concurrency: Concurrency,
): [string, { ThrottlingRateLimit: number; ThrottlingBurstLimit: number }][] {
  const throttle = throttleOf(operation, concurrency);
  if (!throttle) return [];
  const { ratePerSecond, burst } = throttle;
  return [[routeKeyOf(operation), { ThrottlingRateLimit: ratePerSecond, ThrottlingBurstLimit: burst }]];
}

/** The group's own attribute ends in `:*`, which API Gateway does not take. */
function arnOf(logGroup: LogGroup): string {
  return Stack.of(logGroup).formatArn({
    service: "logs",
    resource: "log-group",
    resourceName: logGroup.logGroupName,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}
