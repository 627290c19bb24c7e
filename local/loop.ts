import { setTimeout as sleep } from "node:timers/promises";
import { logger } from "../functions/runtime/logger.ts";

export interface Loop {
  /** Resolves when the step under way has ended; there is none after it. */
  stop(): Promise<void>;
}

/** One step: whether there was anything to do. `stopping` says that it should come to an end soon. */
export type Step = (stopping: AbortSignal) => Promise<boolean>;

const idleMilliseconds = 200;
const afterFailureMilliseconds = 1_000;

/** Takes one step after the other: at once while there is something to do, after a pause where there is not, a longer one after an error. */
export function startLoop(name: string, step: Step): Loop {
  const stopping = new AbortController();

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const found = await step(stopping.signal).catch((error) => {
        logger.error(`${name} failed`, { error });
        return undefined;
      });
      if (!found) await pause(found === undefined ? afterFailureMilliseconds : idleMilliseconds, stopping.signal);
    }
  }

  const ended = run();
  return {
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}

/** Ends early where it is told to stop. */
export async function pause(milliseconds: number, stopping: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal: stopping }).catch(() => {});
}
