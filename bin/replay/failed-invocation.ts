import type { DynamoDBStreamEvent } from "aws-lambda";
import * as z from "zod";

/** Changes that a stream consumer was called with in vain, until Lambda gave them up. */
export interface FailedInvocation {
  /** The consumer's name, as in `functions/events.ts`. */
  consumer: string;
  /** When they were given up. */
  at: string;
  event: DynamoDBStreamEvent;
}

/** What Lambda writes into the bucket: about the invocation, and with `payload`, as text, what the function was called with. */
const invocationSchema = z.object({
  requestContext: z.object({ functionArn: z.string() }),
  timestamp: z.string(),
  payload: z.union([z.string().transform((text): unknown => JSON.parse(text)), z.looseObject({})]),
});

const eventSchema = z.looseObject({ Records: z.array(z.looseObject({})).min(1) });

/** Throws where the text is something else. */
export function failedInvocationFrom(text: string): FailedInvocation {
  const { requestContext, timestamp, payload } = invocationSchema.parse(JSON.parse(text));
  // arn:aws:lambda:<region>:<account>:function:<deployment>-events-<name>, perhaps with a version
  const functionName = requestContext.functionArn.split(":")[6] ?? "";
  const [, consumer = functionName] = /-events-(.+)$/.exec(functionName) ?? [];
  return { consumer, at: timestamp, event: eventSchema.parse(payload) as unknown as DynamoDBStreamEvent };
}
