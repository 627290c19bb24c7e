import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import newman, { type Execution, type Run } from "newman";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalServer, startLocal } from "../../local/server.ts";
import { disagreementWith, type SeenAnswer } from "../support/described.ts";

let dataDirectory: string;
let server: LocalServer;

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), "meeting-scheduler-"));
  server = await startLocal({ dataDirectory, port: 0 });
});

afterAll(async () => {
  await server.stop();
  await rm(dataDirectory, { recursive: true });
});

const collection = JSON.parse(await readFile("docs/postman-collection.json", "utf8"));
const steps = collection.item.flatMap(({ item }: { item: object[] }) => item);

test("the Postman collection runs green, also a second time, and every answer is as the OpenAPI document says", async () => {
  for (const _time of ["first", "second"]) {
    const { executions, failures } = await run(collection);
    expect(failures.map(({ source, error }) => `${source?.name}: ${error.test ?? ""} ${error.message}`)).toEqual([]);
    expect(executions).toHaveLength(steps.length);
    expect(executions.map(seenAnswer).flatMap((answer) => disagreementWith(answer) ?? [])).toEqual([]);
  }
});

test("Swagger UI is found with and without a slash at its end", async () => {
  for (const path of ["/api-docs", "/api-docs/"]) {
    const response = await fetch(server.baseUrl + path);
    expect(await response.text()).toContain('<div id="swagger-ui">');
  }
});

function seenAnswer({ item: { request }, response }: Execution): SeenAnswer {
  return {
    method: request.method,
    path: `/${request.url.path.join("/").replace(/:(\w+)/g, "{$1}")}`,
    status: response.code,
    contentType: response.headers.get("content-type"),
    body: response.text(),
  };
}

function run(collection: object): Promise<Run> {
  const envVar = [{ key: "baseUrl", value: server.baseUrl }];
  return new Promise((resolve, reject) => {
    newman.run({ collection, envVar }, (error, summary) => (error ? reject(error) : resolve(summary.run)));
  });
}
