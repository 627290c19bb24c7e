import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openQueues, type Queues } from "../../../functions/runtime/queues.ts";
import { type SqsStandIn, startSqsStandIn } from "../../support/stand-ins/sqs.ts";

let sqs: SqsStandIn;
let queueUrl: string;

beforeEach(() => {
  vi.stubEnv("AWS_REGION", "eu-central-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await sqs.stop();
});

async function queuesOn(...standIn: Parameters<typeof startSqsStandIn>): Promise<Queues> {
  sqs = await startSqsStandIn(...standIn);
  queueUrl = `${sqs.endpoint}/123456789012/organizers`;
  vi.stubEnv("AWS_ENDPOINT_URL_SQS", sqs.endpoint);
  return openQueues({ QUEUE_URL_ORGANIZERS: queueUrl });
}

/** Of every request the messages, as they were written. */
function bodies(): (string | undefined)[][] {
  return sqs.requests.map(({ batch: { Entries = [] } }) => Entries.map(({ MessageBody }) => MessageBody));
}

test("any number of messages is sent to their queue as JSON, ten at a time and each once", async () => {
  const queues = await queuesOn();
  await queues.send("organizers", []);
  expect(sqs.requests).toEqual([]);

  const sent = Array.from({ length: 25 }, (_, index) => ({ organizerId: `Jürgen ${index}` }));
  await queues.send("organizers", sent);
  expect(bodies().map(({ length }) => length)).toEqual([10, 10, 5]);
  expect(bodies().flatMap((batch) => batch.map((body) => JSON.parse(body!)))).toEqual(sent);
  for (const { target, batch } of sqs.requests) {
    expect(target).toBe("AmazonSQS.SendMessageBatch");
    expect(batch.QueueUrl).toBe(queueUrl);
    const ids = batch.Entries!.map(({ Id }) => Id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("what SQS does not take of a batch is sent again, and nothing else", async () => {
  const queues = await queuesOn((body, nth) => (body === '"b"' && nth < 2 ? busy : undefined));
  await queues.send("organizers", ["a", "b", "c"]);
  expect(bodies()).toEqual([['"a"', '"b"', '"c"'], ['"b"'], ['"b"']]);
});

test("what SQS never takes is an error, after four attempts", async () => {
  const queues = await queuesOn((body) => (body === '"a"' ? busy : undefined));
  await expect(queues.send("organizers", ["a", "b"])).rejects.toThrow("ServiceUnavailable");
  expect(bodies()).toEqual([['"a"', '"b"'], ['"a"'], ['"a"'], ['"a"']]);
});

test("a message that is at fault is an error at once", async () => {
  const queues = await queuesOn((body) => (body === '"a"' ? busy : body === '"b"' ? unreadable : undefined));
  await expect(queues.send("organizers", ["a", "b", "c"])).rejects.toThrow("InvalidMessageContents");
  expect(sqs.requests).toHaveLength(1);
});

const busy = { SenderFault: false, Code: "ServiceUnavailable" };
const unreadable = { SenderFault: true, Code: "InvalidMessageContents" };
