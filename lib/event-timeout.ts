import { Duration } from "aws-cdk-lib";
import type { AnyEventFunction } from "../functions/events/trigger/event-function.ts";

export function timeoutOf({ timeoutSeconds = 60 }: AnyEventFunction): Duration {
  return Duration.seconds(timeoutSeconds);
}
