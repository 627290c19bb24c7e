import { Logger } from "@aws-lambda-powertools/logger";

/** JSON lines for CloudWatch; the level is `POWERTOOLS_LOG_LEVEL`'s. Callers name the fields: requests and bodies are never logged whole. */
export const logger = new Logger({ serviceName: "meeting-scheduler" });
