import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openAiKey } from "../../../functions/runtime/openai-key.ts";

const OPENAI_KEY_SECRET_ARN = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:openai-abcdef";

/** What the stand-in for Secrets Manager answers. */
let answer: { status: number; body: object };
let asked: object[];
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  asked.push({ target: request.headers["x-amz-target"], ...JSON.parse(Buffer.concat(chunks).toString()) });
  response.writeHead(answer.status, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(answer.body));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("AWS_ENDPOINT_URL_SECRETS_MANAGER", `http://127.0.0.1:${port}`);
  vi.stubEnv("AWS_REGION", "eu-central-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  asked = [];
});

function secretHolds(SecretString: string): void {
  answer = { status: 200, body: { ARN: OPENAI_KEY_SECRET_ARN, Name: "openai", VersionId: "1", SecretString } };
}

function secretFails(status: number, code: string): void {
  answer = { status, body: { __type: code, message: code } };
}

function fromSecret() {
  const time = { now: 0 };
  const key = openAiKey({ OPENAI_API_KEY: "", OPENAI_KEY_SECRET_ARN }, () => time.now)!;
  return { time, key };
}

test("the environment's key is taken, and the secret not read", async () => {
  const key = openAiKey({ OPENAI_API_KEY: "from here", OPENAI_KEY_SECRET_ARN });
  expect(await key?.()).toBe("from here");
  expect(asked).toEqual([]);
});

test("without a key and a secret there is none", () => {
  expect(openAiKey({ OPENAI_API_KEY: "", OPENAI_KEY_SECRET_ARN: "" })).toBeUndefined();
});

test("the secret is read once for some minutes, and then again", async () => {
  const { time, key } = fromSecret();
  secretHolds("first\n");
  expect(await key()).toBe("first");
  secretHolds("second");
  time.now = 4 * 60_000;
  expect(await key()).toBe("first");
  expect(asked).toEqual([{ target: "secretsmanager.GetSecretValue", SecretId: OPENAI_KEY_SECRET_ARN }]);
  time.now = 6 * 60_000;
  expect(await key()).toBe("second");
});

test.each([
  ["was created without a value", () => secretFails(400, "ResourceNotFoundException")],
  ["is empty", () => secretHolds("")],
  ["is blank", () => secretHolds(" \n")],
])("there is no key where the secret %s, until it is set", async (_, given) => {
  const { time, key } = fromSecret();
  given();
  expect(await key()).toBeUndefined();
  expect(asked).toHaveLength(1);
  secretHolds("set at last");
  time.now = 6 * 60_000;
  expect(await key()).toBe("set at last");
});

test("an unreachable secret is no error, and is asked for again soon but not at once", async () => {
  const { time, key } = fromSecret();
  secretFails(400, "AccessDeniedException");
  expect(await key()).toBeUndefined();
  secretHolds("there again");
  expect(await key()).toBeUndefined();
  expect(asked).toHaveLength(1);
  time.now = 60_000;
  expect(await key()).toBe("there again");
});
