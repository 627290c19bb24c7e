import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { logger } from "../functions/runtime/logger.ts";
import type { Loop } from "./loop.ts";

/** What the thread is told. The environment it has from the process. */
export interface EventsThreadOptions {
  /** The URL of the module whose `events` run. */
  eventsModule: string;
  clockAheadMilliseconds: number;
  databaseEndpoint: string;
  /** Where the embedded engine keeps its data; nothing where the database is another. */
  databaseFile: string | undefined;
  progressFile: string;
  mailboxFile: string;
  scheduleMinutes: number;
}

export interface EventsThread extends Loop {
  /** Resolves when the thread has ended, asked or not. */
  ended: Promise<void>;
}

/**
 * Runs what runs by itself on a thread of its own, so that whoever asks for something does not wait for it. Resolves once it runs,
 * and throws where it cannot.
 */
export async function startEventsThread(options: EventsThreadOptions): Promise<EventsThread> {
  const thread = new Worker(new URL("events-on-thread.ts", import.meta.url), {
    workerData: { ...options, logLevel: logger.getLevelName() },
  });
  const ended = new Promise<void>((resolve) => thread.once("exit", () => resolve()));
  // The first message says that it runs.
  await once(thread, "message");
  thread.on("error", (error) => logger.critical("what runs by itself has come to an end", { error }));
  return {
    ended,
    stop: () => {
      thread.postMessage("stop");
      return ended;
    },
  };
}
