import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import type { BatchResultErrorEntry, SendMessageBatchRequest, SendMessageBatchResult } from "@aws-sdk/client-sqs";

/** Takes messages over HTTP as SQS does, and notes what it was sent. */
export interface SqsStandIn {
  endpoint: string;
  /** `AmazonSQS.SendMessageBatch`, and what was in it: one for each request. */
  requests: { target: string; batch: SendMessageBatchRequest }[];
  stop(): Promise<void>;
}

type Refusal = Omit<BatchResultErrorEntry, "Id">;

/** `refusalOf` says why it does not take a message of the nth request, counted from 0. */
export async function startSqsStandIn(
  refusalOf: (body: string, nth: number) => Refusal | undefined = () => undefined,
): Promise<SqsStandIn> {
  const requests: SqsStandIn["requests"] = [];
  const server = createServer(async (request, response) => {
    const batch = (await json(request)) as SendMessageBatchRequest;
    const nth = requests.push({ target: String(request.headers["x-amz-target"]), batch }) - 1;
    const result: SendMessageBatchResult = { Successful: [], Failed: [] };
    for (const { Id, MessageBody = "" } of batch.Entries ?? []) {
      const refusal = refusalOf(MessageBody, nth);
      if (refusal) result.Failed!.push({ Id, ...refusal });
      // The SDK checks that a message has arrived as it was sent.
      else result.Successful!.push({ Id, MessageId: `${nth}-${Id}`, MD5OfMessageBody: md5(MessageBody) });
    }
    response.writeHead(200, { "content-type": "application/x-amz-json-1.0" }).end(JSON.stringify(result));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function md5(text: string): string {
  return createHash("md5").update(text).digest("hex");
}
