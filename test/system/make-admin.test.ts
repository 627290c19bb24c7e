import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newPerson } from "../support/server/http.ts";
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
  expect((await person.send("GET", "/v1/me")).body.role).toBe("admin");
});

test("an address without an account, and a folder without a server, are named", async () => {
  await expect(makeAdmin("nobody@example.com", server.dataDirectory)).rejects.toMatchObject({
    stderr: "There is no account with the address nobody@example.com.\n",
  });
  await expect(makeAdmin("nobody@example.com", "/nowhere")).rejects.toMatchObject({
    stderr: "No server is running with the data folder /nowhere. Start it first: npm start\n",
  });
});

function makeAdmin(email: string, dataDirectory: string, environment: Record<string, string> = {}) {
  return promisify(execFile)(process.execPath, ["bin/make-admin.ts", email], {
    env: { ...process.env, DATA_DIR: dataDirectory, ...environment },
  });
}
