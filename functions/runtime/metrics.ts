/**
 * The names of metrics, for what counts and for the dashboard that shows it. Their namespace is the deployment's own. Functions find
 * it in `POWERTOOLS_METRICS_NAMESPACE`.
 */
export const metricsService = "meeting-scheduler";
export const requestsMetric = "requests";
