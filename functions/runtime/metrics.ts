/**
 * The names of metrics, for what counts and for the dashboard that shows it. Their namespace is the deployment's own. Functions find
 * it in `POWERTOOLS_METRICS_NAMESPACE`.
 */
export const metricsService = "meeting-scheduler";
/** Every request, by operation, outcome and code: only where the monitoring is detailed, as each of these series is paid for. */
export const requestsMetric = "requests";
/** Requests that were answered with a 5xx, by area. A series costs nothing in hours in which nothing fails. */
export const failuresMetric = "failures";
