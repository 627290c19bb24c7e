import { App } from "aws-cdk-lib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type AnyEventFunction, isOfInterest } from "../../functions/events/trigger/event-function.ts";
import { events } from "../../functions/events.ts";
import { recordModelCall } from "../../functions/model/record-model-call.ts";
import { operations } from "../../functions/operations.ts";
import { type QueueName, queueVariables } from "../../functions/runtime/environment.ts";
import { configurationOf } from "../../lib/configuration.ts";
import { intervalOfSchedule } from "../../lib/schedule-interval.ts";
import items from "../functional/store/items-of-0.1.0.json" with { type: "json" };
import { arn, asDeployed, type Deployed, type DeployedResource } from "./support/deployed.ts";
import { allowedOf, isAllowed, named, oneOrMany, type PolicyDocument, tableActions } from "./support/policy.ts";
import { configurationWith, contextWith, type Synthesis, synthesize } from "./support/synthesized.ts";

let app: Synthesis;
let deployed: Deployed;

const keyArn = arn("secretsmanager", "secret:OpenAiKey-AbCdEf");
/** Where links lead, as long as no other address is configured. */
const apiUrl = "https://the-api.execute-api.eu-central-1.amazonaws.com";
const tableArn = arn("dynamodb", "table/the-table");
const poolArn = arn("cognito-idp", "userpool/the-pool");
const bucketArn = "arn:aws:s3:::failed-changes";
/** Those that something consumes. */
const queues = events.flatMap((event) => (event.trigger === "queue" ? [event] : []));
const queueNames = queues.map(({ queue }) => queue);
const streamArn = `${tableArn}/stream/2026-12-01T00:00:00.000`;

beforeAll(() => {
  const configuration = configurationWith({
    suggestions: { schedule: "rate(30 minutes)", model: "gpt-of-my-own", shareTitles: true, modelCallsADay: 500 },
  });
  app = synthesize(operations.slice(0, 1), events, configuration);
  deployed = asDeployed(app, {
    "AWS::DynamoDB::GlobalTable": "the-table",
    "AWS::SecretsManager::Secret": keyArn,
    "AWS::Cognito::UserPool": "the-pool",
    "AWS::S3::Bucket": "failed-changes",
    "AWS::ApiGatewayV2::Api": "the-api",
  });
});

afterAll(() => app.remove());

describe("every function that runs by itself", () => {
  test("runs as agreed, for as long as it says", () => {
    for (const event of events) {
      expect(functionOf(event).Properties).toMatchObject({
        FunctionName: `MeetingScheduler-events-${event.name}`,
        Runtime: "nodejs24.x",
        Architectures: ["arm64"],
        MemorySize: 1024,
        Timeout: event.timeoutSeconds ?? 60,
      });
    }
  });

  test("is told of the table, the queues and the model as far as it may use them", () => {
    for (const event of events) {
      const { table, userPool, queues = [], model, links, mailer, mailsADay } = event.needs;
      const { memberEmailDomains, messageDelay } = event.needs;
      expect(functionOf(event).Properties.Environment.Variables).toEqual({
        POWERTOOLS_METRICS_NAMESPACE: "MeetingScheduler",
        POWERTOOLS_LOG_LEVEL: "INFO",
        MONITORING: "basic",
        ...(table && { TABLE_NAME: "the-table" }),
        ...(userPool && {
          USER_POOL_ID: "the-pool",
          USER_POOL_CLIENT_ID: expect.any(String),
        }),
        ...Object.fromEntries(queues.map((name: QueueName) => [queueVariables[name], queueName(name)])),
        ...(model && {
          OPENAI_KEY_SECRET_ARN: keyArn,
          OPENAI_MODEL: "gpt-of-my-own",
          SHARE_TITLES_WITH_MODEL: "yes",
          MODEL_CALLS_A_DAY: "500",
        }),
        ...(links && { LINK_KEY_SECRET_ARN: keyArn, SITE_URL: apiUrl }),
        ...(memberEmailDomains && { MEMBER_EMAIL_DOMAINS: "*" }),
        ...(messageDelay && { MESSAGE_DELAY_SECONDS: "60" }),
        // What a sender adds: mail.test.ts.
        ...(mailer && { MAIL_PROVIDER: "none" }),
        ...(mailsADay && { MAILS_A_DAY: "2000" }),
      });
    }
  });

  test("is granted what it declares, what its trigger needs, its own log, and nothing else", () => {
    for (const event of events) {
      const { table = [], userPool = [], queues = [], model, links } = event.needs;
      const statements: [service: string, actions: readonly string[], resource: unknown][] = [
        [
          "logs",
          ["CreateLogStream", "PutLogEvents"],
          expect.stringMatching(`/aws/lambda/MeetingScheduler-events-${event.name}`),
        ],
        ["dynamodb", table, tableArn],
        ["cognito-idp", userPool, poolArn],
        ["secretsmanager", model ? ["GetSecretValue"] : [], keyArn],
        ["secretsmanager", links ? ["GetSecretValue"] : [], keyArn],
        ...queues.map((name: string) => ["sqs", ["SendMessage"], queueArn(name)] as [string, string[], string]),
        ...triggerStatements(event),
      ];
      expect(policyOf(event).Statement).toEqual(
        statements
          .filter(([, actions]) => actions.length > 0)
          .map(([service, actions, Resource]) => ({
            Effect: "Allow",
            Action: oneOrMany(named(service, actions)),
            Resource,
          })),
      );
    }
  });

  test("is allowed by IAM what it declares, and denied every other", async () => {
    const queueActions = ["sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:PurgeQueue"];
    for (const event of events) {
      const { table = [], queues = [], model, links } = event.needs;
      const policy = policyOf(event);
      expect(await allowedOf(policy, tableActions, tableArn)).toEqual(named("dynamodb", table).sort());
      expect(await allowedOf(policy, tableActions, arn("dynamodb", "table/another"))).toEqual([]);
      expect(await isAllowed(policy, "dynamodb:GetRecords", streamArn)).toBe(event.trigger === "stream");
      expect(await isAllowed(policy, "secretsmanager:GetSecretValue", keyArn)).toBe(Boolean(model || links));
      for (const name of queueNames) {
        expect(await allowedOf(policy, queueActions, queueArn(name))).toEqual([
          ...(event.trigger === "queue" && event.queue === name ? ["sqs:DeleteMessage", "sqs:ReceiveMessage"] : []),
          ...(queues.includes(name) ? ["sqs:SendMessage"] : []),
        ]);
        expect(await allowedOf(policy, queueActions, queueArn(`${name}-dead-letters`))).toEqual([]);
      }
      const bucketActions = ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"];
      expect(await allowedOf(policy, bucketActions, `${bucketArn}/aws/lambda/some`)).toEqual(
        event.trigger === "stream" ? ["s3:PutObject"] : [],
      );
    }
  });
});

