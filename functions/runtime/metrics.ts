/** Under which names things are counted: what counts them and the dashboard that shows them agree on these. */
export const metricsNamespace = "MeetingScheduler";
export const metricsService = "meeting-scheduler";
export const requestsMetric = "requests";
