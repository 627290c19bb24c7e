import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { access, chmod, readdir, rm, stat } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, expect, inject, test } from "vitest";
import { weekdays } from "../../functions/domain/time/weekday.ts";
import { demoHours } from "../../local/demo/organizer.ts";
import { demoPassword } from "../../local/demo/people.ts";
import { readServerInfo } from "../../local/server-info.ts";
import { logIn, newPerson, password, send } from "../support/server/http.ts";
import { isAlive, untilGone } from "../support/server/processes.ts";
import {
  newDataDirectory,
  type ServerProcess,
  type StartOptions,
  spawnServer,
  startServer,
} from "../support/server/server.ts";

const folders: string[] = [];
const servers: ServerProcess[] = [];

afterEach(async () => {
  for (const { child, exited } of servers.splice(0)) {
    child.kill("SIGKILL");
    await exited;
  }
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function folder(): Promise<string> {
  const made = await newDataDirectory();
  folders.push(made);
  return made;
}

async function started(...options: Parameters<typeof startServer>) {
  const server = await startServer(...options);
  servers.push(server);
  return server;
}

test("the first start makes a demo with accounts, availability and meetings", async () => {
  const server = await started({ dataDirectory: await folder() });
  const organizer = await logIn(server.baseUrl, "organizer@example.com", demoPassword);
  const attendee = await logIn(server.baseUrl, "attendee@example.com", demoPassword);
  const admin = await logIn(server.baseUrl, "admin@example.com", demoPassword);

  const availability = await organizer.send("GET", "/v1/availability");
  expect(availability.body).toMatchObject({ timeZone: "Europe/Berlin" });
  expect(availability.body.weekly).toHaveLength(demoHours.weekly.length);
  for (const person of [organizer, attendee]) {
    const { items } = (await person.send("GET", "/v1/meetings")).body;
    expect(items.map(({ title }: { title: string }) => title)).toContain("Getting to know each other");
  }
  expect((await admin.send("GET", "/v1/me")).body).toMatchObject({ email: "admin@example.com", role: "admin" });
  for (const email of ["organizer", "attendee", "admin"]) expect(server.output()).toContain(`${email}@example.com`);
  expect(server.output()).toContain(demoPassword);
  expect(server.output()).toContain(`${server.baseUrl}/mail`);
  const mailbox = await fetch(`${server.baseUrl}/mail.json?to=organizer@example.com`);
  expect(await mailbox.json()).toEqual({ items: expect.any(Array) });
});

test("the README's first booking goes as it is written, up to other times for it", async () => {
  const server = await started({ dataDirectory: await folder() });
  const [, block] = readFileSync("README.md", "utf8").split("## A first booking")[1]!.split("```sh\n");
  const script = block!.split("```")[0]!.replace("http://127.0.0.1:3000", server.baseUrl);
  const { stdout } = await promisify(execFile)("sh", ["-c", script]);

  const attendee = await logIn(server.baseUrl, "attendee@example.com", demoPassword);
  const { items } = (await attendee.send("GET", "/v1/meetings")).body;
  const booked = items.find(({ title }: { title: string }) => title === "Hello");
  const { suggestions } = JSON.parse(stdout.trim().split("\n").at(-1)!);
  expect(suggestions).toHaveLength(2);
  for (const { apply } of suggestions) expect(apply.path).toBe(`/v1/meetings/${booked.id}/reschedule`);
});

test.each(["SIGTERM", "SIGINT"] as const)("%s ends it, once or twice, and leaves no process", async (signal) => {
  const server = await started({ dataDirectory: await folder() });
  const { pid, databasePid } = server.running;
  expect(isAlive(databasePid!)).toBe(true);
  process.kill(pid, signal);
  process.kill(pid, signal);
  expect(await server.exited).toBe(0);
  expect(isAlive(databasePid!)).toBe(false);
  expect(await readServerInfo(server.dataDirectory)).toBeUndefined();
});

test("a signal while it starts ends it as well", async () => {
  const dataDirectory = await folder();
  const server = spawnServer({ dataDirectory });
  servers.push(server);
  // The pool is opened after the database was started, the demo is made only later.
  await untilExists(`${dataDirectory}/user-pool.sqlite-wal`);
  server.child.kill("SIGINT");
  expect(await server.exited).toBe(0);
  expect(server.output()).toBe("");
  expect(await readServerInfo(dataDirectory)).toBeUndefined();
});

test("a taken port is named", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const server = spawnServer({ dataDirectory: await folder(), environment: { PORT: String(port) } });
  servers.push(server);
  expect(await server.exited).toBe(1);
  other.close();
  expect(server.output()).toBe(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start\n`);
});

test("a data folder that is in use is named, and the server that uses it goes on", async () => {
  const first = await started({ dataDirectory: await folder() });
  const second = spawnServer({ dataDirectory: first.dataDirectory, flags: ["--fresh"] });
  servers.push(second);
  expect(await second.exited).toBe(1);
  expect(second.output()).toContain(`${first.dataDirectory} is in use by the server at ${first.baseUrl}`);
  await logIn(first.baseUrl, "organizer@example.com", demoPassword);
});

test("what cannot be meant is refused with a word of explanation", async () => {
  const wrong: (Omit<StartOptions, "dataDirectory"> & { says: string })[] = [
    { environment: { NOW: "tomorrow" }, says: "NOW must be an instant" },
    { environment: { NOW: "2200-01-01T00:00:00Z" }, says: "NOW must be an instant from 1970 to 2199" },
    {
      environment: { DYNAMODB_ENDPOINT: "http://127.0.0.1:9" },
      says: "The database at http://127.0.0.1:9 cannot be used",
    },
    { environment: { PORT: "eighty" }, says: "PORT must be a number" },
    { flags: ["--frehs"], says: "npm start -- --fresh" },
  ];
  for (const { says, ...options } of wrong) {
    const server = spawnServer({ dataDirectory: await folder(), ...options });
    servers.push(server);
    expect(await server.exited).toBe(1);
    expect(server.output()).toContain(says);
  }
});

test("without its database it says so and ends", async () => {
  const server = await started({ dataDirectory: await folder() });
  process.kill(server.running.databasePid!, "SIGKILL");
  expect(await server.exited).toBe(1);
  expect(server.output()).toContain("The database has ended by itself.");
});

test("any other DynamoDB will do, and --fresh empties it as well", async () => {
  const dataDirectory = await folder();
  const environment = { DYNAMODB_ENDPOINT: inject("databaseEndpoint") };
  const first = await started({ dataDirectory, environment });
  expect(first.running).toMatchObject({ databaseEndpoint: environment.DYNAMODB_ENDPOINT });
  const { email } = await newPerson(first.baseUrl);
  await first.stop();

  const second = await started({ dataDirectory, environment });
  await logIn(second.baseUrl, email, password);
  await second.stop();

  const third = await started({ dataDirectory, environment, flags: ["--fresh"] });
  await logIn(third.baseUrl, "organizer@example.com", demoPassword);
  await expect(logIn(third.baseUrl, email, password)).rejects.toThrow("401");
});

test("data are kept between runs, and deleted by --fresh", async () => {
  const dataDirectory = await folder();
  const first = await started({ dataDirectory });
  const { email } = await newPerson(first.baseUrl);
  await first.stop();

  const second = await started({ dataDirectory });
  await logIn(second.baseUrl, email, password);
  await second.stop();

  const third = await started({ dataDirectory, flags: ["--fresh"] });
  await expect(logIn(third.baseUrl, email, password)).rejects.toThrow("401");
});

test.skipIf(process.platform === "win32")("nobody else on this machine reads its data", async () => {
  const dataDirectory = join(await folder(), "data");
  const openToOthers = async () => {
    // The pages are the same for everybody.
    const names = (await readdir(dataDirectory, { recursive: true })).filter((name) => !name.startsWith("pages"));
    const paths = [dataDirectory, ...names.map((name) => join(dataDirectory, name))];
    const modes = await Promise.all(paths.map(async (path) => [path, (await stat(path)).mode & 0o077] as const));
    return modes.filter(([, mode]) => mode !== 0);
  };
  const first = await started({ dataDirectory });
  expect(await openToOthers()).toEqual([]);
  await first.stop();

  for (const name of ["database.sqlite", "progress.sqlite"]) await chmod(join(dataDirectory, name), 0o644);
  await started({ dataDirectory });
  expect(await openToOthers()).toEqual([]);
});

test("NOW is where the clock begins", async () => {
  const server = await started({ dataDirectory: await folder(), environment: { NOW: "2031-03-03T06:00:00Z" } });
  const attendee = await logIn(server.baseUrl, "attendee@example.com", demoPassword);
  const { items } = (await attendee.send("GET", "/v1/meetings")).body;
  const meeting = items.find(({ id }: { id: string }) => id === "demo-meeting-to-cancel");
  expect(meeting.start).toMatch(/^2031-03-10T/);
  const { body } = await attendee.send("POST", `/v1/meetings/${meeting.id}/cancel`, { body: {} });
  expect(body.updatedAt).toMatch(/^2031-03-03T06:0/);
});

test("killed while people book and sign up, it loses nothing that it has acknowledged", async () => {
  const dataDirectory = await folder();
  const first = await started({ dataDirectory });
  const organizer = await newPerson(first.baseUrl, { role: "organizer" });
  const weekly = weekdays.map((day) => ({ day, start: "00:00", end: "24:00" }));
  await organizer.send("PUT", "/v1/availability", { body: { timeZone: "UTC", weekly, overrides: [] } });
  const attendee = await newPerson(first.baseUrl);
  const from = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const query = `organizerId=${organizer.userId}&meetingTypeId=one-on-one&from=${from}`;
  const { slots } = (await attendee.send("GET", `/v1/slots?${query}`)).body;

  const booked: string[] = [];
  const signedUp: string[] = [];
  const bookNext = async () => {
    const { start } = slots.shift();
    const body = { organizerId: organizer.userId, meetingTypeId: "one-on-one", title: "Talk", start };
    const answer = await attendee.send("POST", "/v1/meetings", { body });
    if (answer.status === 201) booked.push(answer.body.id);
  };
  const signUpNext = async () => signedUp.push((await newPerson(first.baseUrl)).email);
  const clients = [bookNext, bookNext, bookNext, bookNext, signUpNext].map((next) => untilFailure(next));
  while (booked.length < 100 || signedUp.length < 5) await new Promise((resolve) => setTimeout(resolve, 5));
  first.child.kill("SIGKILL");
  await Promise.all(clients);
  await untilGone(first.running.databasePid!);

  const second = await started({ dataDirectory });
  for (const person of [organizer, attendee]) {
    expect(await agenda(second.baseUrl, person.token)).toEqual(expect.arrayContaining(booked));
  }
  for (const email of signedUp) await logIn(second.baseUrl, email, password);
});

/** Again and again, until the server is gone. */
async function untilFailure(step: () => Promise<unknown>): Promise<void> {
  try {
    for (;;) await step();
  } catch {}
}

/** The ids of all of somebody's meetings, page by page. */
async function agenda(baseUrl: string, token: string): Promise<string[]> {
  const ids: string[] = [];
  let cursor = "";
  do {
    const { body } = await send(baseUrl, "GET", `/v1/meetings?limit=100${cursor}`, { token });
    ids.push(...body.items.map(({ id }: { id: string }) => id));
    cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : "";
  } while (cursor);
  return ids;
}

async function untilExists(path: string): Promise<void> {
  while (
    !(await access(path).then(
      () => true,
      () => false,
    ))
  )
    await new Promise((resolve) => setTimeout(resolve, 5));
}
