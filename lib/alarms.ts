import { Duration, Stack } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Operation as TableOperation, type TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { Area } from "../functions/http/operation.ts";
import type { Api } from "./api.ts";
import type { EventFunction } from "./event-function.ts";
import type { OperationFunction } from "./operation-function.ts";
import type { Queues } from "./queues.ts";

interface AlarmsProps {
  api: Api;
  functions: readonly OperationFunction[];
  events: readonly EventFunction[];
  queues: Queues;
  table: TableV2;
  /** Empty for nobody. */
  email: string;
}

interface Watch {
  metric: IMetric;
  /** Reached or passed. */
  threshold: number;
  /** So many times in a row; once unless said. */
  periods?: number;
  /** What it means for people, and where to look. */
  description: string;
}

/** CloudWatch takes no more in one alarm. */
const metricsInAnAlarm = 10;
const period = Duration.minutes(5);

/**
 * Alarms that say what they mean for the people who use the service. By area, so that a glance says where; one for each
 * function would be more than anybody reads.
 */
export class Alarms extends Construct {
  readonly alarms: Alarm[] = [];

  constructor(scope: Construct, id: string, { api, functions, events, queues, table, email }: AlarmsProps) {
    super(scope, id);
    this.#watchApi(api);
    for (const [area, members] of Map.groupBy(functions, ({ operation }) => operation.area))
      this.#watchArea(area!, members);
    this.#watchEvents(events);
    this.#watchQueues(queues);
    this.#watchTable(table);
    if (email) this.#tell(email);
  }

