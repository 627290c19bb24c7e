import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Bucket } from "aws-cdk-lib/aws-s3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AnyEventFunction } from "../../functions/events/trigger/event-function.ts";
import { events } from "../../functions/events.ts";
import type { AnyOperation, Area } from "../../functions/http/operation.ts";
import { operations } from "../../functions/operations.ts";
import { tableDefinition } from "../../functions/store/table/table-definition.ts";
import { addMeetingScheduler } from "../../lib/meeting-scheduler.ts";
import { allowedOf, named, oneOrMany, type PolicyDocument, tableActions } from "./support/policy.ts";
import { arn, resolverOf } from "./support/resolver.ts";
import {
  contextWith,
  type Resource,
  resourcesOf,
  type SynthesizedApp,
  synthesize,
  type Template,
} from "./support/synthesized.ts";

let app: SynthesizedApp;
let resolve: ReturnType<typeof resolverOf>;

beforeAll(async () => {
  app = await synthesize(operations, events, { alarmEmail: "alarms@example.com" });
  resolve = resolverOf([app.data, app.service], {
    "AWS::Cognito::UserPool": "eu-central-1_Pool1",
    "AWS::SecretsManager::Secret": keyArn,
  });
});

afterAll(() => app.remove());

describe("the data stack", () => {
  test("keeps the table for ever, with a stream, recovery to any second and expiry", () => {
    const [table, ...others] = resourcesOf(app.data, "AWS::DynamoDB::GlobalTable");
    expect(others).toEqual([]);
    expect(table).toMatchObject({
      DeletionPolicy: "Retain",
      Properties: {
        BillingMode: "PAY_PER_REQUEST",
        KeySchema: [
          { AttributeName: tableDefinition.partitionKey, KeyType: "HASH" },
          { AttributeName: tableDefinition.sortKey, KeyType: "RANGE" },
        ],
        StreamSpecification: { StreamViewType: "NEW_AND_OLD_IMAGES" },
        TimeToLiveSpecification: { AttributeName: tableDefinition.timeToLiveAttribute, Enabled: true },
        Replicas: [
          {
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          },
        ],
      },
    });
  });

  test("keeps the people, who sign up themselves with an address that they prove and twelve characters", () => {
    const [pool] = resourcesOf(app.data, "AWS::Cognito::UserPool");
    expect(pool).toMatchObject({
      DeletionPolicy: "Retain",
      Properties: {
        DeletionProtection: "ACTIVE",
        UsernameAttributes: ["email"],
        UsernameConfiguration: { CaseSensitive: false },
        AutoVerifiedAttributes: ["email"],
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: false },
        AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "verified_email", Priority: 1 }] },
        Policies: { PasswordPolicy: { MinimumLength: 12 } },
      },
    });
  });

  test("takes passwords from our own log-in only, and tells nobody which addresses exist", () => {
    const [client] = resourcesOf(app.data, "AWS::Cognito::UserPoolClient");
    expect(client?.Properties).toMatchObject({
      ExplicitAuthFlows: ["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      GenerateSecret: false,
      PreventUserExistenceErrors: "ENABLED",
      EnableTokenRevocation: true,
      AccessTokenValidity: 60,
      RefreshTokenValidity: 30 * 24 * 60,
      TokenValidityUnits: { AccessToken: "minutes", RefreshToken: "minutes" },
    });
  });

  test("has a group for each role that is given", () => {
    const groups = resourcesOf(app.data, "AWS::Cognito::UserPoolGroup").map(({ Properties }) => Properties.GroupName);
    expect(groups.sort()).toEqual(["admin", "hr", "organizer"]);
  });

  test("leaves the OpenAI key without a value, random text included", () => {
    const [key] = resourcesOf(app.data, "AWS::SecretsManager::Secret");
    expect(Object.keys(key!.Properties)).toEqual(["Description"]);
  });
});

