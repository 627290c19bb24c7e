import { Duration } from "aws-cdk-lib";
import { Metric } from "aws-cdk-lib/aws-cloudwatch";
import type { Construct } from "constructs";
import type { Area } from "../functions/http/operation.ts";
import { failuresMetric, metricsService } from "../functions/runtime/metrics.ts";
import { asksModel } from "../functions/services/needs.ts";
import { Alarms, type AlarmsProps, combined, groupsForAlarms, period } from "./alarms.ts";
import type { OperationFunction } from "./operation-function.ts";

interface AreaAlarmsProps extends AlarmsProps {
  area: Area;
  functions: readonly OperationFunction[];
}

/** By area, so that a glance says where; one for each function would be more than anybody reads. */
export class AreaAlarms extends Alarms {
  readonly #area: Area;

  constructor(scope: Construct, id: string, { area, functions, ...props }: AreaAlarmsProps) {
    super(scope, id, props);
    this.#area = area;
    if (props.monitoring === "basic") {
      this.#watchFailures(props.deployment);
      return;
    }
    this.#watchErrors(functions);
    this.#watchDuration(
      "duration",
      3,
      functions.filter(({ operation }) => !asksModel(operation.needs)),
    );
    // They give the model eight seconds.
    this.#watchDuration(
      "with-model-duration",
      10,
      functions.filter(({ operation }) => asksModel(operation.needs)),
    );
  }

  /** As the functions count them. One that crashes cannot count itself: the API does. */
  #watchFailures(deployment: string): void {
    this.watch(`${this.#area}-failures`, {
      metric: failuresOf(deployment, this.#area),
      threshold: 5,
      description: `People see errors in the area ${this.#area}: at least 5 requests in 5 minutes were answered with a 5xx. The functions' logs say why.`,
    });
  }

  #watchErrors(functions: readonly OperationFunction[]): void {
    for (const { group, ending } of groupsForAlarms(functions)) {
      this.watch(`${this.#area}${ending}-errors`, {
        metric: combined(
          "SUM",
          group.map((each) => each.metric("Errors", { period, statistic: "Sum" })),
        ),
        threshold: 1,
        description: `Functions of the area ${this.#area} crash or run out of time, so people get no proper answer (${namesOf(group)}).`,
      });
    }
  }

  #watchDuration(name: string, seconds: number, functions: readonly OperationFunction[]): void {
    for (const { group, ending } of groupsForAlarms(functions)) {
      this.watch(`${this.#area}-${name}${ending}`, {
        metric: combined(
          "MAX",
          group.map((each) => each.metric("Duration", { period, statistic: "p99" })),
        ),
        threshold: Duration.seconds(seconds).toMilliseconds(),
        periods: 3,
        description: `The area ${this.#area} is slow: for 15 minutes, 1 in 100 requests has taken over ${seconds} seconds (${namesOf(group)}).`,
      });
    }
  }
}

/** Requests of an area that were answered with a 5xx. */
export function failuresOf(deployment: string, area: Area): Metric {
  const dimensionsMap = { service: metricsService, area };
  return new Metric({
    namespace: deployment,
    metricName: failuresMetric,
    dimensionsMap,
    statistic: "Sum",
    period,
  });
}

function namesOf(functions: readonly OperationFunction[]): string {
  return functions.map(({ operation }) => operation.name).join(", ");
}