describe("a stream consumer", () => {
  const consumers = events.filter((event) => event.trigger === "stream");
  const sortKeys = Object.values(items).map((ofKind) => Object.values(ofKind)[0]!.sk);

  test("is called for the changes that it is interested in, from the first on, as many filters as Lambda takes", () => {
    for (const event of consumers) {
      const { Properties } = mappingOf(event);
      expect(Properties.EventSourceArn).toBe(streamArn);
      expect(Properties.StartingPosition).toBe("TRIM_HORIZON");
      const patterns = Properties.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern));
      for (const sortKey of sortKeys) {
        for (const kind of ["INSERT", "MODIFY", "REMOVE"] as const) {
          const isLetThrough = patterns.some((pattern: FilterPattern) => matches(pattern, sortKey, kind));
          expect([sortKey, kind, isLetThrough]).toEqual([sortKey, kind, isOfInterest(event.interests, sortKey, kind)]);
        }
      }
      expect(patterns.length).toBeLessThanOrEqual(5);
    }
    expect(consumers.length).toBeGreaterThan(0);
  });

  test("shares the stream with one other at most: more would be held back", () => {
    expect(consumers.length).toBeLessThanOrEqual(2);
  });

  test("meets a change that cannot be handled a bounded number of times, and is then kept whole", () => {
    for (const event of consumers) {
      const { Properties } = mappingOf(event);
      expect(Properties).toMatchObject({
        FunctionResponseTypes: ["ReportBatchItemFailures"],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 10,
        MaximumRecordAgeInSeconds: 6 * 60 * 60,
      });
      expect(Properties.DestinationConfig.OnFailure.Destination).toBe(bucketArn);
    }
  });
});

interface FilterPattern {
  eventName: string[];
  dynamodb: { Keys: { sk: { S: { prefix: string }[] } } };
}

/** As Lambda reads a filter. */
function matches({ eventName, dynamodb }: FilterPattern, sortKey: string, kind: string): boolean {
  return eventName.includes(kind) && dynamodb.Keys.sk.S.some(({ prefix }) => sortKey.startsWith(prefix));
}

const fourteenDays = 14 * 24 * 60 * 60;

