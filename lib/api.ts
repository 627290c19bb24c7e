import { ArnFormat, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  CfnAuthorizer,
  CfnIntegration,
  CfnRoute,
  CfnStage,
  CorsHttpMethod,
  HttpApi,
} from "aws-cdk-lib/aws-apigatewayv2";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { cors } from "../functions/http/cors.ts";
import type { AnyOperation } from "../functions/http/operation.ts";
import type { Configuration } from "./configuration.ts";
import type { DataStack } from "./data-stack.ts";
import type { OperationFunction } from "./operation-function.ts";

/** The one scope of tokens from a password log-in. ID tokens carry no scope, so they open nothing. */
const accessTokenScope = "aws.cognito.signin.user.admin";

interface ApiProps {
  functions: readonly OperationFunction[];
  data: DataStack;
  configuration: Configuration;
}

/** The HTTP API: a route for each operation, behind the user pool's tokens unless the operation is public. */
export class Api extends Construct {
  readonly httpApi: HttpApi;
  readonly routes: ReadonlyMap<AnyOperation, CfnRoute>;

  constructor(scope: Construct, id: string, { functions, data, configuration }: ApiProps) {
    super(scope, id);
    this.httpApi = this.#createHttpApi(configuration);
    const authorizer = this.#createAuthorizer(data);
    const invoker = this.#createInvoker(functions);
    this.routes = new Map(
      functions.map((each) => [each.operation, this.#createRoute(each, authorizer, invoker)] as const),
    );
    this.#createStage(configuration);
  }

  #createHttpApi({ name }: Configuration): HttpApi {
    return new HttpApi(this, "HttpApi", {
      apiName: name,
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: [...cors.allowOrigins],
        allowMethods: cors.allowMethods.map((method) => CorsHttpMethod[method]),
        allowHeaders: [...cors.allowHeaders],
        exposeHeaders: [...cors.exposeHeaders],
        maxAge: Duration.seconds(cors.maxAgeSeconds),
      },
    });
  }

  #createAuthorizer({ userPool, userPoolClient }: DataStack): CfnAuthorizer {
    return new CfnAuthorizer(this, "Authorizer", {
      apiId: this.httpApi.apiId,
      name: "access-token",
      authorizerType: "JWT",
      identitySource: ["$request.header.Authorization"],
      jwtConfiguration: { issuer: userPool.userPoolProviderUrl, audience: [userPoolClient.userPoolClientId] },
    });
  }

  /** One role that may call exactly these functions, instead of a permission on each: a resource less for every operation. */
  #createInvoker(functions: readonly OperationFunction[]): Role {
    const invoke = new PolicyStatement({
      actions: ["lambda:InvokeFunction"],
      resources: functions.map(({ function: { functionArn } }) => functionArn),
    });
    return new Role(this, "Invoker", {
      assumedBy: new ServicePrincipal("apigateway.amazonaws.com"),
      inlinePolicies: { invoke: new PolicyDocument({ statements: [invoke] }) },
    });
  }

  #createRoute(
    { operation, function: { functionArn } }: OperationFunction,
    authorizer: CfnAuthorizer,
    invoker: Role,
  ): CfnRoute {
    const integration = new CfnIntegration(this, `${operation.name}-integration`, {
      apiId: this.httpApi.apiId,
      integrationType: "AWS_PROXY",
      integrationUri: functionArn,
      payloadFormatVersion: "2.0",
      credentialsArn: invoker.roleArn,
    });
    return new CfnRoute(this, `${operation.name}-route`, {
      apiId: this.httpApi.apiId,
      routeKey: routeKeyOf(operation),
      target: `integrations/${integration.ref}`,
      ...(operation.access === "public"
        ? { authorizationType: "NONE" }
        : {
            authorizationType: "JWT",
            authorizerId: authorizer.attrAuthorizerId,
            authorizationScopes: [accessTokenScope],
          }),
    });
  }

  #createStage({ name, throttling, logRetentionDays }: Configuration): void {
    const accessLog = new LogGroup(this, "AccessLog", {
      // Under this prefix, API Gateway may write without adding to the account's one small policy for log deliveries.
      logGroupName: `/aws/vendedlogs/${name}-access`,
      retention: logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = new CfnStage(this, "Stage", {
      apiId: this.httpApi.apiId,
      stageName: "$default",
      autoDeploy: true,
      accessLogSettings: { destinationArn: arnOf(accessLog), format: JSON.stringify(accessLogFormat) },
      defaultRouteSettings: { throttlingRateLimit: throttling.ratePerSecond, throttlingBurstLimit: throttling.burst },
      routeSettings: Object.fromEntries([...this.routes.keys()].flatMap(throttledRoute)),
    });
    // API Gateway refuses settings of routes that it does not know yet.
    for (const route of this.routes.values()) stage.addResourceDependency(route);
  }
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

export function routeKeyOf({ method, path }: AnyOperation): string {
  return `${method} ${path}`;
}

function throttledRoute(
  operation: AnyOperation,
): [string, { ThrottlingRateLimit: number; ThrottlingBurstLimit: number }][] {
  if (!operation.throttle) return [];
  const { ratePerSecond, burst } = operation.throttle;
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
