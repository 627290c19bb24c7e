import type { AnyEventFunction } from "./event-function.ts";
import { queueLambda } from "./queue-lambda.ts";
import { scheduleLambda } from "./schedule-lambda.ts";
import { streamLambda } from "./stream-lambda.ts";

/** A function that Lambda calls, whatever triggers it. */
export type EventLambda =
  | ReturnType<typeof streamLambda>
  | ReturnType<typeof queueLambda>
  | ReturnType<typeof scheduleLambda>;

/** An event function as Lambda calls it. */
export function eventLambda(event: AnyEventFunction, services: never): EventLambda {
  switch (event.trigger) {
    case "stream":
      return streamLambda(event, services);
    case "queue":
      return queueLambda(event, services);
    case "schedule":
      return scheduleLambda(event, services);
  }
}