describe("every operation", () => {
  test("has no route that ends in a slash: API Gateway refuses it, and no synthesis tells", () => {
    expect(operations.filter(({ path }) => path.endsWith("/"))).toEqual([]);
  });

  test("has exactly one route and one function, with a role and a log group of its own", () => {
    const routeKeys = resourcesOf(app.service, "AWS::ApiGatewayV2::Route").map(({ Properties }) => Properties.RouteKey);
    expect(routeKeys.sort()).toEqual(operations.map(routeKeyOf).sort());
    expect(resourcesOf(app.service, "AWS::Lambda::Function")).toHaveLength(operations.length + events.length);
    for (const partOf of [functionOf, roleOf, logGroupOf]) {
      expect(new Set(operations.map(partOf)).size).toBe(operations.length);
    }
  });

  test("runs as agreed, and its log is kept no longer than said", () => {
    for (const operation of operations) {
      expect(functionOf(operation).Properties).toMatchObject({
        FunctionName: `MeetingScheduler-${operation.name}`,
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        MemorySize: 1024,
        Timeout: 20,
        LoggingConfig: { LogFormat: "JSON", ApplicationLogLevel: "INFO" },
      });
      expect(logGroupOf(operation).Properties.RetentionInDays).toBe(30);
    }
  });

  test("is called by the one role that may call these functions and no others", () => {
    const [invoker, ...others] = rolesAssumedBy("apigateway.amazonaws.com", app.service);
    expect(others).toEqual([]);
    const [statement, ...more] = policyOf(invoker!).Statement;
    expect(more).toEqual([]);
    expect(statement?.Action).toBe("lambda:InvokeFunction");
    expect([statement?.Resource].flat()).toEqual(
      operations.map(({ name }) => arn("lambda", `function:MeetingScheduler-${name}`)),
    );
    for (const operation of operations) {
      const { IntegrationType, PayloadFormatVersion, CredentialsArn } = integrationOf(operation).Properties;
      expect({ IntegrationType, PayloadFormatVersion }).toEqual({
        IntegrationType: "AWS_PROXY",
        PayloadFormatVersion: "2.0",
      });
      expect(app.service.Resources[CredentialsArn["Fn::GetAtt"][0]]).toBe(invoker);
    }
  });

  test("asks for an access token of this pool, unless it is declared public", () => {
    const [[authorizerId, authorizer] = []] = Object.entries(app.service.Resources).filter(
      ([, { Type }]) => Type === "AWS::ApiGatewayV2::Authorizer",
    );
    expect(resolve(app.service, authorizer?.Properties)).toMatchObject({
      AuthorizerType: "JWT",
      JwtConfiguration: {
        Issuer: "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Pool1",
        Audience: [Object.keys(app.data.Resources).find((id) => id.startsWith("UserPoolClient"))],
      },
    });
    for (const operation of operations) {
      const { AuthorizationType, AuthorizerId, AuthorizationScopes } = routeOf(operation).Properties;
      expect({ AuthorizationType, AuthorizerId, AuthorizationScopes }).toEqual(
        operation.access === "public"
          ? { AuthorizationType: "NONE" }
          : {
              AuthorizationType: "JWT",
              AuthorizerId: { "Fn::GetAtt": [authorizerId, "AuthorizerId"] },
              AuthorizationScopes: ["aws.cognito.signin.user.admin"],
            },
      );
    }
  });

  test("is throttled as it declares, or as the configuration says for all", () => {
    const [stage] = resourcesOf(app.service, "AWS::ApiGatewayV2::Stage");
    expect(stage?.Properties.DefaultRouteSettings).toEqual({ ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 });
    expect(stage?.Properties.RouteSettings).toEqual(
      Object.fromEntries(
        operations
          .filter(({ throttle }) => throttle)
          .map((operation) => [
            routeKeyOf(operation),
            { ThrottlingRateLimit: operation.throttle?.ratePerSecond, ThrottlingBurstLimit: operation.throttle?.burst },
          ]),
      ),
    );
    expect(stage?.DependsOn).toHaveLength(operations.length);
  });
});

