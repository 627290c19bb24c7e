import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scenario } from "../../bin/documents/scenario.ts";
import type { SeenStep } from "../../bin/smoke/collection.ts";
import { gatewayChecks } from "../../bin/smoke/gateway-checks.ts";
import { smoke } from "../../bin/smoke/smoke.ts";
import { type LocalServer, startLocal } from "../../local/server.ts";
import { disagreementWith, type SeenAnswer } from "../support/described.ts";
import { newPerson, password, send } from "../support/server/http.ts";
import { newDataDirectory } from "../support/server/server.ts";

let dataDirectory: string;
let server: LocalServer;

beforeAll(async () => {
  dataDirectory = await newDataDirectory();
  server = await startLocal({ dataDirectory, port: 0 });
});

afterAll(async () => {
  await server.stop();
  await rm(dataDirectory, { recursive: true });
});

const steps = scenario.flatMap((chapter) => chapter.steps);

test("the Postman collection runs green against npm start, also a second time, and every answer is as the OpenAPI document says", async () => {
  for (const _time of ["first", "second"]) {
    const answers: SeenAnswer[] = [];
    const { differed, checks } = await smoke(server.baseUrl, { onStep: (seen) => answers.push(seenAnswer(seen)) });
    expect(differed).toEqual([]);
    expect(checks).toBe(steps.length + gatewayChecks.length);
    expect(answers.flatMap((answer) => disagreementWith(answer) ?? [])).toEqual([]);
  }
});

test("with accounts that are there, it makes and closes none, and runs green more than once", async () => {
  const { baseUrl } = server;
  const [olga, alice, ben] = [
    await newPerson(baseUrl, { role: "organizer", name: "Olga", timeZone: "Europe/Berlin" }),
    await newPerson(baseUrl, { name: "Alice", timeZone: "Europe/Berlin" }),
    await newPerson(baseUrl, { name: "Ben" }),
  ];
  const accounts = { olgaEmail: olga.email, aliceEmail: alice.email, benEmail: ben.email, password };
  for (const _time of ["first", "second"]) {
    const { leftOut, differed } = await smoke(baseUrl, { accounts });
    expect(differed).toEqual([]);
    expect(leftOut).toEqual(["Signing up", "Tokens, addresses and sessions", "Closing an account"]);
  }
  expect((await ben.send("GET", "/v1/me")).status).toBe(200);
});

test("npm run smoke says what differs, writes it down, and ends with another status than 0", async () => {
  const report = join(dataDirectory, "smoke.json");
  const options = { env: { ...process.env, SMOKE_ADMIN: "admin@example.com", SMOKE_ADMIN_PASSWORD: "not his" } };
  const parameters = ["bin/smoke.ts", server.baseUrl, "--report", report];
  const { code, stdout } = await new Promise<{ code: unknown; stdout: string }>((resolve) => {
    execFile(process.execPath, parameters, options, (error, stdout) => resolve({ code: error?.code ?? 0, stdout }));
  });
  expect(code).toBe(1);
  expect(stdout).toContain("✗ Signing in: The admin logs in (ours)\n  answers 200: it is 401");
  const { differed } = JSON.parse(await readFile(report, "utf8"));
  expect(differed[0]).toMatchObject({ what: "Signing in: The admin logs in", answer: { status: 401 } });
});

test("Swagger UI is found with and without a slash at its end", async () => {
  for (const path of ["/api-docs", "/api-docs/"]) {
    expect((await send(server.baseUrl, "GET", path)).body).toContain('<div id="swagger-ui">');
  }
});

function seenAnswer({ operation: { method, path }, answer: { status, headers, text } }: SeenStep): SeenAnswer {
  return { method, path, status, contentType: headers["content-type"], body: text };
}
