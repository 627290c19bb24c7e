/**
 * US dollars, as AWS lists them for us-east-1 and, unless another is named, for most regions of the US and Europe within a tenth. Looked up
 * in November 2026 where this was written, and to be looked up again at https://aws.amazon.com/<service>/pricing.
 */
export const prices = {
  apiGateway: { perMillionRequests: 1 },
  lambda: {
    perMillionRequests: 0.2,
    /** Arm. Of a function with 1 GB, a second is a GB-second. */
    perMillionGbSeconds: 13.3334,
    freeRequests: 1_000_000,
    freeGbSeconds: 400_000,
  },
  dynamoDb: { perMillionReads: 0.125, perMillionWrites: 0.625, perGb: 0.25, perGbOfRecovery: 0.2, freeGb: 25 },
  logs: { perGb: 0.5, freeGb: 5 },
  sqs: { perMillionRequests: 0.4, freeRequests: 1_000_000 },
  ses: { perThousandMails: 0.1 },
  cognito: { perPerson: 0.0055, freePeople: 10_000 },
  secrets: { perSecret: 0.4, perMillionReads: 5 },
  cloudWatch: {
    perAlarmMetric: 0.1,
    freeAlarmMetrics: 10,
    perSeries: 0.3,
    freeSeries: 10,
    perDashboard: 3,
    /** One that shows no more is free, as are three of an account. */
    freeMetricsOfADashboard: 50,
  },
  transfer: { perGb: 0.09, freeGb: 100 },
} as const;
