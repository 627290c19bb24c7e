import type { _Record as ChangeRecord } from "@aws-sdk/client-dynamodb-streams";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import { logger } from "../functions/runtime/logger.ts";
import { pause } from "./loop.ts";

/** A stream consumer as Lambda calls it. */
export interface Consumer {
  name: string;
  handle(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse>;
}

const maxAttempts = 5;

/**
 * Hands changes on as the deployed event source does: from the first that failed on they come again, after a growing while, and
 * one that keeps failing is given up. Answers how many have been dealt with: less than all only where it was stopped.
 */
export async function deliverChanges(
  consumer: Consumer,
  records: readonly ChangeRecord[],
  stopping: AbortSignal,
): Promise<number> {
  const events = records.map(lambdaRecord);
  let done = 0;
  let attempts = 0;
  while (done < events.length && !stopping.aborted) {
    const rest = events.slice(done);
    const { batchItemFailures } = await consumer.handle({ Records: rest });
    const failed = batchItemFailures[0]?.itemIdentifier;
    const handled = failed ? rest.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed) : rest.length;
    if (handled > 0) attempts = 0;
    done += handled;
    if (!failed) break;
    attempts++;
    if (attempts < maxAttempts) {
      await pause(100 * 2 ** attempts, stopping);
    } else {
      logger.error("a change was given up", { event: consumer.name, sequenceNumber: failed, attempts });
      done++;
      attempts = 0;
    }
  }
  return done;
}

/** As Lambda writes it: the instant in seconds, which the SDK has read as a date. */
function lambdaRecord({ dynamodb, ...record }: ChangeRecord): DynamoDBRecord {
  const seconds = (dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000;
  return { ...record, dynamodb: { ...dynamodb, ApproximateCreationDateTime: seconds } } as DynamoDBRecord;
}
