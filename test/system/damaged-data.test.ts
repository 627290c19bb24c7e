import { cp, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CannotStart } from "../../local/cannot-start.ts";
import { type LocalServer, startLocal } from "../../local/server.ts";
import { newDataDirectory, spawnServer, startServer } from "../support/server/server.ts";

let whole: string;
let folder: string;

beforeAll(async () => {
  whole = await newDataDirectory();
  await (await startLocal({ dataDirectory: whole, port: 0 })).stop();
});
beforeEach(async () => {
  folder = await newDataDirectory();
  await cp(whole, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => rm(whole, { recursive: true }));

/** What is said to whoever starts with this folder. */
async function reasonNotToStart(): Promise<string> {
  let server: LocalServer;
  try {
    server = await startLocal({ dataDirectory: folder, port: 0 });
  } catch (error) {
    expect(error).toBeInstanceOf(CannotStart);
    return (error as Error).message;
  }
  await server.stop();
  return "";
}

async function cut(name: string, share: number): Promise<void> {
  const file = join(folder, name);
  await truncate(file, Math.floor((await stat(file)).size * share));
}

function makeForeign(name: string, sql: string): void {
  const database = new DatabaseSync(join(folder, name));
  database.exec(sql);
  database.close();
}

describe("a data folder is refused in plain words, with the file by name", () => {
  test.each([0, 0.001, 0.01, 0.1, 0.5, 0.9, 0.98])(
    "where the database is cut off at %d of its length",
    async (share) => {
      await cut("database.sqlite", share);
      expect(await reasonNotToStart()).toMatch(/database\.sqlite (is damaged|no longer holds the data)\..*--fresh/);
    },
  );

  test.each<[string, string, () => unknown]>([
    ["the database is missing", "database.sqlite is missing", () => rm(join(folder, "database.sqlite"))],
    ["it is no database", "database.sqlite is damaged", () => write("database.sqlite", "garbage ".repeat(10_000))],
    [
      "it is another",
      "database.sqlite no longer holds the data",
      async () => {
        await rm(join(folder, "database.sqlite"));
        makeForeign("database.sqlite", "CREATE TABLE others (n)");
      },
    ],
    ["progress is cut off", "progress.sqlite is damaged", () => cut("progress.sqlite", 0.6)],
    ["progress is no database", "progress.sqlite is damaged", () => write("progress.sqlite", "garbage")],
    [
      "progress has other columns",
      "progress.sqlite is damaged",
      () => makeForeign("progress.sqlite", "ALTER TABLE messages RENAME COLUMN body TO text"),
    ],
    ["the user pool is cut off", "user-pool.sqlite is damaged", () => cut("user-pool.sqlite", 0.7)],
    ["the user pool is empty", "user-pool.sqlite no longer holds the data", () => cut("user-pool.sqlite", 0)],
    ["the user pool is no database", "user-pool.sqlite is damaged", () => write("user-pool.sqlite", "null")],
    [
      "the user pool has other columns",
      "user-pool.sqlite is damaged",
      () => makeForeign("user-pool.sqlite", "ALTER TABLE accounts RENAME COLUMN passwordHash TO hash"),
    ],
    [
      "the user pool's key is none",
      "user-pool.sqlite is damaged",
      () => makeForeign("user-pool.sqlite", "UPDATE signing_keys SET pem = 'none'"),
    ],
    ["the user pool is missing", "user-pool.sqlite is missing", () => rm(join(folder, "user-pool.sqlite"))],
    ["the mailbox is no database", "mailbox.sqlite is damaged", () => write("mailbox.sqlite", "garbage")],
    [
      "the mailbox has other columns",
      "mailbox.sqlite is damaged",
      () => makeForeign("mailbox.sqlite", "ALTER TABLE mails RENAME COLUMN mime TO text"),
    ],
    ["the lock is no lock", "lock is damaged. It holds nothing: delete it", () => write("lock", "garbage")],
  ])("where %s", async (_, reason, damage) => {
    await damage();
    expect(await reasonNotToStart()).toContain(reason);
  });

  test("where it is a file", async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, "");
    expect(await reasonNotToStart()).toContain(`${folder} is a file`);
  });
});

const write = (name: string, text: string) => writeFile(join(folder, name), text);

test("a damaged note of which server runs is in nobody's way", async () => {
  await write("running.json", "garbage");
  expect(await reasonNotToStart()).toBe("");
});

test("a first start that was cut short is gone on with", async () => {
  await rm(join(folder, "demo.json"));
  await rm(join(folder, "progress.sqlite"));
  await rename(join(folder, "database.sqlite"), join(folder, "another"));
  await rm(join(folder, "user-pool.sqlite"));
  expect(await reasonNotToStart()).toBe("");
});

test("npm start says it and ends with another status than 0; --fresh begins anew", async () => {
  await cut("database.sqlite", 0.5);
  const refused = spawnServer({ dataDirectory: folder });
  expect(await refused.exited).toBe(1);
  expect(refused.output()).toBe(`${await reasonNotToStart()}\n`);
  const anew = await startServer({ dataDirectory: folder, flags: ["--fresh"] });
  await anew.stop();
});
