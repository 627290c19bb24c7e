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
import { problemKinds } from "../functions/http/problem.ts";
import { metricsNamespace, metricsService, requestsMetric } from "../functions/platform/metrics.ts";
import type { Alarms } from "./alarms.ts";
import type { Api } from "./api.ts";
import type { Configuration } from "./configuration.ts";
import type { OperationFunction } from "./operation-function.ts";

interface DashboardProps {
  api: Api;
  functions: readonly OperationFunction[];
  table: TableV2;
  alarms: Alarms;
  configuration: Configuration;
}

/** One page to look at when something seems wrong: is it us, which operation, or the table? */
export function createDashboard(
  scope: Construct,
  id: string,
  { api, functions, table, alarms, configuration }: DashboardProps,
): Dashboard {
  const { httpApi } = api;
  const byOperation = (metricOf: (each: OperationFunction, label: string) => IMetric) =>
    functions.map((each) => metricOf(each, each.operation.name));
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
