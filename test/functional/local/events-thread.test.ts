import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { logger } from "../../../functions/runtime/logger.ts";
import { startEventsThread } from "../../../local/events-thread.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "events-thread-"));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test("the thread runs until it is stopped", async () => {
  const thread = await start("export const events = []");
  const ended = vi.fn();
  const end = thread.ended.then(ended);
  expect(ended).not.toHaveBeenCalled();
  await thread.stop();
  await end;
  await thread.stop();
});

test("a thread that cannot start says why", async () => {
  await expect(start("throw new Error('not today')")).rejects.toThrow("not today");
});

test("a thread that breaks off says so, and its end is heard", async () => {
  const said = vi.spyOn(logger, "critical").mockImplementation(() => {});
  const thread = await start("export const events = []; setTimeout(() => { throw new Error('lost') }, 200)");
  await thread.ended;
  expect(said).toHaveBeenCalledWith(expect.any(String), { error: expect.objectContaining({ message: "lost" }) });
});

function start(code: string) {
  return startEventsThread({
    eventsModule: `data:text/javascript,${encodeURIComponent(code)}`,
    clockAheadMilliseconds: 0,
    databaseEndpoint: "http://127.0.0.1:9",
    databaseFile: undefined,
    progressFile: join(folder, "progress.sqlite"),
    mailboxFile: join(folder, "mailbox.sqlite"),
    scheduleMinutes: 60,
  });
}
