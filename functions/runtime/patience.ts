/**
 * How long we wait for others. It stands in one place because it must add up: a function's time has room for the requests that it makes
 * one after the other, each at its worst. A test adds it up.
 */
export interface RequestPatience {
  connectionMilliseconds: number;
  /** For the answer, once there is a connection. */
  answerMilliseconds: number;
  /** How often a request is sent before it counts as failed. */
  tries: number;
}

/** A growing pause between attempts, so that whoever is busy is left alone for a while. */
interface RetryPatience {
  attempts: number;
  baseMilliseconds: number;
  capMilliseconds: number;
}

export const patience = {
  /** An operation's function, from the request to its end. API Gateway waits for 30 seconds. */
  operationSeconds: 20,
  /** So long before its end a function says that it has run out of time, instead of being cut off without an answer. */
  lastWordMilliseconds: 1_000,

  table: { connectionMilliseconds: 400, answerMilliseconds: 1_500, tries: 3 },
  userPool: { connectionMilliseconds: 400, answerMilliseconds: 2_500, tries: 2 },
  queues: { connectionMilliseconds: 400, answerMilliseconds: 1_500, tries: 3 },
  secrets: { connectionMilliseconds: 400, answerMilliseconds: 1_500, tries: 2 },
  /** Asked once: where an answer is lost, a second request could be a second mail. The queue knows how to come back. */
  ses: { connectionMilliseconds: 1_000, answerMilliseconds: 5_000, tries: 1 },
  /** For everything together, from the name of the server to its word that it has taken the mail. */
  smtpMilliseconds: 8_000,
  /** For everything together: the key, the request, and a second request. */
  modelMilliseconds: 8_000,
  /** A database or user pool on this machine, which works for many at once. */
  local: { connectionMilliseconds: 1_000, answerMilliseconds: 5_000, tries: 3 },

  /**
   * A decision, while others' changes come first. Fifty clients who book fifty different slots of one day all get theirs within these
   * attempts. Of the settings that were tried, a base of 50 ms, a cap of 500 ms and full jitter were the best.
   */
  decision: { attempts: 15, baseMilliseconds: 50, capMilliseconds: 500 },
  /** What the database has left out of a batch. */
  batch: { attempts: 8, baseMilliseconds: 25, capMilliseconds: 500 },
  /** Messages that the queue did not take. */
  messages: { attempts: 4, baseMilliseconds: 100, capMilliseconds: 1_000 },
} as const satisfies Record<string, number | RequestPatience | RetryPatience>;

/** The settings of an SDK client that has so much patience. */
export function clientSettings({ connectionMilliseconds, answerMilliseconds, tries }: RequestPatience) {
  return {
    maxAttempts: tries,
    requestHandler: {
      connectionTimeout: connectionMilliseconds,
      requestTimeout: answerMilliseconds,
      throwOnRequestTimeout: true,
    },
  };
}

/** How long to pause after so many attempts, counted from 1: anything up to a limit that doubles, so that no two come back together. */
export function pauseAfter(attempts: number, { baseMilliseconds, capMilliseconds }: RetryPatience): number {
  return Math.random() * Math.min(capMilliseconds, baseMilliseconds * 2 ** (attempts - 1));
}
