import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { systemClock } from "../functions/runtime/clock.ts";
import type { QueueName } from "../functions/runtime/environment.ts";
import { logger } from "../functions/runtime/logger.ts";
import type { Queues } from "../functions/runtime/queues.ts";
import type { Checkpoints, Waiting } from "./checkpoints.ts";
import { type Loop, startLoop } from "./loop.ts";

/** The way into the queues that lie beside the checkpoints: a message that has been taken survives whatever happens next. */
export function localQueues(progress: Checkpoints): Queues {
  return {
    async send(queue, messages, delaySeconds = 0) {
      progress.addMessages(
        queue,
        messages.map((message) => JSON.stringify(message)),
        delaySeconds && systemClock.now() + delaySeconds * 1000,
      );
    },
  };
}

interface QueueWorkerOptions {
  queue: QueueName;
  progress: Checkpoints;
  /** The consumer as Lambda calls it. */
  handle(event: SQSEvent): Promise<SQSBatchResponse>;
}

/** As deployed. */
const maxAttempts = 5;

/** Hands on one message after the other, as they are due. */
export function startQueueWorker(options: QueueWorkerOptions): Loop {
  return startLoop(`the queue ${options.queue}`, () => handOn(options));
}

/**
 * Hands on the next message that is due; false where there is none. One that fails is due again after a growing while, and after
 * the last time a dead letter.
 */
async function handOn({ queue, progress, handle }: QueueWorkerOptions): Promise<boolean> {
  const message = progress.nextMessage(queue, systemClock.now());
  if (!message) return false;
  const { batchItemFailures } = await handle({ Records: [lambdaRecord(message)] });
  if (batchItemFailures.length === 0) {
    progress.removeMessage(message.id);
    return true;
  }
  const attempts = message.failures + 1;
  const isDead = attempts >= maxAttempts;
  progress.putBack(message.id, isDead ? undefined : systemClock.now() + 500 * 2 ** attempts);
  if (isDead) logger.error("a message was laid aside as a dead letter", { queue, messageId: message.id, attempts });
  return true;
}

function lambdaRecord({ id, body, failures }: Waiting): SQSRecord {
  const record: Partial<SQSRecord> = {
    messageId: String(id),
    body,
    attributes: { ApproximateReceiveCount: String(failures + 1) } as SQSRecord["attributes"],
    eventSource: "aws:sqs",
  };
  return record as SQSRecord;
}
