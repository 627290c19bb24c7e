import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Environment } from "./environment.ts";
import { localCredentials } from "./local-credentials.ts";
import { clientSettings, patience } from "./patience.ts";

/** The single table and the way to it. */
export interface Table {
  client: DynamoDBDocumentClient;
  name: string;
}

/**
 * Engines on this machine want a signature and do not check it. To make one takes a third of the time of a request, so they get the
 * same one each time.
 */
const localSigner: Extract<DynamoDBClientConfig["signer"], { sign: unknown }> = {
  sign: async (request) => {
    const authorization =
      "AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0";
    Object.assign(request.headers, { authorization, "x-amz-date": "20260101T000000Z" });
    return request;
  },
};

/** Its patience is short: a lost answer is asked for again, and the token of a transaction makes sure that it is written once. */
export function openTable({
  TABLE_NAME,
  DYNAMODB_ENDPOINT,
}: Pick<Environment, "TABLE_NAME" | "DYNAMODB_ENDPOINT">): Table {
  const client = new DynamoDBClient({
    ...clientSettings(DYNAMODB_ENDPOINT ? patience.local : patience.table),
    ...(DYNAMODB_ENDPOINT && {
      endpoint: DYNAMODB_ENDPOINT,
      region: "local",
      credentials: localCredentials,
      signer: localSigner,
    }),
  });
  // This middleware copies each request and answer for the log of the SDK, which is off. It takes a twentieth of the time of a request.
  client.middlewareStack.remove("loggerMiddleware");
  return {
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    name: TABLE_NAME,
  };
}
