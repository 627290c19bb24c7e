import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { DynamoDBClient, type DynamoDBClientConfig, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { localDatabaseSettings } from "../../../functions/runtime/local-client.ts";
import { localHttpHandler } from "../../../functions/runtime/local-http.ts";
import { clientSettings } from "../../../functions/runtime/patience.ts";
import { isTransient } from "../../../functions/store/table/transient.ts";

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

const patient = { connectionMilliseconds: 10_000, answerMilliseconds: 10_000, tries: 2 };
const impatient = { ...patient, answerMilliseconds: 300 };

/** Ours must do what the SDK's own does. */
describe.each([
  ["the SDK's own handler", (_endpoint: string, patience: typeof patient) => clientSettings(patience).requestHandler],
  ["the handler for this machine", localHttpHandler],
])("%s", (_, handler) => {
  test("hands over an answer, of several pieces too", async () => {
    const { get } = await client(patient, (_request, response) => {
      response.write('{"Item":{"pk":{"S":"th');
      setTimeout(() => response.end('ere"}}}'), 20);
    });
    expect((await get()).Item).toEqual({ pk: { S: "there" } });
  });

  test("hands over what the service refuses with, by name and at once", async () => {
    const { get, asked } = await client(patient, (_request, response) => {
      response.writeHead(400).end('{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException"}');
    });
    await expect(get()).rejects.toMatchObject({ name: "ResourceNotFoundException" });
    expect(asked()).toBe(1);
  });

  test("asks again where the service has failed", async () => {
    const { get, asked } = await client(patient, (_request, response) => {
      if (asked() === 1) response.writeHead(500).end('{"__type":"InternalServerError"}');
      else response.end('{"Item":{"pk":{"S":"there"}}}');
    });
    expect((await get()).Item).toEqual({ pk: { S: "there" } });
  });

  test("asks again where there is no answer, and then calls it a timeout", async () => {
    const { get, asked } = await client(impatient, () => {});
    await expect(get()).rejects.toSatisfy((error) => error.name === "TimeoutError" && isTransient(error));
    expect(asked()).toBe(2);
  });

  test("asks again where the connection breaks off, before an answer or in the midst of it", async () => {
    const before = await client(patient, (request) => request.socket.destroy());
    await expect(before.get()).rejects.toSatisfy((error) => error.name === "TimeoutError" && isTransient(error));
    expect(before.asked()).toBe(2);
    const midst = await client(patient, (_request, response) => {
      response.writeHead(200, { "content-length": 100 }).write('{"Item":', () => response.destroy());
    });
    await expect(midst.get()).rejects.toSatisfy(isTransient);
    expect(midst.asked()).toBe(2);
  });

  test("calls it transient where nobody listens", async () => {
    const { get, server } = await client(patient, () => {});
    server.close();
    await once(server, "close");
    await expect(get()).rejects.toSatisfy((error) => error.code === "ECONNREFUSED" && isTransient(error));
  });

  test("lets go of the connection where it is told to abort, and does not ask again", async () => {
    const { get, asked, server } = await client(patient, () => {});
    const aborting = new AbortController();
    const asking = get(aborting.signal);
    asking.catch(() => {});
    await vi.waitFor(() => expect(asked()).toBe(1), { timeout: 10_000, interval: 5 });
    aborting.abort();
    await expect(asking).rejects.toMatchObject({ name: "AbortError" });
    await expect(get(aborting.signal)).rejects.toMatchObject({ name: "AbortError" });
    expect(asked()).toBe(1);
    await vi.waitFor(async () => expect(await connectionsOf(server)).toBe(0), { timeout: 10_000, interval: 5 });
  });

  test("opens no more than fifty connections, and uses them again", async () => {
    const opened = vi.fn();
    const held: (() => void)[] = [];
    const { get, server } = await client(patient, (_request, response) => void held.push(() => response.end("{}")));
    server.on("connection", opened);
    const answers = Array.from({ length: 120 }, () => get());
    for (let answered = 0; answered < 120; answered++) {
      await vi.waitFor(() => expect(held).not.toHaveLength(0), { timeout: 10_000, interval: 1 });
      held.shift()!();
    }
    await Promise.all(answers);
    expect(opened.mock.calls.length).toBeLessThanOrEqual(50);
  });

  async function client(patience: typeof patient, listener: RequestListener) {
    let asked = 0;
    const server = createServer((request, response) => {
      asked++;
      request.resume().on("end", () => listener(request, response));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    endings.push(() => {
      server.close();
      server.closeAllConnections();
    });
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const settings = localDatabaseSettings(endpoint);
    const database = new DynamoDBClient({
      ...settings,
      maxAttempts: patience.tries,
      requestHandler: handler(endpoint, patience) as DynamoDBClientConfig["requestHandler"] & {},
    });
    endings.push(() => database.destroy());
    const get = (abortSignal?: AbortSignal) =>
      database.send(
        new GetItemCommand({ TableName: "table", Key: { pk: { S: "a" } } }),
        abortSignal ? { abortSignal } : {},
      );
    return { get, server, asked: () => asked };
  }
});

function connectionsOf(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
}
