import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DeleteCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import type { Clock } from "../functions/runtime/clock.ts";
import type { Table } from "../functions/runtime/table.ts";
import { tableDefinition } from "../functions/store/table/table-definition.ts";

/**
 * Removes what has expired, as DynamoDB does within a few days and the embedded engine never does: some of it is noticed when it goes.
 * Whatever is given more time meanwhile stays.
 */
export async function removeExpired({ client, name: TableName }: Table, clock: Clock): Promise<void> {
  const { partitionKey, sortKey, timeToLiveAttribute } = tableDefinition;
  const hasExpired = {
    ExpressionAttributeNames: { "#expiresAt": timeToLiveAttribute },
    ExpressionAttributeValues: { ":now": Math.floor(clock.now() / 1000) },
  };
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({
        TableName,
        FilterExpression: "#expiresAt <= :now",
        ...hasExpired,
        ...(from && { ExclusiveStartKey: from }),
      }),
    );
    for (const item of Items) {
      const Key = { [partitionKey]: item[partitionKey], [sortKey]: item[sortKey] };
      const removal = new DeleteCommand({ TableName, Key, ConditionExpression: "#expiresAt <= :now", ...hasExpired });
      await client.send(removal).catch(ignoreIfRenewed);
    }
    from = LastEvaluatedKey;
  } while (from);
}

function ignoreIfRenewed(error: unknown): void {
  if (!(error instanceof ConditionalCheckFailedException)) throw error;
}
