import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** The single table and the way to it. */
export interface Table {
  client: DynamoDBDocumentClient;
  name: string;
}

/** The primary key of an item. */
export interface Key {
  pk: string;
  sk: string;
}
