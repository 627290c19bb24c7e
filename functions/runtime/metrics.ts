/**
 * Under which names things are counted: what counts them and the dashboard that shows them agree on these. Their namespace is the
 * deployment's own, which the functions find in `POWERTOOLS_METRICS_NAMESPACE`.
 */
export const metricsService = "meeting-scheduler";
export const requestsMetric = "requests";
