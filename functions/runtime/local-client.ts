import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { localHttpHandler } from "./local-http.ts";
import { patience } from "./patience.ts";

/** Services on this machine take any key. */
export const localCredentials = { accessKeyId: "local", secretAccessKey: "local" };

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

/** The settings of an SDK client that asks a database on this machine. */
export function localDatabaseSettings(endpoint: string) {
  return {
    endpoint,
    region: "local",
    credentials: localCredentials,
    signer: localSigner,
    maxAttempts: patience.local.tries,
    requestHandler: localHttpHandler(endpoint, patience.local),
  };
}

/** Nothing on this machine reads the headers that these add. */
const forAwsOnly = ["getUserAgentMiddleware", "recursionDetectionMiddleware"];

/** For the log of the SDK, which is off, this one copies each request and answer. */
const needless = ["loggerMiddleware"];

/** Takes out of a client what nobody uses of it: a fifth of the time of a request. */
export function lighten<Client extends { middlewareStack: { remove(name: string): boolean } }>(
  client: Client,
  { isLocal }: { isLocal: boolean },
): Client {
  for (const name of isLocal ? [...needless, ...forAwsOnly] : needless) client.middlewareStack.remove(name);
  return client;
}
