import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import type { Needs } from "../../services/needs.ts";
import type { ServicesOf } from "../../services/services.ts";
import { type Interest, type ItemChange, isOfInterest, type StreamConsumer } from "./event-function.ts";
import { logEnd, logFailure } from "./invocation-log.ts";

/**
 * A consumer as the function that Lambda calls with changes of the table. It handles them together. If that fails, it handles one after
 * the other: what comes before the first that fails is done, and that one comes again with all that follow.
 */
export function streamLambda<Declared extends Needs>(
  consumer: StreamConsumer<Declared>,
  services: ServicesOf<Declared>,
) {
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const began = performance.now();
    const records = Records.filter((record) => concerns(record, consumer.interests));
    const { handled, error } = await handleAsFarAsPossible(
      async (some) => consumer.handle(some.map(changeIn), services),
      records,
    );
    if (handled === records.length) {
      logEnd(consumer, began, { handled });
      return { batchItemFailures: [] };
    }
    logFailure(consumer, error, { handled, left: records.length - handled });
    return { batchItemFailures: [{ itemIdentifier: records[handled]!.dynamodb!.SequenceNumber! }] };
  };
}

/** Answers how many from the first on are done, and why the next one is not. */
async function handleAsFarAsPossible(
  handle: (records: readonly DynamoDBRecord[]) => Promise<void>,
  records: readonly DynamoDBRecord[],
): Promise<{ handled: number; error?: unknown }> {
  try {
    if (records.length > 0) await handle(records);
  } catch {
    for (const [handled, record] of records.entries()) {
      try {
        await handle([record]);
      } catch (error) {
        return { handled, error };
      }
    }
  }
  return { handled: records.length };
}

/** Deployed, a filter of the same interests has already chosen, so that other items cost nothing. */
function concerns({ eventName, dynamodb }: DynamoDBRecord, interests: readonly Interest[]): boolean {
  return isOfInterest(interests, dynamodb?.Keys?.sk?.S ?? "", eventName);
}

function changeIn({ dynamodb = {} }: DynamoDBRecord): ItemChange {
  const { Keys, OldImage, NewImage, ApproximateCreationDateTime: seconds = 0 } = dynamodb;
  const { pk, sk } = itemOf(Keys) ?? {};
  const at = Math.floor(seconds) * 1000;
  return { pk: String(pk), sk: String(sk), at, before: itemOf(OldImage), after: itemOf(NewImage) };
}

function itemOf(image: NonNullable<DynamoDBRecord["dynamodb"]>["Keys"]): Record<string, unknown> | undefined {
  return image && unmarshall(image as Record<string, AttributeValue>);
}
