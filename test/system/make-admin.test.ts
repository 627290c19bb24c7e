import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newPerson, send } from "../support/server/http.ts";
import { type StartedServer, startServer } from "../support/server/server.ts";

let server: StartedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test("the first admin is made by a command, with the token that they have", async () => {
  const person = await newPerson(server.baseUrl, { role: "organizer" });
  const other = await newPerson(server.baseUrl);
  const promotion = { body: { roles: ["hr"] } };
  expect(await person.send("PUT", `/v1/users/${other.userId}/roles`, promotion)).toMatchObject({ status: 403 });

  const { stdout } = await makeAdmin(person.email, server.dataDirectory);
  expect(stdout).toContain(`${person.email} is now`);
  expect(await person.send("PUT", `/v1/users/${other.userId}/roles`, promotion)).toMatchObject({ status: 200 });
  expect(
    (await person.send("PUT", "/v1/availability", { body: { timeZone: "UTC", weekly: [], overrides: [] } })).status,
  ).toBe(200);
});

test("of a deployed service the command needs the table and nothing else", async () => {
  const { tableName, databaseEndpoint } = server.running;
  const person = await newPerson(server.baseUrl);
  const { stdout } = await makeAdmin(person.email, "/nowhere", {
    TABLE_NAME: tableName,
    DYNAMODB_ENDPOINT: databaseEndpoint,
  });
  expect(stdout).toContain(`${person.email} is now attendee, admin`);
  expect(stdout).toContain("set LINK_KEY_SECRET_ARN as well");
  expect((await person.send("GET", "/v1/me")).body.role).toBe("admin");
});

test("who has no account gets one, and signs in with the code that is printed, once", async () => {
  const { stdout } = await makeAdmin(" New.Admin@example.com", server.dataDirectory);
  expect(stdout).toContain("new.admin@example.com is now attendee, admin");
  const { path, body } = requestIn(stdout);
  const { status, body: tokens } = await send(server.baseUrl, "POST", path, { body });
  expect(status).toBe(200);
  const me = await send(server.baseUrl, "GET", "/v1/me", { token: tokens.accessToken });
  expect(me.body).toMatchObject({ email: "new.admin@example.com", name: "new.admin", role: "admin" });
  expect(await send(server.baseUrl, "POST", path, { body })).toMatchObject({ status: 400 });
  const roles = { token: tokens.accessToken, body: { roles: ["admin", "hr"] } };
  expect(await send(server.baseUrl, "PUT", `/v1/users/${tokens.userId}/roles`, roles)).toMatchObject({ status: 200 });
});

test("a folder without a server is named", async () => {
  await expect(makeAdmin("nobody@example.com", "/nowhere")).rejects.toMatchObject({
    stderr: "No server is running with the data folder /nowhere. Start it first: npm start\n",
  });
});

/** What the command says that one should send. */
function requestIn(stdout: string): { path: string; body: unknown } {
  const [, url = "", body = ""] = /^POST (\S+) (.+)$/m.exec(stdout)!;
  expect(url.startsWith(server.baseUrl)).toBe(true);
  return { path: url.slice(server.baseUrl.length), body: JSON.parse(body) };
}

function makeAdmin(email: string, dataDirectory: string, environment: Record<string, string> = {}) {
  return promisify(execFile)(process.execPath, ["bin/make-admin.ts", email], {
    env: { ...process.env, DATA_DIR: dataDirectory, ...environment },
  });
}
