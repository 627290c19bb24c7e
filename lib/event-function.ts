import { Duration, Stack } from "aws-cdk-lib";
import { Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { S3OnFailureDestination } from "aws-cdk-lib/aws-lambda-event-sources";
import { CfnSchedule } from "aws-cdk-lib/aws-scheduler";
import type { Construct } from "constructs";
import type { AnyEventFunction, Interest } from "../functions/events/trigger/event-function.ts";
import type { EventBundle } from "./bundles.ts";
import type { Concurrency } from "./concurrency.ts";
import type { Configuration } from "./configuration.ts";
import type { DataStack } from "./data-stack.ts";
import { timeoutOf } from "./event-timeout.ts";
import type { FailedChanges } from "./failed-changes.ts";
import { environmentFor, permissionsFor } from "./needs.ts";
import { OwnFunction, policyOf } from "./own-function.ts";
import { allow, type Permission } from "./permission.ts";
import type { Queues } from "./queues.ts";

interface EventFunctionProps {
  bundle: Pick<EventBundle, "event" | "directory">;
  data: DataStack;
  queues: Queues;
  failedChanges: FailedChanges;
  configuration: Configuration;
  concurrency: Concurrency;
  siteUrl: string;
}

/** The function of something that runs by itself, and what triggers it. */
export class EventFunction extends OwnFunction {
  readonly event: AnyEventFunction;

  constructor(
    scope: Construct,
    id: string,
    { bundle, data, queues, failedChanges, configuration, concurrency, siteUrl }: EventFunctionProps,
  ) {
    const { event, directory } = bundle;
    const supplies = { data, queues, configuration, siteUrl };
    super(scope, id, {
      group: "events",
      name: event.name,
      description: event.summary,
      directory,
      timeout: timeoutOf(event),
      reservedConcurrency: concurrency.reserved,
      permissions: [
        ...permissionsFor(event.needs, supplies),
        ...triggerPermissions(event, data, queues, failedChanges),
      ],
      environment: environmentFor(event.needs, supplies),
      configuration,
    });
    this.event = event;
    switch (event.trigger) {
      case "stream":
        this.#followStream(event.interests, data, failedChanges, concurrency);
        break;
      case "queue":
        this.#followQueue(queues.queue(event.queue).queueArn, concurrency);
        break;
      case "schedule":
        this.#follow(event.every ? `rate(1 ${event.every})` : configuration.suggestions.schedule);
    }
  }

  #followStream(
    interests: readonly Interest[],
    { table }: DataStack,
    { bucket }: FailedChanges,
    { batchesAtOnce, gatheringSeconds }: Concurrency,
  ): void {
    new EventSourceMapping(this, "Stream", {
      target: this.function,
      eventSourceArn: table.tableStreamArn!,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 100,
      // Where several batches of a shard run at once, the changes of one partition key keep their order all the same.
      parallelizationFactor: batchesAtOnce,
      maxBatchingWindow: Duration.seconds(gatheringSeconds),
      filters: filtersFor(interests),
      reportBatchItemFailures: true,
      // A change that cannot be digested holds up those behind it: it is singled out, and given up in good time.
      bisectBatchOnError: true,
      retryAttempts: 10,
      maxRecordAge: Duration.hours(6),
      onFailure: new S3OnFailureDestination(bucket),
    });
  }

  #followQueue(eventSourceArn: string, { messagesAtOnce }: Concurrency): void {
    new EventSourceMapping(this, "Queue", {
      target: this.function,
      eventSourceArn,
      // A message is much work: so many would share one invocation's time.
      batchSize: 1,
      maxConcurrency: messagesAtOnce,
      reportBatchItemFailures: true,
    });
  }

  #follow(scheduleExpression: string): void {
    const scheduler = new Role(this, "Scheduler", {
      assumedBy: new ServicePrincipal("scheduler.amazonaws.com", {
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
      inlinePolicies: {
        invoke: policyOf([allow("lambda", ["InvokeFunction"], this.function.functionArn)]),
      },
    });
    new CfnSchedule(this, "Schedule", {
      description: this.event.summary,
      scheduleExpression,
      flexibleTimeWindow: { mode: "OFF" },
      target: {
        arn: this.function.functionArn,
        roleArn: scheduler.roleArn,
        // The next time comes anyway.
        retryPolicy: { maximumEventAgeInSeconds: 900, maximumRetryAttempts: 5 },
      },
    });
  }
}

/** What Lambda does in the function's name to bring it its events. */
function triggerPermissions(
  event: AnyEventFunction,
  { table }: DataStack,
  queues: Queues,
  { bucket }: FailedChanges,
): Permission[] {
  switch (event.trigger) {
    case "stream":
      return [
        allow("dynamodb", ["DescribeStream", "GetRecords", "GetShardIterator", "ListStreams"], table.tableStreamArn!),
        allow("s3", ["ListBucket"], bucket.bucketArn),
        allow("s3", ["PutObject"], `${bucket.bucketArn}/*`),
      ];
    case "queue":
      return [
        allow("sqs", ["ReceiveMessage", "DeleteMessage", "GetQueueAttributes"], queues.queue(event.queue).queueArn),
      ];
    case "schedule":
      return [];
  }
}

/** Lambda is called, and paid, for these changes only: a filter for each kind of them, as it takes five at most. */
function filtersFor(interests: readonly Interest[]): ReturnType<typeof FilterCriteria.filter>[] {
  return (["INSERT", "MODIFY", "REMOVE"] as const).flatMap((kind) => {
    const sortKeys = new Set(interests.flatMap(({ sortKey, changes }) => (changes.includes(kind) ? sortKey : [])));
    if (sortKeys.size === 0) return [];
    const beginnings = [...sortKeys].flatMap((sortKey) => FilterRule.beginsWith(sortKey));
    return FilterCriteria.filter({ eventName: [kind], dynamodb: { Keys: { sk: { S: beginnings } } } });
  });
}
