import { join } from "node:path";
import { ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { expect, test } from "vitest";
import { openTable } from "../../../functions/runtime/table.ts";
import { CannotStart } from "../../../local/cannot-start.ts";
import { startEngine } from "../../../local/engine.ts";

test("no browser reaches the embedded database: it listens where they do not connect, as Node's own fetch", async () => {
  const engines = await Promise.all([startEngine(), startEngine(), startEngine()]);
  for (const { endpoint } of engines) {
    await expect(fetch(endpoint)).rejects.toMatchObject({ cause: { message: "bad port" } });
    const { client } = openTable({ TABLE_NAME: "any", DYNAMODB_ENDPOINT: endpoint });
    expect((await client.send(new ListTablesCommand())).TableNames).toEqual([]);
    client.destroy();
  }
  await Promise.all(engines.map((engine) => engine.stop()));
});

test("one that does not start says so", async () => {
  for (const file of [join(import.meta.dirname, "nowhere", "database.sqlite"), import.meta.filename]) {
    const starting = startEngine({ file });
    await expect(starting).rejects.toBeInstanceOf(CannotStart);
    await expect(starting).rejects.toThrow(/^The embedded database did not start: \S/);
  }
});