describe("a queue", () => {
  test("is encrypted, takes nothing over plain HTTP, and lays messages aside that keep failing", () => {
    const all = deployed.ofType("AWS::SQS::Queue");
    expect(all).toHaveLength(2 * queueNames.length + 1);
    for (const { Properties } of all) expect(Properties.SqsManagedSseEnabled).toBe(true);
    const policies = deployed.ofType("AWS::SQS::QueuePolicy");
    for (const { Properties } of policies) {
      expect(Properties.PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({ Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } }),
      );
    }
    expect(policies).toHaveLength(all.length);
    for (const name of queueNames) {
      expect(queueNamed(name).Properties.RedrivePolicy.deadLetterTargetArn).toBe(queueArn(`${name}-dead-letters`));
      expect(queueNamed(`${name}-dead-letters`).Properties.MessageRetentionPeriod).toBe(fourteenDays);
    }
  });

  test("keeps a message no longer than until the schedule sends it anew, and lays one that keeps failing aside before", () => {
    const halfAnHour = 30 * 60;
    for (const { queue, isRenewedBySchedule } of queues) {
      const { MessageRetentionPeriod, VisibilityTimeout, RedrivePolicy } = queueNamed(queue).Properties;
      expect(MessageRetentionPeriod).toBe(isRenewedBySchedule ? halfAnHour : fourteenDays);
      if (RedrivePolicy.maxReceiveCount > 1)
        expect(RedrivePolicy.maxReceiveCount * VisibilityTimeout).toBeLessThan(MessageRetentionPeriod);
    }
  });

  test.each([
    ["rate(1 minute)", 1],
    ["rate(2 hours)", 120],
    ["rate(1 day)", 1440],
    ["cron(0 6 ? * MON-FRI *)", 1440],
    ["cron(30 * * * ? *)", 60],
    ["cron(0/15 * * * ? *)", 15],
    ["cron(0,10 6 * * ? *)", 1],
  ])("that is filled %s is filled anew after %i minutes at the earliest", (schedule, minutes) => {
    expect(intervalOfSchedule(schedule).toMinutes()).toBe(minutes);
  });

  test("hides a message from others for six times as long as its consumer may take", () => {
    for (const event of events) {
      if (event.trigger !== "queue") continue;
      expect(queueNamed(event.queue).Properties.VisibilityTimeout).toBe(6 * (event.timeoutSeconds ?? 60));
      const { Properties } = mappingOf(event);
      expect(Properties.EventSourceArn).toBe(queueArn(event.queue));
      expect(Properties).toMatchObject({
        BatchSize: 1,
        FunctionResponseTypes: ["ReportBatchItemFailures"],
        ScalingConfig: { MaximumConcurrency: 2 },
      });
    }
  });
});

describe("a change that was given up", () => {
  test("leaves a note in a queue that an alarm watches, by a rule that knows the bucket alone", () => {
    expect(deployed.one("AWS::Events::Rule").Properties).toMatchObject({
      EventPattern: {
        source: ["aws.s3"],
        "detail-type": ["Object Created"],
        detail: { bucket: { name: ["failed-changes"] } },
      },
      Targets: [{ Arn: notes().arn }],
    });
    expect(deployed.one("AWS::S3::Bucket").Properties.NotificationConfiguration).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
  });
});

describe("the schedule", () => {
  test("calls each scheduled function as it says itself, or else as cdk.json says, by a role that may call nothing else", async () => {
    const jobs = events.filter((event) => event.trigger === "schedule");
    const schedules = deployed.ofType("AWS::Scheduler::Schedule");
    const called = schedules.map(({ Properties }) => Properties.Target.Arn);
    expect(called).toEqual(jobs.map((job) => arn("lambda", `function:MeetingScheduler-events-${job.name}`)));
    for (const [place, { Properties }] of schedules.entries()) {
      const { every } = jobs[place]!;
      expect(Properties.ScheduleExpression).toBe(every ? "rate(1 minute)" : "rate(30 minutes)");
      const role = roleCalled(Properties.Target.RoleArn).Properties;
      expect(role.AssumeRolePolicyDocument.Statement[0]).toMatchObject({
        Principal: { Service: "scheduler.amazonaws.com" },
        Condition: { StringEquals: { "aws:SourceAccount": expect.anything() } },
      });
      expect(role.Policies.map((policy: { PolicyDocument: unknown }) => policy.PolicyDocument)).toEqual([
        expect.objectContaining({
          Statement: [{ Effect: "Allow", Action: "lambda:InvokeFunction", Resource: Properties.Target.Arn }],
        }),
      ]);
    }
  });

  test.each(["every hour", "rate(0 hours)", "cron(0 6 * * *)"])("is not %s: the key is named", (schedule) => {
    const context = contextWith({ suggestions: { schedule, model: "", shareTitles: false, modelCallsADay: 0 } });
    expect(() => configurationOf(new App({ context }))).toThrow(/suggestions\.schedule/);
  });
});