describe("every function's role", () => {
  test("is granted what its operation declares on this table and this pool, its own log, and nothing else", () => {
    for (const operation of operations) {
      const { table = [], userPool = [], model } = operation.needs;
      const statements = [
        ["logs", ["CreateLogStream", "PutLogEvents"], logArnOf(operation)],
        ["dynamodb", table, tableArn()],
        ["secretsmanager", model ? ["GetSecretValue"] : [], keyArn],
        ["cognito-idp", userPool, poolArn],
      ] as const;
      expect(policyOf(roleOf(operation)).Statement).toEqual(
        statements
          .filter(([, actions]) => actions.length > 0)
          .map(([service, actions, Resource]) => ({
            Effect: "Allow",
            Action: oneOrMany(named(service, actions)),
            Resource,
          })),
      );
    }
    expect(resourcesOf(app.service, "AWS::IAM::Policy")).toEqual([]);
  });

  test("is allowed the declared calls by IAM, and denied every other", async () => {
    for (const operation of operations) {
      const policy = policyOf(roleOf(operation));
      const allowed = (actions: readonly string[], resource: string) => allowedOf(policy, actions, resource);
      const { table = [], userPool = [] } = operation.needs;

      expect(await allowed(tableActions, tableArn())).toEqual(named("dynamodb", table).sort());
      expect(await allowed(tableActions, arn("dynamodb", "table/another"))).toEqual([]);
      expect(await allowed(["dynamodb:Query", "dynamodb:Scan"], `${tableArn()}/index/any`)).toEqual([]);
      expect(await allowed(poolActions, poolArn)).toEqual(named("cognito-idp", userPool).sort());
      expect(await allowed(["secretsmanager:GetSecretValue"], keyArn)).toHaveLength(operation.needs.model ? 1 : 0);
      expect(await allowed(poolActions, arn("cognito-idp", "userpool/eu-central-1_Pool2"))).toEqual([]);

      const stream = "log-stream:2026/12/01/1";
      expect(await allowed(["logs:PutLogEvents"], logArnOf(operation).replace("*", stream))).toHaveLength(1);
      expect(await allowed(["logs:PutLogEvents"], arn("logs", `log-group:another:${stream}`))).toEqual([]);
    }
  });
});

