import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { events } from "../../functions/events.ts";
import type { AnyOperation } from "../../functions/http/operation.ts";
import { operations } from "../../functions/operations.ts";
import type { QueueName } from "../../functions/runtime/environment.ts";
import { patience } from "../../functions/runtime/patience.ts";
import { asksModel } from "../../functions/services/needs.ts";
import { arn, asDeployed, type Deployed, type DeployedResource } from "./support/deployed.ts";
import { allowedOf, named, oneOrMany, type PolicyDocument, tableActions } from "./support/policy.ts";
import { resourcesOf, type Synthesis, synthesize } from "./support/synthesized.ts";

let app: Synthesis;
let deployed: Deployed;

const keyArn = arn("secretsmanager", "secret:OpenAiKey-AbCdEf");
const poolArn = arn("cognito-idp", "userpool/eu-central-1_Pool1");
const tableArn = arn("dynamodb", "table/the-table");

beforeAll(() => {
  app = synthesize(operations, events);
  deployed = asDeployed(app, {
    "AWS::DynamoDB::GlobalTable": "the-table",
    "AWS::Cognito::UserPool": "eu-central-1_Pool1",
    "AWS::SecretsManager::Secret": keyArn,
  });
});

afterAll(() => app.remove());

describe("every operation", () => {
  test("has exactly one function, with a role and a log group of its own, in its area's stack", () => {
    for (const operation of operations) {
      const parts = [functionOf(operation), roleOf(operation), logGroupOf(operation)];
      expect(parts.map(({ stack }) => stack)).toEqual([operation.area, operation.area, operation.area]);
    }
    for (const partOf of [functionOf, roleOf, logGroupOf]) {
      expect(new Set(operations.map(partOf)).size).toBe(operations.length);
    }
    // One more is in the data stack, for the user pool.
    expect(deployed.ofType("AWS::Lambda::Function")).toHaveLength(operations.length + events.length + 1);
  });

  test("costs three resources: an area's stack holds one role and its alarms besides", () => {
    for (const [area, own] of Map.groupBy(operations, ({ area }) => area)) {
      const stack = app.stacks.find(({ name }) => name === area)!;
      const others = 1 + resourcesOf(stack, "AWS::CloudWatch::Alarm").length;
      expect(Object.keys(stack.template.Resources)).toHaveLength(3 * own.length + others);
    }
  });

  test("runs as agreed, and its log is kept no longer than said", () => {
    for (const operation of operations) {
      expect(functionOf(operation).Properties).toMatchObject({
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        MemorySize: 1024,
        Timeout: patience.operationSeconds,
      });
      expect(logGroupOf(operation).Properties.RetentionInDays).toBe(30);
    }
  });

  test("is called by a role of its area, which may call the area's functions and no others", () => {
    const invokers = deployed
      .ofType("AWS::IAM::Role")
      .filter(({ Properties }) => mayBeAssumedBy(Properties, "apigateway.amazonaws.com"));
    const areas = Map.groupBy(operations, ({ area }) => area);
    expect(invokers.map(({ stack }) => stack).sort()).toEqual([...areas.keys()].sort());
    for (const invoker of invokers) {
      const own = areas.get(invoker.stack as AnyOperation["area"])!;
      expect(policyOf(invoker).Statement).toEqual([
        {
          Effect: "Allow",
          Action: "lambda:InvokeFunction",
          Resource: oneOrMany(own.map((each) => functionOf(each).arn!)),
        },
      ]);
    }
  });
});

