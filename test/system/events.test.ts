import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { weekdays } from "../../functions/domain/time/weekday.ts";
import { defaultModel } from "../../functions/model/default-model.ts";
import { organizerShards } from "../../functions/store/people/organizers.ts";
import { checkpointsFile } from "../../local/checkpoints.ts";
import { demoPassword } from "../../local/demo/people.ts";
import { logIn, newPerson, type Person } from "../support/server/http.ts";
import { untilGone } from "../support/server/processes.ts";
import { newDataDirectory, type StartedServer, startServer } from "../support/server/server.ts";

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

async function folder(): Promise<string> {
  const made = await newDataDirectory();
  endings.push(() => rm(made, { recursive: true }));
  return made;
}

async function started(...options: Parameters<typeof startServer>): Promise<StartedServer> {
  const server = await startServer(...options);
  endings.push(async () => {
    server.child.kill("SIGKILL");
    await server.exited;
  });
  return server;
}

test("killed while it works, it goes on where it was: every change and every message is handled, hardly any twice", async () => {
  const dataDirectory = await folder();
  const file = join(dataDirectory, "notes");
  const start = () =>
    started({ dataDirectory, script: "test/support/server/start-noting.ts", environment: { NOTES: file } });
  const notes = (what: string) =>
    (existsSync(file) ? readFileSync(file, "utf8") : "").split("\n").filter((line) => line.startsWith(what));

  const first = await start();
  const booked: string[] = [];
  const booking = bookMeetings(first.baseUrl, 300, booked);
  // The demo's meetings come first.
  await vi.waitFor(() => expect(notes("MEETING#")).toContain(`MEETING#${booked[0]}`), patience);
  first.child.kill("SIGKILL");
  await expect(booking).rejects.toThrow();
  await first.exited;
  await untilGone(first.running.databasePid!);
  expect(new Set(notes("message")).size).toBeLessThan(100);

  const second = await start();
  await vi.waitFor(() => {
    expect(notes("MEETING#")).toEqual(expect.arrayContaining(booked.map((id) => `MEETING#${id}`)));
    expect(new Set(notes("message")).size).toBe(100);
  }, patience);
  await second.stop();
  // Twice comes what was under way when it was killed: one message, and no more than one batch of changes.
  expect(notes("message").length).toBeLessThanOrEqual(101);
  expect(notes("MEETING#").length).toBeLessThanOrEqual(new Set(notes("MEETING#")).size + 50);
});

test("a meeting that somebody declines gets suggestions by itself, and by hand with npm run suggest", async () => {
  const server = await started({ dataDirectory: await folder(), environment: { OPENAI_API_KEY: "" } });
  expect(server.output()).toContain("ranked by rules and habits alone, as there is no OPENAI_API_KEY");
  const organizer = await logIn(server.baseUrl, "organizer@example.com", demoPassword);
  const attendee = await logIn(server.baseUrl, "attendee@example.com", demoPassword);
  const meeting = { id: "demo-meeting-to-move" };
  await attendee.send("POST", `/v1/meetings/${meeting.id}/respond`, { body: { response: "declined" } });

  const { stdout } = await suggest({ DATA_DIR: server.dataDirectory, PORT: new URL(server.baseUrl).port });
  expect(stdout).toContain("Organizers looked through: 2\nSuggestions: 1 new");
  const inbox = await organizer.send("GET", "/v1/suggestions");
  expect(inbox.body.items).toContainEqual(expect.objectContaining({ meetingId: meeting.id, status: "open" }));

  const again = await suggest({ DATA_DIR: server.dataDirectory });
  expect(again.stdout).toContain("Suggestions: 0 new, 0 with other times, 0 withdrawn, 3 as they were");
});

test("the schedule looks by itself as often as it is told to", async () => {
  const environment = { SUGGEST_EVERY_MINUTES: "0.005", NOW: "2031-03-03T06:00:00Z" };
  const server = await started({ dataDirectory: await folder(), environment });
  const organizer = await logIn(server.baseUrl, "organizer@example.com", demoPassword);
  const attendee = await logIn(server.baseUrl, "attendee@example.com", demoPassword);
  const meeting = { id: "demo-meeting-to-move" };
  await attendee.send("POST", `/v1/meetings/${meeting.id}/respond`, { body: { response: "declined" } });
  await vi.waitFor(async () => {
    const { items } = (await organizer.send("GET", "/v1/suggestions")).body;
    expect(items).toContainEqual(expect.objectContaining({ meetingId: meeting.id }));
  }, patience);
});

