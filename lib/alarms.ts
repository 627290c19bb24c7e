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
import { Construct } from "constructs";
import type { Area } from "../functions/http/operation.ts";
import type { Api } from "./api.ts";
import type { OperationFunction } from "./operation-function.ts";

interface AlarmsProps {
  api: Api;
  functions: readonly OperationFunction[];
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

  constructor(scope: Construct, id: string, { api, functions, table, email }: AlarmsProps) {
    super(scope, id);
    this.#watchApi(api);
    for (const [area, members] of Map.groupBy(functions, ({ operation }) => operation.area))
      this.#watchArea(area!, members);
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
      const name = `${area}${index === 0 ? "" : `-${index + 1}`}`;
      const concerned = group.map(({ operation }) => operation.name).join(", ");
      this.#alarm(`${name}-errors`, {
        metric: combined(
          "SUM",
          group.map((each) => each.function.metricErrors({ period })),
        ),
        threshold: 1,
        description: `Functions of the area ${area} crash or run out of time, so people get no proper answer (${concerned}).`,
      });
      this.#alarm(`${name}-duration`, {
        metric: combined(
          "MAX",
          group.map((each) => each.function.metricDuration({ period, statistic: "p99" })),
        ),
        threshold: 3_000,
        periods: 3,
        description: `The area ${area} is slow: for 15 minutes, 1 in 100 requests has taken over 3 seconds (${concerned}).`,
      });
    }
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

function inGroupsOf<T>(size: number, items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
