import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { events } from "../../functions/events.ts";
import { cors } from "../../functions/http/cors.ts";
import { type AnyOperation, wantsAccessToken } from "../../functions/http/operation.ts";
import { operations } from "../../functions/operations.ts";
import { asksModel } from "../../functions/services/needs.ts";
import { arn, asDeployed, type Deployed, type DeployedResource } from "./support/deployed.ts";
import { type Synthesis, synthesize } from "./support/synthesized.ts";

interface Body {
  paths: Record<string, { parameters: { name: string }[] } & Record<string, DescribedOperation>>;
  components: { securitySchemes: Record<string, object> };
  "x-amazon-apigateway-cors": object;
}

interface DescribedOperation {
  operationId: string;
  security?: object[];
  "x-amazon-apigateway-integration": object;
}

let app: Synthesis;
let deployed: Deployed;
let body: Body;
let stage: DeployedResource;

beforeAll(() => {
  app = synthesize(operations, events);
  deployed = asDeployed(app, {
    "AWS::Cognito::UserPool": "eu-central-1_Pool1",
    "AWS::Cognito::UserPoolClient": "the-client",
  });
  body = deployed.one("AWS::ApiGatewayV2::Api").Properties.Body;
  stage = deployed.one("AWS::ApiGatewayV2::Stage");
});

afterAll(() => app.remove());

describe("the API's body", () => {
  test("taken alone, is valid OpenAPI 3.0", async () => {
    expect(body).toMatchObject({ openapi: expect.stringMatching(/^3\.0\./) });
    expect(await new Validator().validate({ ...structuredClone(body) })).toMatchObject({ valid: true });
  });

  test("is all that API Gateway is told: no route is created beside it", () => {
    const types = new Set(deployed.resources.map(({ Type }) => Type).filter((type) => type.includes("ApiGateway")));
    expect([...types].sort()).toEqual(["AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Stage"]);
  });

  test("holds every operation exactly once", () => {
    expect(described().map(([route, { operationId }]) => [operationId, route])).toEqual(
      operations.flatMap(routesOf).sort(byFirst),
    );
    expect(operations.filter(({ path }) => path.endsWith("/"))).toEqual([]);
  });

  test("leads each to its own function, by its area's role", () => {
    for (const operation of operations) {
      const { arn: functionArn } = functionOf(operation);
      const invoker = deployed
        .ofType("AWS::IAM::Role")
        .find(({ stack, logicalId }) => stack === operation.area && logicalId.startsWith("Invoker"));
      expect(describedOf(operation)["x-amazon-apigateway-integration"]).toEqual({
        type: "aws_proxy",
        httpMethod: "POST",
        payloadFormatVersion: "2.0",
        uri: `arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/${functionArn}/invocations`,
        credentials: invoker!.arn,
      });
    }
  });

  test("wants an access token of this pool for each that is not public, and nothing for the others", () => {
    expect(body.components.securitySchemes).toEqual({
      accessToken: {
        type: "openIdConnect",
        openIdConnectUrl:
          "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Pool1/.well-known/openid-configuration",
        "x-amazon-apigateway-authorizer": {
          type: "jwt",
          identitySource: "$request.header.Authorization",
          jwtConfiguration: {
            issuer: "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Pool1",
            audience: ["the-client"],
          },
        },
      },
    });
    expect(body).not.toHaveProperty("security");
    for (const operation of operations) {
      const wanted = wantsAccessToken(operation) ? [{ accessToken: ["aws.cognito.signin.user.admin"] }] : undefined;
      expect([operation.name, describedOf(operation).security]).toEqual([operation.name, wanted]);
    }
  });

  test("lets pages of any origin send and read what the API speaks", () => {
    const { maxAgeSeconds, ...others } = cors;
    expect(body["x-amazon-apigateway-cors"]).toEqual({ ...others, maxAge: maxAgeSeconds });
  });
});

/**
 * The routes with throttles of their own in the last release. Their settings stay at the deployed stage, and API Gateway refuses every
 * change of a stage with settings of a route that is not there: see "A throttled route goes in two releases" in docs/deploying.md.
 */
const throttledRoutesOfTheLastRelease = [
  "POST /v1/auth/confirm",
  "POST /v1/auth/log-in",
  "POST /v1/auth/log-out",
  "POST /v1/auth/refresh",
  "POST /v1/auth/reset-password",
  "POST /v1/auth/sign-up",
  "POST /v1/meetings/{id}/suggestions",
  "POST /v1/suggestions/preview",
];

describe("the stage", () => {
  test("throttles every route as it declares, or as the configuration says for all; what asks the model is another test's", () => {
    expect(stage.Properties.DefaultRouteSettings).toEqual({ ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 });
    const askingTheModel = operations.filter(({ needs }) => asksModel(needs)).map(routeKeyOf);
    const others = Object.entries(stage.Properties.RouteSettings).filter(([key]) => !askingTheModel.includes(key));
    expect(Object.fromEntries(others)).toEqual(
      Object.fromEntries(
        operations
          .filter(({ throttle, needs }) => throttle && !asksModel(needs))
          .map((operation) => [
            routeKeyOf(operation),
            { ThrottlingRateLimit: operation.throttle?.ratePerSecond, ThrottlingBurstLimit: operation.throttle?.burst },
          ]),
      ),
    );
    expect(stage.Properties.ApiId).toBe(deployed.one("AWS::ApiGatewayV2::Api").ref);
  });

  test("still has the routes that were throttled in the last release", () => {
    expect(operations.map(routeKeyOf)).toEqual(expect.arrayContaining(throttledRoutesOfTheLastRelease));
  });

  test("logs what became of a request and nothing of who sent it", () => {
    const { DestinationArn, Format } = stage.Properties.AccessLogSettings;
    expect(DestinationArn).toBe(arn("logs", "log-group:/aws/vendedlogs/MeetingScheduler-access"));
    expect(Object.values(JSON.parse(Format)).sort()).toEqual([
      "$context.authorizer.error",
      "$context.error.responseType",
      "$context.integrationErrorMessage",
      "$context.integrationLatency",
      "$context.requestId",
      "$context.requestTimeEpoch",
      "$context.responseLatency",
      "$context.responseLength",
      "$context.routeKey",
      "$context.status",
    ]);
  });
});

/** By operation id. */
function described(): [route: string, DescribedOperation][] {
  return Object.entries(body.paths)
    .flatMap(([path, { parameters, ...methods }]) =>
      Object.entries(methods).map(([method, each]): [string, DescribedOperation] => [
        `${method.toUpperCase()} ${path}`,
        each,
      ]),
    )
    .sort(([, one], [, other]) => byFirst([one.operationId], [other.operationId]));
}

function byFirst([one = ""]: string[], [other = ""]: string[]): number {
  return one < other ? -1 : 1;
}

function describedOf(operation: AnyOperation): DescribedOperation {
  const [, found] = described().find(([route]) => route === routeKeyOf(operation))!;
  return found;
}

function functionOf({ area, name }: AnyOperation): DeployedResource {
  return deployed.one("AWS::Lambda::Function", "FunctionName", `MeetingScheduler-${area}-${name}`);
}

function routeKeyOf({ method, path }: AnyOperation): string {
  return `${method} ${path}`;
}

/** Its ids, each with its route: one for each of its paths. */
function routesOf(operation: AnyOperation): [string, string][] {
  const { name, method, path, alsoAt = [] } = operation;
  return [
    [name, `${method} ${path}`],
    ...alsoAt.map((other): [string, string] => [`${name}-${other}`, `${method} ${other}`]),
  ];
}
