import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { failuresMetric, metricsService, requestsMetric } from "../runtime/metrics.ts";
import type { AnyOperation } from "./operation.ts";
import type { ApiMiddleware } from "./request.ts";

/**
 * Counts requests that fail, by area; where the monitoring is detailed, each request, also one that never reaches the table, by
 * operation and outcome, and refusals by their codes as well. A line in the log of the function does it. Where there is no CloudWatch,
 * nothing is written.
 */
export function countRequests(operation: AnyOperation): ApiMiddleware {
  const isDeployed = process.env.AWS_LAMBDA_FUNCTION_NAME !== undefined;
  const isDetailed = process.env.MONITORING === "detailed";
  const metrics = new Metrics({ serviceName: metricsService });

  function count(response: APIGatewayProxyStructuredResultV2 | null | undefined): void {
    if (!isDeployed) return;
    const { statusCode = 500, body } = response ?? {};
    if (!isDetailed) {
      if (statusCode >= 500)
        metrics
          .addDimension("area", operation.area)
          .addMetric(failuresMetric, MetricUnit.Count, 1)
          .publishStoredMetrics();
      return;
    }
    metrics.addDimensions({ operation: operation.name, outcome: `${Math.floor(statusCode / 100)}xx` });
    if (statusCode >= 400) metrics.addDimensions({ code: operation.page ? "page" : codeIn(body) });
    metrics.addMetric(requestsMetric, MetricUnit.Count, 1).publishStoredMetrics();
  }

  return {
    after: ({ response }) => count(response),
    onError: ({ response }) => count(response),
  };
}

function codeIn(problem: string | undefined): string {
  return JSON.parse(problem ?? "{}").code ?? "internal_error";
}
