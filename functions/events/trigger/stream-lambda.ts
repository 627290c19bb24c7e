import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import type { Needs } from "../../services/needs.ts";
import type { ServicesOf } from "../../services/services.ts";
import { type Interest, type ItemChange, isOfInterest, type StreamConsumer } from "./event-function.ts";
import { logEnd, logFailure } from "./invocation-log.ts";

/**
 * A consumer as the function that Lambda calls with changes of the table. It handles one after the other, so that the changes of an
 * item keep their order. If one fails, it comes again with all that follow.
 */
export function streamLambda<Declared extends Needs>(
  consumer: StreamConsumer<Declared>,
  services: ServicesOf<Declared>,
) {
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const began = performance.now();
    const concerning = Records.filter((record) => concerns(record, consumer.interests));
    for (const [handled, record] of concerning.entries()) {
      try {
        await consumer.handle(changeIn(record), services);
      } catch (error) {
        logFailure(consumer, error, { handled, left: concerning.length - handled });
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb!.SequenceNumber! }] };
      }
    }
    logEnd(consumer, began, { handled: concerning.length });
    return { batchItemFailures: [] };
  };
}

/** Deployed, a filter of the same interests has already chosen, so that other items cost nothing. */
function concerns({ eventName, dynamodb }: DynamoDBRecord, interests: readonly Interest[]): boolean {
  return isOfInterest(interests, dynamodb?.Keys?.sk?.S ?? "", eventName);
}

function changeIn({ dynamodb: { Keys, OldImage, NewImage } = {} }: DynamoDBRecord): ItemChange {
  const { pk, sk } = itemOf(Keys) ?? {};
  return { pk: String(pk), sk: String(sk), before: itemOf(OldImage), after: itemOf(NewImage) };
}

function itemOf(image: NonNullable<DynamoDBRecord["dynamodb"]>["Keys"]): Record<string, unknown> | undefined {
  return image && unmarshall(image as Record<string, AttributeValue>);
}
