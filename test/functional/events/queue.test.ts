import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import type { BatchResultErrorEntry, SendMessageBatchRequest } from "@aws-sdk/client-sqs";
import { afterEach, expect, test } from "vitest";
import { openQueues } from "../../../functions/runtime/queues.ts";
import { openCheckpoints } from "../../../local/checkpoints.ts";
import { queueUrl, startQueueServer } from "../../../local/queues.ts";

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
});

test("any number of messages is sent, ten at a time, and the queue has each once", async () => {
  const progress = openCheckpoints(":memory:");
  const server = await startQueueServer(progress);
  endings.push(server.stop);
  const queues = openQueues({ SQS_ENDPOINT: server.endpoint, QUEUE_URL_ORGANIZERS: queueUrl(server, "organizers") });
  await queues.send("organizers", []);
  const sent = Array.from({ length: 25 }, (_, index) => ({ organizerId: `Jürgen ${index}` }));
  await queues.send("organizers", sent);
  const taken = [];
  for (let next = progress.nextMessage("organizers", 0); next; next = progress.nextMessage("organizers", 0)) {
    taken.push(JSON.parse(next.body));
    progress.removeMessage(next.id);
  }
  expect(taken).toEqual(sent);
});

test("what SQS does not take of a batch is sent again, and nothing else", async () => {
  const { queues, batches } = await sqsThatRefuses([["1"], ["1"], []]);
  await queues.send("organizers", ["a", "b", "c"]);
  expect(batches).toEqual([['"a"', '"b"', '"c"'], ['"b"'], ['"b"']]);
});

test("what SQS never takes is an error, after some attempts; at once where the message is at fault", async () => {
  const busy = await sqsThatRefuses(Array.from({ length: 9 }, () => ["0"]));
  await expect(busy.queues.send("organizers", ["a"])).rejects.toThrow("ServiceUnavailable");
  expect(busy.batches).toHaveLength(4);

  const strict = await sqsThatRefuses([["0"]], true);
  await expect(strict.queues.send("organizers", ["a"])).rejects.toThrow("InvalidMessageContents");
  expect(strict.batches).toHaveLength(1);
});

/** Takes of one batch after the other all but these entries. */
async function sqsThatRefuses(refusals: string[][], SenderFault = false) {
  const batches: string[][] = [];
  const Code = SenderFault ? "InvalidMessageContents" : "ServiceUnavailable";
  const server = createServer(async (request, response) => {
    const { Entries = [] } = (await json(request)) as SendMessageBatchRequest;
    batches.push(Entries.map(({ MessageBody }) => MessageBody!));
    const Failed = refusals.shift()!.map((Id): BatchResultErrorEntry => ({ Id, SenderFault, Code }));
    response
      .writeHead(200, { "content-type": "application/x-amz-json-1.0" })
      .end(JSON.stringify({ Successful: [], Failed }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  endings.push(() => server.close());
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { queues: openQueues({ SQS_ENDPOINT: endpoint, QUEUE_URL_ORGANIZERS: `${endpoint}/1/organizers` }), batches };
}
