import { expect, test } from "vitest";
import { takesKey } from "../../../functions/http/operation.ts";
import { operations } from "../../../functions/operations.ts";

const posts = operations.filter(({ method }) => method === "POST");

test("every POST takes a key but those that say why not, and signing in", () => {
  const keyless = posts.filter((operation) => !takesKey(operation));
  for (const { path, access, keyless: reason } of keyless) {
    expect(reason ?? (access === "public" && path.startsWith("/v1/auth/")), path).toBeTruthy();
  }
  expect(keyless.length).toBeLessThan(posts.length);
});

test("what says that it changes nothing is granted no write", () => {
  const reading = posts.filter(({ keyless }) => keyless === "changes nothing");
  const granted = reading.flatMap(({ needs }) => needs.table ?? []);
  expect(granted.filter((action) => ["PutItem", "DeleteItem"].includes(action))).toEqual([]);
});
