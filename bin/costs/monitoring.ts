import { prices } from "./prices.ts";

/** What watches a deployment, as far as CloudWatch charges for it. */
export interface Monitoring {
  /** Metrics in alarms, each counted where it stands. */
  alarmMetrics: number;
  /** Metrics on the dashboard. */
  dashboardMetrics: number;
  /** Series that the functions write in ordinary hours. */
  series: number;
}

/** A month of it, in dollars, in an account that watches nothing else. What is free is free for good. */
export function costOfMonitoring({ alarmMetrics, dashboardMetrics, series }: Monitoring): number {
  const { cloudWatch } = prices;
  return (
    Math.max(0, alarmMetrics - cloudWatch.freeAlarmMetrics) * cloudWatch.perAlarmMetric +
    Math.max(0, series - cloudWatch.freeSeries) * cloudWatch.perSeries +
    (dashboardMetrics > cloudWatch.freeMetricsOfADashboard ? cloudWatch.perDashboard : 0)
  );
}

type Properties = Record<string, unknown>;

/** Counted in the resources of a synthesized app. `series` is what functions write, which no template knows. */
export function monitoringIn(
  resources: readonly { Type: string; Properties?: Properties }[],
  series: number,
): Monitoring {
  const ofType = (type: string) =>
    resources.filter(({ Type }) => Type === type).map(({ Properties = {} }) => Properties);
  return {
    alarmMetrics: sum(ofType("AWS::CloudWatch::Alarm").map(metricsOfAlarm)),
    dashboardMetrics: sum(ofType("AWS::CloudWatch::Dashboard").map(metricsOfDashboard)),
    series,
  };
}

/** One metric stands in the alarm itself, several in an expression. */
function metricsOfAlarm({ MetricName, Metrics = [] }: Properties): number {
  return MetricName ? 1 : (Metrics as { MetricStat?: object }[]).filter(({ MetricStat }) => MetricStat).length;
}

/** Its text is joined of pieces where it names what is made with it: each metric begins with its namespace. */
function metricsOfDashboard({ DashboardBody }: Properties): number {
  const text = JSON.stringify(DashboardBody).replaceAll("\\", "");
  return text.match(/\["[A-Z][\w/-]*","[A-Za-z]\w+"/g)?.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
