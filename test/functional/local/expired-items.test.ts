import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { removeExpired } from "../../../local/expired-items.ts";
import { testClock } from "../../support/clock.ts";
import { intercepted } from "../../support/table/intercepted.ts";
import { newTable } from "../../support/table/new-table.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";

const noon = "2026-12-07T12:00:00Z";
const seconds = Date.parse(noon) / 1000;

test("what has expired is removed, and nothing else; also what is given more time meanwhile stays", async () => {
  const plain = await newTable();
  const put = (sk: string, more: object = {}) =>
    plain.client.send(new PutCommand({ TableName: plain.name, Item: { pk: "A", sk, ...more } }));
  await put("expired", { expiresAt: seconds });
  await put("expires-later", { expiresAt: seconds + 1 });
  await put("never-expires");
  await put("renewed", { expiresAt: seconds - 1 });
  const table = intercepted(plain, async ({ when, command }) => {
    if (when === "after" && command === "Scan") await put("renewed", { expiresAt: seconds + 60 });
  });
  await removeExpired(table, testClock(noon));
  expect((await readWholeTable(plain)).map(({ sk }) => sk).sort()).toEqual([
    "expires-later",
    "never-expires",
    "renewed",
  ]);
});
