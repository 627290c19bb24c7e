import { Duration } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, type IMetric, MathExpression, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { Topic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";
import type { Configuration } from "./configuration.ts";

export interface AlarmsProps {
  /** Begins their names. */
  deployment: string;
  monitoring: Configuration["monitoring"];
  /** Hears of them; absent for nobody. */
  topic: Topic | undefined;
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

export const period = Duration.minutes(5);

/** Alarms that say what they mean for the people who use the service. */
export abstract class Alarms extends Construct {
  readonly alarms: Alarm[] = [];
  readonly #props: AlarmsProps;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.#props = props;
  }

  protected watch(name: string, { metric, threshold, periods = 1, description }: Watch): void {
    const { deployment, topic } = this.#props;
    const alarm = new Alarm(this, name, {
      alarmName: `${deployment}-${name}`,
      metric,
      threshold,
      alarmDescription: description,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    if (topic) {
      alarm.addAlarmAction(new SnsAction(topic));
      alarm.addOkAction(new SnsAction(topic));
    }
    this.alarms.push(alarm);
  }
}

/** CloudWatch takes no more metrics in one alarm. */
const metricsInAnAlarm = 10;

/** Groups that fit into an alarm, each with the end of its alarm's name: nothing, `-2`, `-3`. */
export function groupsForAlarms<T>(items: readonly T[]): { group: T[]; ending: string }[] {
  return Array.from({ length: Math.ceil(items.length / metricsInAnAlarm) }, (_, index) => ({
    group: items.slice(index * metricsInAnAlarm, (index + 1) * metricsInAnAlarm),
    ending: index === 0 ? "" : `-${index + 1}`,
  }));
}

export function combined(how: "SUM" | "MAX", metrics: readonly IMetric[]): IMetric {
  if (metrics.length === 1) return metrics[0]!;
  const named = metrics.map((metric, index) => [`m${index}`, metric] as const);
  return new MathExpression({
    expression: `${how}([${named.map(([name]) => name).join(",")}])`,
    usingMetrics: Object.fromEntries(named),
    period,
  });
}
