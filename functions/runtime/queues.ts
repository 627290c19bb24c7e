import { setTimeout as sleep } from "node:timers/promises";
import { SendMessageBatchCommand, type SendMessageBatchRequestEntry, SQSClient } from "@aws-sdk/client-sqs";
import { type QueueName, type QueueUrls, queueVariables } from "./environment.ts";
import { clientSettings, patience, pauseAfter } from "./patience.ts";

/** The way into the queues. Deployed, it is SQS. Whatever runs the functions elsewhere brings its own. */
export interface Queues {
  /**
   * Resolves once all messages are taken, each as JSON. They may arrive in another order, and more than once. With a delay, none arrives
   * before so many seconds have passed: 900 at most.
   */
  send(queue: QueueName, messages: readonly unknown[], delaySeconds?: number): Promise<void>;
}

/** SQS takes no more in one request. */
const batchSize = 10;

export function openQueues(urls: QueueUrls): Queues {
  const client = new SQSClient(clientSettings(patience.queues));
  return {
    async send(queue, messages, delaySeconds) {
      const entries = messages.map((message, index) => ({
        Id: String(index),
        MessageBody: JSON.stringify(message),
        ...(delaySeconds && { DelaySeconds: delaySeconds }),
      }));
      for (let first = 0; first < entries.length; first += batchSize) {
        await sendBatch(client, urls[queueVariables[queue]]!, entries.slice(first, first + batchSize));
      }
    },
  };
}

/** SQS may take some of a batch and not the others. Those are sent again, unless the fault is ours. */
async function sendBatch(
  client: SQSClient,
  url: string,
  entries: readonly SendMessageBatchRequestEntry[],
): Promise<void> {
  let left = entries;
  for (let attempt = 1; ; attempt++) {
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries: [...left] }));
    if (Failed.length === 0) return;
    const refused =
      Failed.find(({ SenderFault }) => SenderFault) ?? (attempt === patience.messages.attempts ? Failed[0] : undefined);
    if (refused) throw new Error(`${Failed.length} messages were not taken by the queue: ${refused.Code}`);
    left = left.filter(({ Id }) => Failed.some((failed) => failed.Id === Id));
    await sleep(pauseAfter(attempt, patience.messages));
  }
}
