import { Duration } from "aws-cdk-lib";
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  Metric,
} from "aws-cdk-lib/aws-cloudwatch";
import type { TableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import { problemKinds } from "../functions/contract/problems.ts";
import { metricsNamespace, metricsService, requestsMetric } from "../functions/runtime/metrics.ts";
import type { Alarms } from "./alarms.ts";
import type { Api } from "./api.ts";
import type { Configuration } from "./configuration.ts";
import type { EventFunction } from "./event-function.ts";
import type { OperationFunction } from "./operation-function.ts";
import type { Queues } from "./queues.ts";

interface DashboardProps {
  api: Api;
  functions: readonly OperationFunction[];
  events: readonly EventFunction[];
  queues: Queues;
  table: TableV2;
  alarms: Alarms;
  configuration: Configuration;
}

/** One page to look at when something seems wrong: is it us, which operation, or the table? */
export function createDashboard(
  scope: Construct,
  id: string,
  { api, functions, events, queues, table, alarms, configuration }: DashboardProps,
): Dashboard {
  const { httpApi } = api;
  const byOperation = (metricOf: (each: OperationFunction, label: string) => IMetric) =>
    functions.map((each) => metricOf(each, each.operation.name));
  const byEvent = (metricOf: (each: EventFunction, label: string) => IMetric) =>
    events.map((each) => metricOf(each, each.event.name));
  return new Dashboard(scope, id, {
    dashboardName: configuration.name,
    defaultInterval: Duration.days(1),
    widgets: [
      [new AlarmStatusWidget({ title: "Alarms", alarms: alarms.alarms, width: 24, height: 4 })],
      [
        graph("Requests", [httpApi.metricCount({ label: "requests" })]),
        graph("Refused and failed", [
          httpApi.metricClientError({ label: "4xx" }),
          httpApi.metricServerError({ label: "5xx" }),
        ]),
        graph("Answer time, milliseconds", [
          httpApi.metricLatency({ statistic: "p50", label: "median" }),
          httpApi.metricLatency({ statistic: "p99", label: "p99" }),
        ]),
      ],
      [
        graph(
          "Calls by operation",
          byOperation((each, label) => each.function.metricInvocations({ label })),
        ),
        graph(
          "Crashes and time-outs by operation",
          byOperation((each, label) => each.function.metricErrors({ label })),
        ),
        graph(
          "p99 by operation, milliseconds",
          byOperation((each, label) => each.function.metricDuration({ label, statistic: "p99" })),
        ),
      ],
      requestsAsked(functions),
      [
        graph(
          "What runs by itself: invocations",
          byEvent((each, label) => each.function.metricInvocations({ label })),
        ),
        graph(
          "What runs by itself: crashes and time-outs",
          byEvent((each, label) => each.function.metricErrors({ label })),
        ),
        graph("Queues: waiting and laid aside", [
          ...[...queues.queues].flatMap(([name, { queue, deadLetters }]) => [
            queue.metricApproximateNumberOfMessagesVisible({ label: name }),
            deadLetters.metricApproximateNumberOfMessagesVisible({ label: `${name}, dead letters` }),
          ]),
          queues.failedChanges.metricApproximateNumberOfMessagesVisible({ label: "failed changes" }),
        ]),
      ],
      [
        graph(
          "The model: what asking it came to",
          ["Advised", "TimedOut", "Unusable", "Failed", "RateLimited"].map((outcome) =>
            modelMetric(`Model${outcome}`, { statistic: "Sum", label: outcome }),
          ),
        ),
        graph("The model: tokens", [
          modelMetric("ModelPromptTokens", { statistic: "Sum", label: "prompt" }),
          modelMetric("ModelCompletionTokens", { statistic: "Sum", label: "completion" }),
        ]),
        graph("The model: time to its advice, milliseconds", [
          modelMetric("ModelLatency", { statistic: "p50", label: "median" }),
          modelMetric("ModelLatency", { statistic: "p99", label: "p99" }),
        ]),
      ],
      [
        graph("Table: units consumed", [
          table.metricConsumedReadCapacityUnits({ label: "read" }),
          table.metricConsumedWriteCapacityUnits({ label: "write" }),
        ]),
        graph("Table: lost races", [
          table.metric("TransactionConflict", { statistic: "Sum", label: "transaction conflicts" }),
          table.metricConditionalCheckFailedRequests({ label: "failed conditions" }),
        ]),
        graph("Table: held back", [
          table.metric("ReadThrottleEvents", { statistic: "Sum", label: "reads" }),
          table.metric("WriteThrottleEvents", { statistic: "Sum", label: "writes" }),
        ]),
      ],
    ],
  });
}

/** As `functions/model/record-model-call.ts` reports them. */
function modelMetric(metricName: string, options: { statistic: string; label: string }): IMetric {
  const dimensionsMap = { service: metricsService };
  return new Metric({ namespace: metricsNamespace, metricName, dimensionsMap, ...options });
}

/** What never reaches the table, as the functions count it themselves. */
function requestsAsked(functions: readonly OperationFunction[]): IWidget[] {
  const counted = (dimensions: Record<string, string>, label: string) =>
    new Metric({
      namespace: metricsNamespace,
      metricName: requestsMetric,
      dimensionsMap: { service: metricsService, ...dimensions },
      statistic: "Sum",
      label,
    });
  const listings = functions.map(({ operation }) => operation.name).filter((name) => name.startsWith("list-"));
  return [
    graph(
      "Refusals by code",
      Object.keys(problemKinds).map((code) => counted({ code }, code)),
    ),
    graph(
      "Listings",
      listings.map((operation) => counted({ operation, outcome: "2xx" }, operation)),
    ),
  ];
}

function graph(title: string, left: IMetric[]): IWidget {
  return new GraphWidget({ title, left, width: 8 });
}
