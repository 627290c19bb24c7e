import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { events } from "../../functions/events.ts";
import { operations } from "../../functions/operations.ts";
import { asksModel } from "../../functions/services/needs.ts";
import { tableDefinition } from "../../functions/store/table/table-definition.ts";
import { resourcesOf, type Synthesis, synthesize } from "./support/synthesized.ts";

let app: Synthesis;

beforeAll(() => {
  app = synthesize(operations, events);
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

  test("keeps the people's log-ins, by the ids that they are given and with twelve characters at least", () => {
    const [pool] = resourcesOf(app.data, "AWS::Cognito::UserPool");
    expect(pool).toMatchObject({
      DeletionPolicy: "Retain",
      Properties: {
        DeletionProtection: "ACTIVE",
        UsernameConfiguration: { CaseSensitive: true },
        Schema: [{ Name: "email", Required: false, Mutable: true }],
        AutoVerifiedAttributes: [],
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "admin_only", Priority: 1 }] },
        Policies: { PasswordPolicy: { MinimumLength: 12 } },
      },
    });
    for (const absent of ["UsernameAttributes", "AliasAttributes"]) expect(pool?.Properties).not.toHaveProperty(absent);
  });

  test("takes passwords from our own log-in only, by a client that stays like the pool, and tells nobody which addresses exist", () => {
    const [client] = resourcesOf(app.data, "AWS::Cognito::UserPoolClient");
    expect(client?.DeletionPolicy).toBe("Retain");
    expect(client?.Properties).toMatchObject({
      ExplicitAuthFlows: ["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
      WriteAttributes: ["locale"],
      GenerateSecret: false,
      PreventUserExistenceErrors: "ENABLED",
      EnableTokenRevocation: true,
      AccessTokenValidity: 60,
      RefreshTokenValidity: 30 * 24 * 60,
      TokenValidityUnits: { AccessToken: "minutes", RefreshToken: "minutes" },
    });
  });

  test("lets people in by one function that may do nothing but redeem a proof", () => {
    const [asked, ...others] = resourcesOf(app.data, "AWS::Lambda::Function");
    expect(others).toEqual([]);
    const [name] = Object.entries(app.data.template.Resources).find(([, resource]) => resource === asked)!;
    const arn = { "Fn::GetAtt": [name, "Arn"] };
    const [pool] = resourcesOf(app.data, "AWS::Cognito::UserPool");
    expect(pool?.Properties.LambdaConfig).toEqual({
      DefineAuthChallenge: arn,
      CreateAuthChallenge: arn,
      VerifyAuthChallengeResponse: arn,
    });
    const [role, ...otherRoles] = resourcesOf(app.data, "AWS::IAM::Role");
    expect(otherRoles).toEqual([]);
    const statements = role?.Properties.Policies.flatMap(
      ({ PolicyDocument }: { PolicyDocument: { Statement: { Action: unknown }[] } }) => PolicyDocument.Statement,
    );
    expect(statements.map(({ Action }: { Action: unknown }) => Action)).toEqual([
      ["logs:CreateLogStream", "logs:PutLogEvents"],
      "dynamodb:DeleteItem",
    ]);
  });

  test("has no groups: what somebody may do stands in the table", () => {
    expect(resourcesOf(app.data, "AWS::Cognito::UserPoolGroup")).toEqual([]);
  });

  test("keeps changes that could not be handled for fourteen days, encrypted and closed to the public", () => {
    expect(resourcesOf(app.data, "AWS::S3::Bucket")).toMatchObject([
      {
        DeletionPolicy: "Retain",
        Properties: {
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
          },
          LifecycleConfiguration: { Rules: [{ ExpirationInDays: 14, Status: "Enabled" }] },
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
        },
      },
    ]);
  });

  test("leaves the OpenAI key without a value, random text included", () => {
    const [key] = resourcesOf(app.data, "AWS::SecretsManager::Secret");
    expect(Object.keys(key!.Properties)).toEqual(["Description"]);
  });

  test("keeps the key of links, which makes itself: 64 letters and digits", () => {
    const [, key] = resourcesOf(app.data, "AWS::SecretsManager::Secret");
    expect(key).toMatchObject({
      DeletionPolicy: "Retain",
      Properties: { GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true } },
    });
  });
});

/**
 * What the data stack of the last release exports. A deployed service may import any of it, so AWS refuses a release without it,
 * whether that release uses it or not. Names are added with a release, and never taken away.
 */
const exportsOfTheLastRelease = [
  "MeetingScheduler-Data:ExportsOutputFnGetAttTableCD117FA1ArnE2C8C204",
  "MeetingScheduler-Data:ExportsOutputFnGetAttTableCD117FA1StreamArnB270E65B",
  "MeetingScheduler-Data:ExportsOutputFnGetAttUserPool6BA7E5F2Arn686ACC00",
  "MeetingScheduler-Data:ExportsOutputFnGetAttUserPool6BA7E5F2ProviderURL1DC61701",
  "MeetingScheduler-Data:ExportsOutputRefOpenAiKey83958195",
  "MeetingScheduler-Data:ExportsOutputRefTableCD117FA1D18A8047",
  "MeetingScheduler-Data:ExportsOutputRefUserPool6BA7E5F296FD7236",
  "MeetingScheduler-Data:ExportsOutputRefUserPoolClient43258C81F27210F0",
];

describe("what the data stack exports", () => {
  test("has all that the last release exports", () => {
    expect(exportsOf(app)).toEqual(expect.arrayContaining(exportsOfTheLastRelease));
  });

  test.each([
    ["nothing", operations, events],
    ["the model", operations.filter(({ needs }) => !asksModel(needs)), events.filter(({ name }) => !isOfInbox(name))],
    ["the stream consumers", operations, events.filter(({ trigger }) => trigger !== "stream")],
    ["the accounts", operations.filter(({ needs }) => !needs.userPool), events.filter(({ needs }) => !needs.userPool)],
    [
      "all functions but two",
      operations.filter(({ name }) => name === "check-health"),
      events.filter(({ needs }) => !needs.queues).slice(0, 1),
    ],
  ])("is the same for a service that lacks %s", (_, operations, events) => {
    const service = synthesize(operations, events);
    expect(exportsOf(service)).toEqual(exportsOf(app));
    service.remove();
  });
});

/** Those that ask the model by themselves, and what they are told by. */
function isOfInbox(name: string): boolean {
  return ["refresh-inbox", "look-through-shard", "look-through-organizers"].includes(name);
}

function exportsOf({ data }: Synthesis): string[] {
  return Object.values(data.template.Outputs ?? {})
    .flatMap(({ Export }) => Export?.Name ?? [])
    .sort();
}