describe("alarms", () => {
  test("go off when a message is laid aside, a change is given up, or a stream consumer falls behind", () => {
    const alarms = deployed.ofType("AWS::CloudWatch::Alarm").map(({ Properties }) => Properties);
    const waiting = alarms.filter(({ MetricName }) => MetricName === "ApproximateNumberOfMessagesVisible");
    const names = queueNames;
    expect(waiting.map(({ Dimensions }) => Dimensions[0].Value).sort()).toEqual(
      [notes().ref, ...names.map((name) => queueName(`${name}-dead-letters`))].sort(),
    );
    const late = alarms.filter(({ MetricName }) => MetricName === "ApproximateAgeOfOldestMessage");
    expect(new Map(late.map(({ Dimensions, Threshold }) => [Dimensions[0].Value, Threshold]))).toEqual(
      new Map(names.map((name) => [queueName(name), 15 * 60])),
    );
    for (const { Threshold, EvaluationPeriods } of waiting) {
      expect({ Threshold, EvaluationPeriods }).toEqual({ Threshold: 1, EvaluationPeriods: 1 });
    }
    const ages = alarms
      .flatMap(({ Metrics }) => Metrics ?? [])
      .filter(({ MetricStat }) => MetricStat?.Metric.MetricName === "IteratorAge")
      .map(({ MetricStat }) => MetricStat.Metric.Dimensions[0].Value);
    const consumers = events.filter(({ trigger }) => trigger === "stream");
    expect(ages).toEqual(consumers.map(({ name }) => `MeetingScheduler-events-${name}`));
  });
});

describe("the dashboard", () => {
  test("shows every metric that is reported of the model", () => {
    const body: string = deployed.one("AWS::CloudWatch::Dashboard").Properties.DashboardBody;
    const shown = [...body.matchAll(/"MeetingScheduler","(Model\w+)","service","meeting-scheduler"/g)];
    expect(new Set(shown.map(([, name]) => name))).toEqual(reportedOfTheModel());
  });
});

/** The names of the metrics that any outcome of a call makes. */
function reportedOfTheModel(): Set<string> {
  const lines: string[] = [];
  const written = vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  const tokens = { prompt: 1, completion: 1 };
  for (const outcome of ["advised", "timed_out", "unusable", "failed", "rate_limited", "used_up"] as const) {
    recordModelCall({ outcome, requests: 1, tokens, milliseconds: 1 });
  }
  written.mockRestore();
  const names = lines.flatMap((line) =>
    (JSON.parse(line)._aws?.CloudWatchMetrics ?? []).flatMap(({ Namespace, Dimensions, Metrics }: EmbeddedMetrics) => {
      expect({ Namespace, Dimensions }).toEqual({ Namespace: "MeetingScheduler", Dimensions: [["service"]] });
      return Metrics.map(({ Name }) => Name);
    }),
  );
  return new Set(names);
}

interface EmbeddedMetrics {
  Namespace: string;
  Dimensions: string[][];
  Metrics: { Name: string }[];
}

function triggerStatements(event: AnyEventFunction): [service: string, actions: string[], resource: string][] {
  switch (event.trigger) {
    case "stream":
      return [
        ["dynamodb", ["DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"], streamArn],
        ["s3", ["ListBucket"], bucketArn],
        ["s3", ["PutObject"], `${bucketArn}/*`],
      ];
    case "queue":
      return [["sqs", ["ReceiveMessage", "DeleteMessage", "GetQueueAttributes"], queueArn(event.queue)]];
    case "schedule":
      return [];
  }
}

/** The queue that holds a note of each change that was given up. */
function notes(): DeployedResource {
  return deployed.ofType("AWS::SQS::Queue").find(({ logicalId }) => logicalId.startsWith("FailedChangesNotes"))!;
}

function functionOf({ name }: AnyEventFunction): DeployedResource {
  return deployed.one("AWS::Lambda::Function", "FunctionName", `MeetingScheduler-events-${name}`);
}

/** The only policy of its role. */
function policyOf(event: AnyEventFunction): PolicyDocument {
  const { Policies } = roleCalled(functionOf(event).Properties.Role).Properties;
  expect(Policies).toHaveLength(1);
  return Policies[0].PolicyDocument;
}

function roleCalled(roleArn: string): DeployedResource {
  return deployed.ofType("AWS::IAM::Role").find(({ arn }) => arn === roleArn)!;
}

function mappingOf({ name }: AnyEventFunction): DeployedResource {
  return deployed.one("AWS::Lambda::EventSourceMapping", "FunctionName", `MeetingScheduler-events-${name}`);
}

/** Logical ids are the names with the signs left out, and a digest. */
function queueNamed(name: string): DeployedResource {
  const pattern = new RegExp(`^Queues${name.replaceAll("-", "")}[0-9A-F]{8}$`);
  return deployed.ofType("AWS::SQS::Queue").find(({ logicalId }) => pattern.test(logicalId))!;
}

function queueName(name: string): string {
  return queueNamed(name).ref;
}

function queueArn(name: string): string {
  return arn("sqs", queueName(name));
}
