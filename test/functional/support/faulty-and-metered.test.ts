import { BatchGetCommand, GetCommand, PutCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { faulty, lostAnswer, throttled, transactionConflict } from "../../support/table/faulty.ts";
import { metered } from "../../support/table/metered.ts";
import { newTable } from "../../support/table/new-table.ts";

const key = { pk: "USER#1", sk: "PROFILE" };

test("the metered table counts commands and units", async () => {
  const { table, usage } = metered(await newTable());
  const { client, name } = table;
  await client.send(new TransactWriteCommand({ TransactItems: [{ Put: { TableName: name, Item: key } }] }));
  await client.send(new BatchGetCommand({ RequestItems: { [name]: { Keys: [key], ConsistentRead: true } } }));
  expect(usage()).toEqual({ commands: ["TransactWriteItems", "BatchGetItem"], readUnits: 1, writeUnits: 2 });
  expect(usage().commands).toEqual([]);
});

test("a fault before sending leaves nothing, one after it leaves the write", async () => {
  const plain = await newTable();
  const { table, inject, pending } = faulty(plain);
  const put = (id: string) =>
    table.client.send(
      new TransactWriteCommand({ TransactItems: [{ Put: { TableName: table.name, Item: { ...key, pk: id } } }] }),
    );
  const stored = async (id: string) =>
    (await plain.client.send(new GetCommand({ TableName: plain.name, Key: { ...key, pk: id } }))).Item;

  inject({ command: "TransactWriteItems", when: "before", error: transactionConflict() });
  await expect(put("a")).rejects.toMatchObject({ CancellationReasons: [{ Code: "TransactionConflict" }] });
  expect(await stored("a")).toBeUndefined();

  inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
  await expect(put("b")).rejects.toThrow("socket hang up");
  expect(await stored("b")).toBeDefined();
  expect(pending()).toBe(0);
});

test("the SDK mends what goes wrong beneath its retries", async () => {
  const { table, inject, pending } = faulty(await newTable());
  inject({ command: "PutItem", when: "before", error: throttled, beneathSdkRetries: true });
  await table.client.send(new PutCommand({ TableName: table.name, Item: key }));
  expect(pending()).toBe(0);
});
