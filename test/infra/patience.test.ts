import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { events } from "../../functions/events.ts";
import { operations } from "../../functions/operations.ts";
import { openAiKey } from "../../functions/runtime/openai-key.ts";
import { patience } from "../../functions/runtime/patience.ts";
import { openQueues } from "../../functions/runtime/queues.ts";
import { openTable } from "../../functions/runtime/table.ts";
import { openUserPool } from "../../functions/runtime/user-pool.ts";
import { maxQuestionsToModel } from "../../functions/use-cases/suggestions/refresh-inbox.ts";
import { asDeployed, type Deployed } from "./support/deployed.ts";
import { type Synthesis, synthesize } from "./support/synthesized.ts";

/**
 * How long functions wait for others at the very worst: every connection slow, every answer lost, every retry in vain. The figures are
 * those of the synthesized functions, and of the clients as functions open them.
 */
let app: Synthesis;
let deployed: Deployed;
let longest: { table: number; userPool: number; queue: number; secret: number };

beforeAll(async () => {
  vi.stubEnv("AWS_REGION", "eu-central-1");
  app = synthesize(operations, events);
  deployed = asDeployed(app);
  const table = openTable({ TABLE_NAME: "table", DYNAMODB_ENDPOINT: undefined });
  const pool = openUserPool({ USER_POOL_ID: "pool", USER_POOL_CLIENT_ID: "client", COGNITO_ENDPOINT: undefined });
  const queues = openQueues({ QUEUE_URL_ORGANIZERS: "queue" });
  const key = openAiKey({ OPENAI_API_KEY: "", OPENAI_KEY_SECRET_ARN: "secret" })!;
  longest = {
    table: await longestRequest(table.client.config),
    userPool: await longestRequest(pool.client.config),
    queue: await longestRequest(await settingsUsed(SQSClient, () => queues.send("organizers", [1]))),
    secret: await longestRequest(await settingsUsed(SecretsManagerClient, key)),
  };
});

afterAll(() => {
  vi.unstubAllEnvs();
  app.remove();
});

describe("an operation's function", () => {
  const own = patience.operationSeconds * 1000 - patience.lastWordMilliseconds;

  test("ends before API Gateway, which waits for 30 seconds, gives up", () => {
    for (const { area, name } of operations) {
      const { Timeout } = deployed.one(
        "AWS::Lambda::Function",
        "FunctionName",
        `MeetingScheduler-${area}-${name}`,
      ).Properties;
      expect([name, Timeout]).toEqual([name, patience.operationSeconds]);
    }
    expect(patience.operationSeconds).toBeLessThan(30);
  });

  test("has time for three requests to the table one after the other, each at its worst", () => {
    expect(3 * longest.table).toBeLessThanOrEqual(own);
  });

  test("has time to sign somebody in: the table, the user pool and the table again, each at its worst", () => {
    expect(longest.table + longest.userPool + longest.table).toBeLessThanOrEqual(own);
  });

  test("has time for all retries of a decision, the last of them at its worst", () => {
    expect(allPauses(patience.decision) + longest.table).toBeLessThanOrEqual(own);
  });

  test("has time to ask the model after reading at its worst, with four seconds left", () => {
    expect(longest.table + patience.modelMilliseconds).toBeLessThanOrEqual(own - 4_000);
    expect(longest.secret).toBeLessThan(patience.modelMilliseconds);
  });

  test("has time to send a mail by whatever, after reading at its worst", () => {
    const ses = patience.ses.tries * (patience.ses.connectionMilliseconds + patience.ses.answerMilliseconds);
    expect(longest.table + Math.max(ses, longest.secret + patience.smtpMilliseconds)).toBeLessThanOrEqual(own);
  });

  test("does not wait for a batch that is never completed", () => {
    expect(allPauses(patience.batch)).toBeLessThan(longest.table);
  });
});

describe("what runs by itself", () => {
  const timeoutOf = (name: string) =>
    1000 * deployed.one("AWS::Lambda::Function", "FunctionName", `MeetingScheduler-events-${name}`).Properties.Timeout;

  test("has time to send messages to a queue that takes them at the last attempt", () => {
    const sending = patience.messages.attempts * longest.queue + allPauses(patience.messages);
    for (const { name, needs } of events) if (needs.queues) expect(sending).toBeLessThan(timeoutOf(name));
  });

  test("has time for all questions to the model about one organizer's meetings, and as long for all else", () => {
    const asking = maxQuestionsToModel * patience.modelMilliseconds;
    for (const { name, needs } of events) if (needs.model) expect(2 * asking).toBeLessThanOrEqual(timeoutOf(name));
  });
});

interface ClientSettings {
  maxAttempts(): Promise<number>;
  requestHandler: object;
}

/** The SDK's way over HTTP, which settles what it is given once it is used. */
interface NodeHttpHandler {
  configProvider: Promise<{ connectionTimeout: number; requestTimeout: number }>;
}

/** The settings of the client of this class through which something is sent. */
async function settingsUsed(
  { prototype }: { prototype: { send: unknown } },
  use: () => Promise<unknown>,
): Promise<ClientSettings> {
  let used: ClientSettings | undefined;
  const send = vi.spyOn(prototype as { send(): unknown }, "send").mockImplementation(function (this: unknown) {
    used = (this as { config: ClientSettings }).config;
    return Promise.resolve({});
  });
  await use();
  send.mockRestore();
  return used!;
}

/** How long one request may take through a client with these settings: all tries, and the SDK's pauses between them. */
async function longestRequest({ maxAttempts, requestHandler }: ClientSettings): Promise<number> {
  const tries = await maxAttempts();
  const { configProvider } = requestHandler as NodeHttpHandler;
  const { connectionTimeout, requestTimeout } = await configProvider;
  return tries * (connectionTimeout + requestTimeout) + pausesOfTheSdk(tries);
}

/** At most 100 ms after the first try, doubling. */
function pausesOfTheSdk(tries: number): number {
  return 100 * (2 ** (tries - 1) - 1);
}

/** The longest that all pauses between attempts can be. */
function allPauses({
  attempts,
  baseMilliseconds,
  capMilliseconds,
}: Record<keyof typeof patience.decision, number>): number {
  return Array.from({ length: attempts - 1 }, (_, nth) =>
    Math.min(capMilliseconds, baseMilliseconds * 2 ** nth),
  ).reduce((sum, pause) => sum + pause, 0);
}
