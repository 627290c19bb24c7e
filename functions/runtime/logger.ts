import { Logger } from "@aws-lambda-powertools/logger";

/** JSON lines for CloudWatch, from the level `POWERTOOLS_LOG_LEVEL` on. Callers name the fields: no request or body is logged whole. */
export const logger = new Logger({ serviceName: "meeting-scheduler" });
