import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import type { SendMessageBatchRequest, SendMessageBatchResult } from "@aws-sdk/client-sqs";
import type { SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import type { QueueName } from "../functions/runtime/environment.ts";
import { logger } from "../functions/runtime/logger.ts";
import type { Checkpoints, Waiting } from "./checkpoints.ts";
import { type Loop, startLoop } from "./loop.ts";

/** What SQS is to the functions that send: its protocol, as far as they speak it, on a loopback port. */
export interface QueueServer {
  endpoint: string;
  stop(): Promise<void>;
}

export async function startQueueServer(progress: Checkpoints): Promise<QueueServer> {
  const server = createServer((request, response) => {
    serve(progress, request, response).catch(() => response.writeHead(400).end());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Where a queue is, as deployed: the end of its path is its name. */
export function queueUrl({ endpoint }: Pick<QueueServer, "endpoint">, queue: QueueName): string {
  return `${endpoint}/local/${queue}`;
}

async function serve(progress: Checkpoints, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { QueueUrl = "", Entries = [] } = (await json(request)) as SendMessageBatchRequest;
  const bodies = Entries.map(({ MessageBody = "" }) => MessageBody);
  progress.addMessages(QueueUrl.split("/").at(-1)!, bodies);
  const result: SendMessageBatchResult = {
    Successful: Entries.map(({ Id }, index) => ({
      Id,
      MessageId: randomUUID(),
      // The SDK looks whether the message has arrived as it was sent.
      MD5OfMessageBody: createHash("md5").update(bodies[index]!).digest("hex"),
    })),
    Failed: [],
  };
  response.writeHead(200, { "content-type": "application/x-amz-json-1.0" }).end(JSON.stringify(result));
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
  return startLoop(`the queue ${options.queue}`, () => handOn(options, Date.now()));
}

/**
 * Hands on the next message that is due by then, an epoch millisecond; false where there is none. One that fails is due again
 * after a growing while, and after the last time a dead letter.
 */
export async function handOn({ queue, progress, handle }: QueueWorkerOptions, now: number): Promise<boolean> {
  const message = progress.nextMessage(queue, now);
  if (!message) return false;
  const { batchItemFailures } = await handle({ Records: [lambdaRecord(message)] });
  if (batchItemFailures.length === 0) {
    progress.removeMessage(message.id);
    return true;
  }
  const attempts = message.failures + 1;
  const isDead = attempts >= maxAttempts;
  progress.putBack(message.id, isDead ? undefined : Date.now() + 500 * 2 ** attempts);
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
