import { describe, expect, test } from "vitest";
import { assertHandleIsFree, canBeHandle, handleKeptFor, isFree } from "../../../../functions/domain/pages/handle.ts";

describe("a name of a page", () => {
  test.each(["olga", "o-1", "a".repeat(30), "2b-or-not"])("can be %s", (name) => expect(canBeHandle(name)).toBe(true));

  test.each(["ab", "a".repeat(31), "Olga", "olga_k", "-olga", "olga-", "ölga", "ol ga", "olga/x", ""])(
    "cannot be %j",
    (name) => expect(canBeHandle(name)).toBe(false),
  );

  test.each([
    ..."app v1 api api-docs openapi assets static invitation mail sign-in sign-up log-in log-out unsubscribe".split(
      " ",
    ),
    ..."settings admin about help health well-known robots favicon book public".split(" "),
  ])("cannot be %s, which is ours", (name) => expect(canBeHandle(name)).toBe(false));
});

describe("a name that was given up", () => {
  const kept = { userId: "olga", keptUntil: handleKeptFor };

  test("is its former owner's alone for 90 days", () => {
    expect(() => assertHandleIsFree(kept, "olga", 0)).not.toThrow();
    expect(() => assertHandleIsFree(kept, "ben", handleKeptFor - 1)).toThrow();
    expect(() => assertHandleIsFree(kept, "ben", handleKeptFor)).not.toThrow();
  });

  test("leads nowhere after that", () => {
    expect([isFree(kept, handleKeptFor - 1), isFree(kept, handleKeptFor), isFree({ userId: "olga" }, 1e15)]).toEqual([
      ...[false, true, false],
    ]);
  });
});
