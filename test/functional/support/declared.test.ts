import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import * as z from "zod";
import { defineOperation } from "../../../functions/http/operation.ts";
import type { Services } from "../../../functions/services/services.ts";
import { call } from "../../support/call.ts";
import { testClock } from "../../support/clock.ts";
import { newTable } from "../../support/table/new-table.ts";

test("an operation that does more to the table than it declares is caught", async () => {
  const services: Services = { table: await newTable(), clock: testClock("2026-12-01T09:00:00Z") };
  const writing = (needs: { table: ("GetItem" | "PutItem")[] }) =>
    defineOperation({
      name: "write-something",
      area: "documents",
      method: "POST",
      path: "/v1/something",
      summary: "Writes something",
      access: "public",
      answer: { status: 200, schema: z.object({}), description: "It is written." },
      needs,
      handle: async (_, { table }) => {
        await table.client.send(new PutCommand({ TableName: table.name, Item: { pk: "SOMETHING", sk: "SOMETHING" } }));
        return { body: {} };
      },
    });

  expect(await call(writing({ table: ["PutItem"] }), services)).toMatchObject({ status: 200 });
  await expect(call(writing({ table: ["GetItem"] }), services)).rejects.toThrow(
    "write-something does not declare PutItem",
  );
});
