import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Environment } from "./environment.ts";
import { lighten, localDatabaseSettings } from "./local-client.ts";
import { clientSettings, patience } from "./patience.ts";

/** The single table and the way to it. */
export interface Table {
  client: DynamoDBDocumentClient;
  name: string;
}

/** Its patience is short: a lost answer is asked for again, and the token of a transaction makes sure that it is written once. */
export function openTable({
  TABLE_NAME,
  DYNAMODB_ENDPOINT,
}: Pick<Environment, "TABLE_NAME" | "DYNAMODB_ENDPOINT">): Table {
  const client = new DynamoDBClient(
    DYNAMODB_ENDPOINT ? localDatabaseSettings(DYNAMODB_ENDPOINT) : clientSettings(patience.table),
  );
  lighten(client, { isLocal: Boolean(DYNAMODB_ENDPOINT) });
  return {
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    name: TABLE_NAME,
  };
}
