import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { demoPassword } from "../../local/demo/people.ts";
import { startLocal } from "../../local/server.ts";
import { logIn } from "../support/server/http.ts";
import { newDataDirectory } from "../support/server/server.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test("requests, what runs by itself and commands beside the server go by one clock", async () => {
  const dataDirectory = await newDataDirectory();
  const notes = join(dataDirectory, "notes");
  vi.stubEnv("NOTES", notes);
  // Time goes by whenever somebody looks: clocks that were made at different moments would differ.
  let looks = 0;
  const realNow = Date.now;
  vi.spyOn(Date, "now").mockImplementation(() => realNow() + 20 * looks++);
  const server = await startLocal({
    dataDirectory,
    port: 0,
    now: "2031-03-03T06:00:00Z",
    scheduleMinutes: 0.0001,
    eventsModule: new URL("../support/server/noting-events.ts", import.meta.url).href,
  });
  await vi.waitFor(
    () =>
      expect(readFileSync(notes, "utf8")).toContain(`a thread of its own, ahead by ${server.clockAheadMilliseconds}\n`),
    { timeout: 15_000, interval: 50 },
  );

  const stopped = realNow();
  vi.spyOn(Date, "now").mockReturnValue(stopped);
  const attendee = await logIn(server.baseUrl, "attendee@example.com", demoPassword);
  const { items } = (await attendee.send("GET", "/v1/meetings")).body;
  const { body } = await attendee.send("POST", `/v1/meetings/${items[0].id}/cancel`, { body: {} });
  expect(Date.parse(body.updatedAt)).toBe(stopped + server.clockAheadMilliseconds);

  vi.restoreAllMocks();
  await server.stop();
  await rm(dataDirectory, { recursive: true });
});