describe("the access log", () => {
  test("says what became of a request and nothing of who sent it", () => {
    const [stage] = resourcesOf(app.service, "AWS::ApiGatewayV2::Stage");
    const format: Record<string, string> = JSON.parse(stage?.Properties.AccessLogSettings.Format);
    expect(Object.values(format).sort()).toEqual([
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

describe("alarms", () => {
  test("watch every function's crashes and slowness, stay within CloudWatch's ten metrics, and reach the address", () => {
    const alarms = resourcesOf(app.service, "AWS::CloudWatch::Alarm");
    const watched = (name: string) =>
      alarms
        .flatMap(({ Properties }) => Properties.Metrics ?? [])
        .filter(
          ({ MetricStat }) => MetricStat?.Metric.Namespace === "AWS/Lambda" && MetricStat.Metric.MetricName === name,
        )
        .map(({ MetricStat }) => resolve(app.service, MetricStat.Metric.Dimensions[0].Value));
    const functionNames = operations.map(({ name }) => `MeetingScheduler-${name}`).sort();
    const eventNames = events.map(({ name }) => `MeetingScheduler-${name}`);
    expect(watched("Errors").sort()).toEqual([...functionNames, ...eventNames].sort());
    expect(watched("Duration").sort()).toEqual(functionNames);

    for (const { Properties } of alarms) {
      const metrics = (Properties.Metrics ?? []).filter(({ MetricStat }: { MetricStat?: object }) => MetricStat);
      expect(metrics.length).toBeLessThanOrEqual(10);
      expect(Properties.AlarmDescription).toMatch(/\w{3,}.*\.$/);
      expect(Properties.AlarmActions).toHaveLength(1);
    }
    const [subscription] = resourcesOf(app.service, "AWS::SNS::Subscription");
    expect(subscription?.Properties).toMatchObject({ Protocol: "email", Endpoint: "alarms@example.com" });
    const [topicPolicy] = resourcesOf(app.service, "AWS::SNS::TopicPolicy");
    expect(topicPolicy?.Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: "Allow",
        Action: "sns:Publish",
        Principal: { Service: "cloudwatch.amazonaws.com" },
      }),
    );
  });

  test("call slow what takes three seconds, or ten where the model has eight to answer", () => {
    const slowAfter = new Map<string, number>();
    for (const { Properties } of resourcesOf(app.service, "AWS::CloudWatch::Alarm")) {
      for (const { MetricStat } of Properties.Metrics ?? []) {
        if (MetricStat?.Metric.MetricName !== "Duration") continue;
        slowAfter.set(String(resolve(app.service, MetricStat.Metric.Dimensions[0].Value)), Properties.Threshold);
      }
    }
    for (const { name, needs } of operations) {
      expect([name, slowAfter.get(`MeetingScheduler-${name}`)]).toEqual([name, needs.model ? 10_000 : 3_000]);
    }
  });

  test("cost nothing more where nobody is to hear of them", async () => {
    const quiet = await synthesize(operations.slice(0, 1), []);
    expect(resourcesOf(quiet.service, "AWS::SNS::Topic")).toEqual([]);
    quiet.remove();
  });
});

describe("the app", () => {
  test("stays far from CloudFormation's limits, with sixty-five operations and five functions that run by themselves too", async () => {
    expect(Object.keys(app.data.Resources).length).toBeLessThan(400);
    expect(Object.keys(app.service.Resources).length).toBeLessThan(400);

    const big = emptyApp({ alarmEmail: "alarms@example.com" });
    const { directory } = app.bundles.operations[0]!;
    const { service } = addMeetingScheduler(big, {
      operations: sixtyFiveOperations().map((operation) => ({ operation, directory })),
      events: fiveEventFunctions().map((event) => ({ event, directory })),
    });
    const { template } = big.synth().getStackByName(service.stackName);
    expect(resourcesOf(template, "AWS::Lambda::Function")).toHaveLength(70);
    expect(Object.keys(template.Resources).length).toBeLessThan(400);
    expect(JSON.stringify(template).length).toBeLessThan(1_000_000);

    const [invoker] = rolesAssumedBy("apigateway.amazonaws.com", template);
    const anyFunction = arn("lambda", `function:${"x".repeat(64)}`);
    const written = JSON.stringify(invoker?.Properties.Policies[0].PolicyDocument, (key, value) =>
      key === "Fn::GetAtt" ? anyFunction : value,
    );
    expect(written.length).toBeLessThan(10_240);
  });

  test("fails to synthesize on a finding that nobody has explained", () => {
    const flawed = emptyApp({});
    const { directory, operation } = app.bundles.operations[0]!;
    const { data } = addMeetingScheduler(flawed, { operations: [{ operation, directory }], events: [] });
    new Bucket(data, "Bucket");
    expect(() => flawed.synth()).toThrow("AwsSolutions-S10");
  });

  test("refuses a configuration that it does not understand, and says what is wrong", () => {
    const misspelt = emptyApp({ alarmMail: "alarms@example.com" });
    expect(() => addMeetingScheduler(misspelt, { operations: [], events: [] })).toThrow(/alarmMail/);
  });
});

function emptyApp(configuration: object): App {
  const outdir = mkdtempSync(join(app.directory, "other-"));
  return new App({ context: contextWith(configuration), outdir, analyticsReporting: false });
}

/** Sixty-five operations, most of them in one area: more than there will be. */
function sixtyFiveOperations(): AnyOperation[] {
  const areas: Area[] = ["accounts", "people", "meeting-types", "availability", "slots", "documents"];
  return Array.from({ length: 65 }, (_, index) => ({
    ...operations[index % operations.length]!,
    name: `operation-with-a-long-name-${index}`,
    path: `/v1/some-things/{thingId}/parts-${index}` as const,
    area: index < 30 ? areas[index % areas.length]! : "meetings",
  }));
}

/** Five functions that run by themselves, one of them with the queue: more than there will be. */
function fiveEventFunctions(): AnyEventFunction[] {
  const queueConsumers = events.filter(({ trigger }) => trigger === "queue");
  const others = events.filter(({ trigger }) => trigger !== "queue");
  return [
    ...queueConsumers,
    ...Array.from({ length: 5 - queueConsumers.length }, (_, index) => ({
      ...others[index % others.length]!,
      name: `event-with-a-long-name-${index}`,
    })),
  ];
}

function routeKeyOf({ method, path }: AnyOperation): string {
  return `${method} ${path}`;
}

function routeOf(operation: AnyOperation): Resource {
  const routes = resourcesOf(app.service, "AWS::ApiGatewayV2::Route");
  return routes.find(({ Properties }) => Properties.RouteKey === routeKeyOf(operation))!;
}

/** The function that the operation's route leads to. */
function functionOf(operation: AnyOperation): Resource {
  const integration = integrationOf(operation);
  return app.service.Resources[integration.Properties.IntegrationUri["Fn::GetAtt"][0]]!;
}

function integrationOf(operation: AnyOperation): Resource {
  const target = resolve(app.service, routeOf(operation).Properties.Target) as string;
  return app.service.Resources[target.replace(/^integrations\//, "")]!;
}

function roleOf(operation: AnyOperation): Resource {
  return app.service.Resources[functionOf(operation).Properties.Role["Fn::GetAtt"][0]]!;
}

function logGroupOf(operation: AnyOperation): Resource {
  return app.service.Resources[functionOf(operation).Properties.LoggingConfig.LogGroup.Ref]!;
}

function rolesAssumedBy(service: string, template: Template): Resource[] {
  return resourcesOf(template, "AWS::IAM::Role").filter(
    ({ Properties }) => Properties.AssumeRolePolicyDocument.Statement[0].Principal.Service === service,
  );
}

/** A role's only policy. */
function policyOf(role: Resource): PolicyDocument {
  const { Policies, ManagedPolicyArns } = role.Properties;
  expect(ManagedPolicyArns).toBeUndefined();
  expect(Policies).toHaveLength(1);
  return resolve(app.service, Policies[0].PolicyDocument) as PolicyDocument;
}

const keyArn = arn("secretsmanager", "secret:OpenAiKey-AbCdEf");
const poolArn = arn("cognito-idp", "userpool/eu-central-1_Pool1");

function tableArn(): string {
  const [id] = Object.entries(app.data.Resources).find(([, { Type }]) => Type === "AWS::DynamoDB::GlobalTable")!;
  return arn("dynamodb", `table/${id}`);
}

function logArnOf(operation: AnyOperation): string {
  return arn("logs", `log-group:${logGroupOf(operation).Properties.LogGroupName}:*`);
}

const poolActions = [
  "cognito-idp:AdminAddUserToGroup",
  "cognito-idp:AdminConfirmSignUp",
  "cognito-idp:AdminGetUser",
  "cognito-idp:AdminInitiateAuth",
  "cognito-idp:AdminListGroupsForUser",
  "cognito-idp:AdminRemoveUserFromGroup",
  "cognito-idp:AdminSetUserPassword",
  "cognito-idp:AdminDeleteUser",
  "cognito-idp:ListUsers",
  "cognito-idp:DeleteUserPool",
];
