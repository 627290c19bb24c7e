import { rm } from "node:fs/promises";
import { afterEach, expect, test, vi } from "vitest";
import { onSchedule } from "../../functions/events/trigger/event-function.ts";
import type { Clock } from "../../functions/runtime/clock.ts";
import { demoPassword } from "../../local/demo/people.ts";
import { startLocal } from "../../local/server.ts";
import { logIn } from "../support/server/http.ts";
import { newDataDirectory } from "../support/server/server.ts";

afterEach(() => vi.restoreAllMocks());

test("requests, what runs by itself and commands beside the server go by one clock", async () => {
  const dataDirectory = await newDataDirectory();
  const seen = Promise.withResolvers<Clock>();
  const noteClock = onSchedule({
    name: "note-clock",
    summary: "Notes its clock.",
    needs: {},
    handle: async ({ clock }) => seen.resolve(clock),
  });
  // Time goes by whenever somebody looks: clocks that were made at different moments would differ.
  let looks = 0;
  const realNow = Date.now;
  vi.spyOn(Date, "now").mockImplementation(() => realNow() + 20 * looks++);
  const server = await startLocal({
    dataDirectory,
    port: 0,
    now: "2031-03-03T06:00:00Z",
    scheduleMinutes: 0.0001,
    events: [noteClock],
  });
  const clock = await seen.promise;

  const stopped = realNow();
  vi.spyOn(Date, "now").mockReturnValue(stopped);
  const attendee = await logIn(server.baseUrl, "attendee@example.com", demoPassword);
  const { items } = (await attendee.send("GET", "/v1/meetings")).body;
  const { body } = await attendee.send("POST", `/v1/meetings/${items[0].id}/cancel`, { body: {} });
  expect(clock.now() - stopped).toBe(server.clockAheadMilliseconds);
  expect(Date.parse(body.updatedAt)).toBe(clock.now());

  vi.restoreAllMocks();
  await server.stop();
  await rm(dataDirectory, { recursive: true });
});