describe("every function's role", () => {
  test("is granted what its operation declares on this table and this pool, its own log, and nothing else", () => {
    for (const operation of operations) {
      const { table = [], userPool = [], queues = [] } = operation.needs;
      const statements: [service: string, actions: readonly string[], resource: string | undefined][] = [
        ["logs", ["CreateLogStream", "PutLogEvents"], logGroupOf(operation).arn],
        ["dynamodb", table, tableArn],
        ["cognito-idp", userPool, poolArn],
        ["secretsmanager", asksModel(operation.needs) ? ["GetSecretValue"] : [], keyArn],
        ["secretsmanager", operation.needs.links ? ["GetSecretValue"] : [], keyArn],
        ...queues.map((name: QueueName) => ["sqs", ["SendMessage"], queueArn(name)] as [string, string[], string]),
      ];
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
    expect(deployed.ofType("AWS::IAM::Policy")).toEqual([]);
  });

  test("is allowed the declared calls by IAM, and denied every other", async () => {
    for (const operation of operations) {
      const policy = policyOf(roleOf(operation));
      const allowed = (actions: readonly string[], resource: string) => allowedOf(policy, actions, resource);
      const { table = [], userPool = [] } = operation.needs;

      expect(await allowed(tableActions, tableArn)).toEqual(named("dynamodb", table).sort());
      expect(await allowed(tableActions, arn("dynamodb", "table/another"))).toEqual([]);
      expect(await allowed(["dynamodb:Query", "dynamodb:Scan"], `${tableArn}/index/any`)).toEqual([]);
      expect(await allowed(poolActions, poolArn)).toEqual(named("cognito-idp", userPool).sort());
      expect(await allowed(["secretsmanager:GetSecretValue"], keyArn)).toHaveLength(
        asksModel(operation.needs) || operation.needs.links ? 1 : 0,
      );
      expect(await allowed(poolActions, arn("cognito-idp", "userpool/eu-central-1_Pool2"))).toEqual([]);

      const stream = "log-stream:2026/12/01/1";
      const logArn = logGroupOf(operation).arn!;
      expect(await allowed(["logs:PutLogEvents"], logArn.replace("*", stream))).toHaveLength(1);
      expect(await allowed(["logs:PutLogEvents"], arn("logs", `log-group:another:${stream}`))).toEqual([]);
    }
  });
});

function functionOf({ area, name }: AnyOperation): DeployedResource {
  return deployed.one("AWS::Lambda::Function", "FunctionName", `MeetingScheduler-${area}-${name}`);
}

function roleOf(operation: AnyOperation): DeployedResource {
  const { Role } = functionOf(operation).Properties;
  return deployed.ofType("AWS::IAM::Role").find(({ arn }) => arn === Role)!;
}

function logGroupOf(operation: AnyOperation): DeployedResource {
  const { LogGroup } = functionOf(operation).Properties.LoggingConfig;
  return deployed.one("AWS::Logs::LogGroup", "LogGroupName", LogGroup);
}

function queueArn(name: QueueName): string {
  const pattern = new RegExp(`^Queues${name.replaceAll("-", "")}[0-9A-F]{8}$`);
  return arn("sqs", deployed.ofType("AWS::SQS::Queue").find(({ logicalId }) => pattern.test(logicalId))!.ref);
}

function mayBeAssumedBy({ AssumeRolePolicyDocument }: DeployedResource["Properties"], service: string): boolean {
  return AssumeRolePolicyDocument.Statement[0].Principal.Service === service;
}

/** A role's only policy. */
function policyOf({ Properties: { Policies, ManagedPolicyArns } }: DeployedResource): PolicyDocument {
  expect(ManagedPolicyArns).toBeUndefined();
  expect(Policies).toHaveLength(1);
  return Policies[0].PolicyDocument;
}

const poolActions = [
  "cognito-idp:AdminAddUserToGroup",
  "cognito-idp:AdminCreateUser",
  "cognito-idp:AdminRespondToAuthChallenge",
  "cognito-idp:AdminUserGlobalSignOut",
  "cognito-idp:AdminConfirmSignUp",
  "cognito-idp:AdminGetUser",
  "cognito-idp:AdminInitiateAuth",
  "cognito-idp:AdminListGroupsForUser",
  "cognito-idp:AdminRemoveUserFromGroup",
  "cognito-idp:AdminSetUserPassword",
  "cognito-idp:AdminUpdateUserAttributes",
  "cognito-idp:AdminDeleteUser",
  "cognito-idp:ListUsers",
  "cognito-idp:DeleteUserPool",
];
