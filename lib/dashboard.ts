import { Duration } from "aws-cdk-lib";
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  type IWidget,
  Metric,
} from "aws-cdk-lib/aws-cloudwatch";
import type { ITableV2 } from "aws-cdk-lib/aws-dynamodb";
import type { Construct } from "constructs";
import { problemStatuses } from "../functions/contract/problems.ts";
import { metricsService, requestsMetric } from "../functions/runtime/metrics.ts";
import type { Api } from "./api.ts";
import { failuresOf } from "./area-alarms.ts";
import type { AreaStack } from "./area-stack.ts";
import type { Configuration } from "./configuration.ts";
import type { EventsStack } from "./events-stack.ts";
import type { FailedChanges } from "./failed-changes.ts";
import type { Queues } from "./queues.ts";

interface DashboardProps {
  /** Names it, and the metrics that the functions count themselves. */
  deployment: string;
  monitoring: Configuration["monitoring"];
  api: Api;
  areas: readonly AreaStack[];
  events: EventsStack;
  queues: Queues;
  failedChanges: FailedChanges;
  table: ITableV2;
  /** Of what all areas share; those of the areas and events are known by themselves. */
  alarms: readonly Alarm[];
}

/**
 * One page to look at when something seems wrong: is it us, which area or operation, or the table? With basic monitoring it shows no more
 * than 50 metrics: so many are free.
 */
export function createDashboard(
  scope: Construct,
  id: string,
  { deployment, monitoring, api, areas, events, queues, failedChanges, table, alarms }: DashboardProps,
): Dashboard {
  return new Dashboard(scope, id, {
    dashboardName: deployment,
    defaultInterval: Duration.days(1),
    widgets: [
      alarmStates([...alarms, ...[...areas, events].flatMap((each) => each.alarms.alarms)]),
      requests(api, monitoring),
      ...(monitoring === "detailed"
        ? [...areas.map(areaRow), requestsAsked(deployment, areas)]
        : [failures(deployment, areas)]),
      whatRunsByItself(events, queues, failedChanges, monitoring),
      theModel(deployment),
      theTable(table),
    ],
  });
}

function alarmStates(alarms: Alarm[]): IWidget[] {
  return [new AlarmStatusWidget({ title: "Alarms", alarms, width: 24, height: 4 })];
}

function requests({ httpApi }: Api, monitoring: Configuration["monitoring"]): IWidget[] {
  return [
    graph("Requests", [httpApi.metricCount({ label: "requests" })]),
    graph("Refused and failed", [
      httpApi.metricClientError({ label: "4xx" }),
      httpApi.metricServerError({ label: "5xx" }),
    ]),
    graph("Answer time, milliseconds", [
      ...(monitoring === "detailed" ? [httpApi.metricLatency({ statistic: "p50", label: "median" })] : []),
      httpApi.metricLatency({ statistic: "p99", label: "p99" }),
    ]),
  ];
}

function areaRow({ area, functions }: AreaStack): IWidget[] {
  const byOperation = (metricName: "Invocations" | "Errors" | "Duration", statistic: string) =>
    functions.map((each) => each.metric(metricName, { statistic, label: each.operation.name }));
  return [
    graph(`${area}: calls`, byOperation("Invocations", "Sum")),
    graph(`${area}: crashes and time-outs`, byOperation("Errors", "Sum")),
    graph(`${area}: p99, milliseconds`, byOperation("Duration", "p99")),
  ];
}

function failures(deployment: string, areas: readonly AreaStack[]): IWidget[] {
  return [
    graph(
      "Answered with a 5xx, by area",
      areas.map(({ area }) => failuresOf(deployment, area).with({ label: area })),
    ),
  ];
}

/** What never reaches the table, as the functions count it themselves. */
function requestsAsked(namespace: string, areas: readonly AreaStack[]): IWidget[] {
  const counted = (dimensions: Record<string, string>, label: string) =>
    new Metric({
      namespace,
      metricName: requestsMetric,
      dimensionsMap: { service: metricsService, ...dimensions },
      statistic: "Sum",
      label,
    });
  const names = areas.flatMap(({ functions }) => functions.map(({ operation }) => operation.name));
  return [
    graph(
      "Refusals by code",
      Object.keys(problemStatuses).map((code) => counted({ code }, code)),
    ),
    graph(
      "Listings",
      names
        .filter((name) => name.startsWith("list-"))
        .map((operation) => counted({ operation, outcome: "2xx" }, operation)),
    ),
  ];
}

/** With basic monitoring, alarms alone tell of dead letters. */
function whatRunsByItself(
  { functions }: EventsStack,
  { queues }: Queues,
  { notes }: FailedChanges,
  monitoring: DashboardProps["monitoring"],
): IWidget[] {
  const isDetailed = monitoring === "detailed";
  const byEvent = (metricName: "Invocations" | "Errors") =>
    functions.map((each) => each.metric(metricName, { statistic: "Sum", label: each.event.name }));
  return [
    ...(isDetailed ? [graph("What runs by itself: invocations", byEvent("Invocations"))] : []),
    graph("What runs by itself: crashes and time-outs", byEvent("Errors")),
    graph("Queues: waiting and laid aside", [
      ...[...queues].flatMap(([name, { queue, deadLetters }]) => [
        queue.metricApproximateNumberOfMessagesVisible({ label: name }),
        ...(isDetailed
          ? [deadLetters.metricApproximateNumberOfMessagesVisible({ label: `${name}, dead letters` })]
          : []),
      ]),
      notes.metricApproximateNumberOfMessagesVisible({ label: "failed changes" }),
    ]),
  ];
}

/** As `functions/model/record-model-call.ts` reports it. */
function theModel(namespace: string): IWidget[] {
  const metric = (metricName: string, options: { statistic: string; label: string }) =>
    new Metric({ namespace, metricName, dimensionsMap: { service: metricsService }, ...options });
  return [
    graph(
      "The model: what asking it came to",
      ["Advised", "TimedOut", "Unusable", "Failed", "RateLimited", "UsedUp"].map((outcome) =>
        metric(`Model${outcome}`, { statistic: "Sum", label: outcome }),
      ),
    ),
    graph("The model: tokens", [
      metric("ModelPromptTokens", { statistic: "Sum", label: "prompt" }),
      metric("ModelCompletionTokens", { statistic: "Sum", label: "completion" }),
    ]),
    graph("The model: time to its advice, milliseconds", [
      metric("ModelLatency", { statistic: "p50", label: "median" }),
      metric("ModelLatency", { statistic: "p99", label: "p99" }),
    ]),
  ];
}

function theTable(table: ITableV2): IWidget[] {
  return [
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
  ];
}

function graph(title: string, left: IMetric[]): IWidget {
  return new GraphWidget({ title, left, width: 8 });
}
