import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import { logger } from "../runtime/logger.ts";
import { metricsService } from "../runtime/metrics.ts";
import type { ModelCall } from "./consult.ts";

const outcomeMetrics: Record<ModelCall["outcome"], string> = {
  advised: "ModelAdvised",
  timed_out: "ModelTimedOut",
  unusable: "ModelUnusable",
  failed: "ModelFailed",
  rate_limited: "ModelRateLimited",
  used_up: "ModelUsedUp",
};

/** Records a question to the model as a log line and as metrics, in numbers only. `POWERTOOLS_METRICS_DISABLED` turns the metrics off. */
export function recordModelCall({ outcome, status, requests, tokens, milliseconds }: ModelCall): void {
  const account = { outcome, status, requests, tokens, milliseconds };
  if (outcome === "advised") logger.info("asked the model", account);
  else logger.warn("the model gave no advice that can be used", account);

  new Metrics({ serviceName: metricsService })
    .addMetric(outcomeMetrics[outcome], MetricUnit.Count, 1)
    .addMetric("ModelLatency", MetricUnit.Milliseconds, milliseconds)
    .addMetric("ModelPromptTokens", MetricUnit.Count, tokens.prompt)
    .addMetric("ModelCompletionTokens", MetricUnit.Count, tokens.completion)
    .publishStoredMetrics();
}
