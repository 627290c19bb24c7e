import { beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { roles } from "../../../functions/domain/people/role.ts";
import { operations } from "../../../functions/operations.ts";
import { call } from "../../support/call.ts";
import { captureLog } from "../../support/captured-log.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";

let office: Office;
let kim: Person;
const logged = captureLog("DEBUG");

beforeAll(async () => {
  office = await newOffice();
  kim = await office.person([...roles]);
});

const lists = operations.filter(({ query }) => query instanceof z.ZodObject && "cursor" in query.shape);

test("there are lists", () => {
  expect(lists.length).toBeGreaterThan(5);
});

const text = (contents: unknown) => Buffer.from(JSON.stringify(contents)).toString("base64url");

const forged = [
  "secret",
  "In5-Ig",
  "😀secret",
  "\ud800secret",
  "secret\u0000",
  "secret".repeat(500),
  text("secret"),
  text({ shard: 0, userId: "secret" }),
  text([1, "another-list", "secret"]),
];

/** Names of items and places among them, by somebody who knows how cursors are made. */
const kinds = [
  "export",
  "history",
  "meetings",
  "meeting-messages",
  "failed-messages",
  "plans",
  "focus-blocks",
  "meeting-types",
  "suggestions",
  "organizers",
];
const places = ["secret", "~~", "}~", "😀", "\ud800", "é", "", "EDIT#~~", "a\u0000", -1, 2 ** 53 - 1, 1e21, null]
  .flatMap<unknown>((place) => [
    place,
    { start: place, id: "secret" },
    { start: 1, id: place },
    { shard: 0, userId: place },
  ])
  .concat([
    { shard: 8, userId: "kim" },
    { scope: "personal", name: "secret", id: "secret" },
  ]);

describe.each(lists)("$name", (list) => {
  const ask = (cursor: string) =>
    call(list, office.services, {
      as: kim,
      query: { cursor },
      ...(list.path.includes("{id}") && { params: { id: "nobodys" } }),
    });

  test.each(forged)("takes no cursor that it did not make: %j", async (cursor) => {
    expect(await ask(cursor)).toMatchObject({ status: 400, body: { errors: [{ path: "cursor" }] } });
    expect(logged()).not.toMatch(/secret|error/i);
  });

  test("is neither harmed nor made to tell the log by those that look like its own", async () => {
    for (const kind of kinds) {
      for (const place of places) expect([200, 400, 404]).toContain((await ask(text([1, kind, place]))).status);
    }
    expect(logged()).not.toMatch(/secret|error/i);
  });
});
