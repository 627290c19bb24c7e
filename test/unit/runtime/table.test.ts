import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openTable } from "../../../functions/runtime/table.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

test("a database that does not answer is asked once more", async () => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked++;
    if (asked > 1)
      response.setHeader("content-type", "application/x-amz-json-1.0").end('{"Item":{"pk":{"S":"there"}}}');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { client, name } = openTable({ TABLE_NAME: "table", DYNAMODB_ENDPOINT: endpoint });

  let answered = false;
  const answer = client.send(new GetCommand({ TableName: name, Key: { pk: "a", sk: "b" } }));
  void answer.finally(() => (answered = true)).catch(() => {});
  for (let waited = 0; !answered && waited < 10_000; waited += asked > 0 ? 10 : 0) {
    await vi.advanceTimersByTimeAsync(asked > 0 ? 10 : 0);
    await nextTurn();
  }
  client.destroy();
  server.closeAllConnections();
  server.close();
  expect(answered && (await answer).Item).toEqual({ pk: "there" });
  expect(asked).toBe(2);
});