  #watchApi({ httpApi }: Api): void {
    this.#alarm("ServerErrors", {
      metric: httpApi.metricServerError({ period, statistic: "Sum" }),
      threshold: 5,
      description:
        "People see errors: at least 5 requests in 5 minutes were answered with a 5xx. The access log says on which routes, the functions' logs say why, by request id.",
    });
    this.#alarm("Throttles", {
      metric: new Metric({ namespace: "AWS/Lambda", metricName: "Throttles", statistic: "Sum", period }),
      threshold: 1,
      periods: 2,
      description:
        "People are turned away with a 503: Lambda's concurrent executions in this region, which all functions of the account share, are used up. Ask for a higher quota.",
    });
  }

  #watchArea(area: Area, members: readonly OperationFunction[]): void {
    for (const [index, group] of inGroupsOf(metricsInAnAlarm, members).entries()) {
      this.#alarm(`${area}${index === 0 ? "" : `-${index + 1}`}-errors`, {
        metric: combined(
          "SUM",
          group.map((each) => each.function.metricErrors({ period })),
        ),
        threshold: 1,
        description: `Functions of the area ${area} crash or run out of time, so people get no proper answer (${operationsOf(group)}).`,
      });
    }
    const asksModel = ({ operation }: OperationFunction) => operation.needs.model === true;
    this.#watchDuration(
      area,
      `${area}-duration`,
      3,
      members.filter((each) => !asksModel(each)),
    );
    // They give the model eight seconds.
    this.#watchDuration(area, `${area}-with-model-duration`, 10, members.filter(asksModel));
  }

  #watchDuration(area: Area, name: string, seconds: number, members: readonly OperationFunction[]): void {
    for (const [index, group] of inGroupsOf(metricsInAnAlarm, members).entries()) {
      this.#alarm(`${name}${index === 0 ? "" : `-${index + 1}`}`, {
        metric: combined(
          "MAX",
          group.map((each) => each.function.metricDuration({ period, statistic: "p99" })),
        ),
        threshold: Duration.seconds(seconds).toMilliseconds(),
        periods: 3,
        description: `The area ${area} is slow: for 15 minutes, 1 in 100 requests has taken over ${seconds} seconds (${operationsOf(group)}).`,
      });
    }
  }

  /** Nobody waits for these, so nobody would notice either. */
  #watchEvents(events: readonly EventFunction[]): void {
    for (const [index, group] of inGroupsOf(metricsInAnAlarm, events).entries()) {
      this.#alarm(`events${index === 0 ? "" : `-${index + 1}`}-errors`, {
        metric: combined(
          "SUM",
          group.map((each) => each.function.metricErrors({ period })),
        ),
        threshold: 1,
        description: `What runs by itself crashes or runs out of time (${namesOf(group)}): suggestions stay as they were. It is tried again; see the functions' logs.`,
      });
    }
    const consumers = events.filter(({ event }) => event.trigger === "stream");
    for (const [index, group] of inGroupsOf(metricsInAnAlarm, consumers).entries()) {
      this.#alarm(`events${index === 0 ? "" : `-${index + 1}`}-behind`, {
        metric: combined(
          "MAX",
          group.map((each) => each.function.metric("IteratorAge", { period, statistic: "Maximum" })),
        ),
        threshold: Duration.minutes(15).toMilliseconds(),
        periods: 3,
        description: `What follows from people's changes comes over 15 minutes late (${namesOf(group)}): what is learned from them is missing from suggestions. A change that keeps failing, or more of them than can be handled.`,
      });
    }
  }

  #watchQueues({ queues, failedChanges }: Queues): void {
    for (const [name, { deadLetters }] of queues) {
      this.#alarm(`${name}-dead-letters`, {
        metric: waitingIn(deadLetters),
        threshold: 1,
        description: `Messages of the queue ${name} failed five times and were laid aside: for those whom they name, no suggestions are made until the next schedule. The consumer's log says why; once mended, redrive them in the console of SQS.`,
      });
    }
    this.#alarm("failed-changes", {
      metric: waitingIn(failedChanges),
      threshold: 1,
      description:
        "Changes of the table could not be handled and were given up: what follows from them, such as what is learned of somebody's habits, is missing. The messages name the function and the place in the stream, which keeps changes for a day.",
    });
  }

  #watchTable(table: TableV2): void {
    const throttles = ["ReadThrottleEvents", "WriteThrottleEvents"].map((name) =>
      table.metric(name, { period, statistic: "Sum" }),
    );
    this.#alarm("TableThrottles", {
      metric: combined("SUM", throttles),
      threshold: 10,
      description:
        "DynamoDB holds requests back, so answers take longer and some become 503: one person's calendar, or the whole table, gets more traffic than it grants.",
    });
    this.#alarm("TableErrors", {
      metric: table.metricSystemErrorsForOperations({ period, operations: tableOperations }),
      threshold: 1,
      periods: 2,
      description:
        "DynamoDB itself fails; requests are retried, and those that keep failing are answered with a 5xx. See the AWS Health Dashboard.",
    });
  }

  #alarm(id: string, { metric, threshold, periods = 1, description }: Watch): void {
    this.alarms.push(
      new Alarm(this, id, {
        metric,
        threshold,
        alarmDescription: description,
        evaluationPeriods: periods,
        comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }),
    );
  }

  #tell(email: string): void {
    const topic = new Topic(this, "Topic", { enforceSSL: true });
    topic.addSubscription(new EmailSubscription(email));
    // A topic with a policy of its own no longer lets the account's alarms in by itself.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [topic.topicArn],
        conditions: { StringEquals: { "aws:SourceAccount": Stack.of(this).account } },
      }),
    );
    for (const alarm of this.alarms) {
      alarm.addAlarmAction(new SnsAction(topic));
      alarm.addOkAction(new SnsAction(topic));
    }
  }
}

const tableOperations = [
  TableOperation.GET_ITEM,
  TableOperation.BATCH_GET_ITEM,
  TableOperation.QUERY,
  TableOperation.PUT_ITEM,
  TableOperation.UPDATE_ITEM,
  TableOperation.DELETE_ITEM,
  TableOperation.TRANSACT_WRITE_ITEMS,
];

function combined(how: "SUM" | "MAX", metrics: readonly IMetric[]): MathExpression {
  const named = metrics.map((metric, index) => [`m${index}`, metric] as const);
  return new MathExpression({
    expression: `${how}([${named.map(([name]) => name).join(",")}])`,
    usingMetrics: Object.fromEntries(named),
    period,
  });
}

function operationsOf(functions: readonly OperationFunction[]): string {
  return functions.map(({ operation }) => operation.name).join(", ");
}

function namesOf(events: readonly EventFunction[]): string {
  return events.map(({ event }) => event.name).join(", ");
}

function waitingIn(queue: Queue): IMetric {
  return queue.metricApproximateNumberOfMessagesVisible({ period, statistic: "Maximum" });
}

function inGroupsOf<T>(size: number, items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
