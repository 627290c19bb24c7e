import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import { logger } from "../runtime/logger.ts";
import { metricsService } from "../runtime/metrics.ts";

/** Records that a mail has to wait for tomorrow, for the log and an alarm. `POWERTOOLS_METRICS_DISABLED` turns the metrics off. */
export function recordMailsUsedUp(what: "codes" | "messages"): void {
  logger.error("the mails of today are used up", { what });
  new Metrics({ serviceName: metricsService }).addMetric("MailsUsedUp", MetricUnit.Count, 1).publishStoredMetrics();
}
