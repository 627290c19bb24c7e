import type { SQSBatchResponse, SQSEvent } from "aws-lambda";
import type * as z from "zod";
import type { Needs } from "../../services/needs.ts";
import type { ServicesOf } from "../../services/services.ts";
import type { QueueConsumer } from "./event-function.ts";
import { logEnd, logFailure } from "./invocation-log.ts";

/**
 * A consumer as the function that Lambda calls with messages of its queue. Messages that fail, or that are not ours, come again, and
 * end in the dead-letter queue after some times.
 */
export function queueLambda<Declared extends Needs, Message>(
  consumer: QueueConsumer<Declared, Message>,
  services: ServicesOf<Declared>,
) {
  return async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const began = performance.now();
    const failed: string[] = [];
    for (const { messageId, body } of Records) {
      try {
        await consumer.handle(messageIn(body, consumer.message), services);
      } catch (error) {
        logFailure(consumer, error, { messageId });
        failed.push(messageId);
      }
    }
    logEnd(consumer, began, { handled: Records.length - failed.length, failed: failed.length });
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

class UnreadableMessage extends Error {
  override readonly name = "UnreadableMessage";
}

/** An error says what is wrong with a message, and nothing of its content. */
function messageIn<Message>(body: string, schema: z.ZodType<Message>): Message {
  const result = schema.safeParse(jsonIn(body));
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path, code }) => `${path.join(".") || "message"}: ${code}`);
  throw new UnreadableMessage(wrong.join("; "));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