test("npm run suggest names what it cannot find", async () => {
  await expect(suggest({ DATA_DIR: "/nowhere" })).rejects.toMatchObject({
    stderr: "No server is running with the data folder /nowhere. Start it first: npm start\n",
  });
  const server = await started({ dataDirectory: await folder() });
  await expect(suggest({ DATA_DIR: server.dataDirectory, PORT: "1" })).rejects.toMatchObject({
    stderr: expect.stringContaining(`is at ${server.baseUrl}, not on port 1`),
  });
  await expect(suggest({ DATA_DIR: server.dataDirectory, PORT: "eighty" })).rejects.toMatchObject({
    stderr: expect.stringContaining("not on port eighty"),
  });
  await suggest({ DATA_DIR: server.dataDirectory, PORT: "0" });
});

test("npm run suggest says that the server has ended before it was done", async () => {
  const dataDirectory = await folder();
  const environment = { NOTES: join(dataDirectory, "notes") };
  const server = await started({ dataDirectory, script: "test/support/server/start-noting.ts", environment });
  const suggesting = suggest({ DATA_DIR: dataDirectory });
  suggesting.catch(() => {});
  const queue = new DatabaseSync(join(dataDirectory, checkpointsFile), { readOnly: true });
  endings.push(() => queue.close());
  // No function of this server takes them.
  const messages = queue.prepare("SELECT * FROM messages WHERE queue = 'organizer-shards'");
  await vi.waitFor(() => expect(messages.all()).toHaveLength(organizerShards), patience);
  server.child.kill("SIGKILL");
  await expect(suggesting).rejects.toMatchObject({ stderr: expect.stringContaining("The server has ended") });
});

test("who orders suggestions is said at the start, and a senseless interval is refused", async () => {
  const asking = await started({
    dataDirectory: await folder(),
    environment: { OPENAI_API_KEY: "sk-none", OPENAI_MODEL: "some-model", OPENAI_BASE_URL: "" },
  });
  expect(asking.output()).toContain("ordered and explained by OpenAI (some-model)");
  await expect(
    startServer({ dataDirectory: await folder(), environment: { SUGGEST_EVERY_MINUTES: "often" } }),
  ).rejects.toThrow("SUGGEST_EVERY_MINUTES must be a number above 0.");
});

test("the server says that a model cannot be reached, npm run suggest that the rules stand alone", async () => {
  const unreachable = {
    OPENAI_API_KEY: "sk-none",
    OPENAI_BASE_URL: "http://127.0.0.1:9/v1",
    OPENAI_MODEL: "",
    POWERTOOLS_LOG_LEVEL: "",
  };
  const server = await started({ dataDirectory: await folder(), environment: unreachable });
  expect(server.output()).toContain(`ordered and explained by ${defaultModel.name} at http://127.0.0.1:9/v1`);
  const organizer = await logIn(server.baseUrl, "organizer@example.com", demoPassword);
  const attendee = await logIn(server.baseUrl, "attendee@example.com", demoPassword);
  const meeting = { id: "demo-meeting-to-move" };
  const asked = await organizer.send("POST", `/v1/meetings/${meeting.id}/suggestions`, { body: {} });
  expect(asked.body.source).toBe("rules");
  await vi.waitFor(() => expect(server.output()).toContain("the model gave no advice"), patience);

  await attendee.send("POST", `/v1/meetings/${meeting.id}/respond`, { body: { response: "declined" } });
  const { stdout } = await suggest({ DATA_DIR: server.dataDirectory });
  expect(stdout).toContain("Suggestions: 1 new");
  expect(stdout).toContain("Ordered by a model: 0, by rules and habits alone: 3");
  await vi.waitFor(() => expect(server.output().split("the model gave no advice").length - 1).toBe(2), patience);
});

const patience = { timeout: 30_000, interval: 50 };

/** Adds their ids to those that are booked, one after the other. */
async function bookMeetings(baseUrl: string, count: number, booked: string[]): Promise<void> {
  const organizer = await newPerson(baseUrl, { role: "organizer" });
  const weekly = weekdays.map((day) => ({ day, start: "00:00", end: "24:00" }));
  await organizer.send("PUT", "/v1/availability", { body: { timeZone: "UTC", weekly, overrides: [] } });
  const attendee = await newPerson(baseUrl);
  const from = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const query = `organizerId=${organizer.userId}&meetingTypeId=one-on-one&from=${from}`;
  const { slots } = (await attendee.send("GET", `/v1/slots?${query}`)).body;
  for (const { start } of slots.slice(0, count)) booked.push(await book(attendee, organizer, start));
}

async function book(attendee: Person, organizer: Person, start: string): Promise<string> {
  const body = { organizerId: organizer.userId, meetingTypeId: "one-on-one", title: "Talk", start };
  const { status, body: meeting } = await attendee.send("POST", "/v1/meetings", { body });
  expect(status).toBe(201);
  return meeting.id;
}

function suggest(environment: Record<string, string>) {
  const { PORT, ...inherited } = process.env;
  return promisify(execFile)(process.execPath, ["bin/suggest.ts"], {
    env: { ...inherited, OPENAI_API_KEY: "", ...environment },
  });
}
