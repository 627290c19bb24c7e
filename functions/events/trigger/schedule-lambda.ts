import type { Needs } from "../../services/needs.ts";
import type { ServicesOf } from "../../services/services.ts";
import type { ScheduledJob } from "./event-function.ts";
import { logEnd, logFailure } from "./invocation-log.ts";

/** A job as the function that the schedule calls. If it fails, Lambda tries twice more. */
export function scheduleLambda<Declared extends Needs>(job: ScheduledJob<Declared>, services: ServicesOf<Declared>) {
  return async (): Promise<void> => {
    const began = performance.now();
    try {
      await job.handle(services);
    } catch (error) {
      logFailure(job, error);
      throw error;
    }
    logEnd(job, began);
  };
}
