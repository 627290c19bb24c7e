import type { ScheduledJob } from "./event.ts";
import { logEnd, logFailure } from "./logged.ts";

/** A job as the function that the schedule calls. Where it fails, Lambda tries it twice more. */
export function scheduleLambda<Services>(job: ScheduledJob<Services>, services: Services) {
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
