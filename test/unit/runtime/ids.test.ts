import { expect, test } from "vitest";
import { newId } from "../../../functions/runtime/ids.ts";

test("ids are short, fit into addresses, and none begins with a dash, which a table of figures would have to escape", () => {
  const ids = Array.from({ length: 10_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^\w[\w-]{19}$/.test(id))).toEqual([]);
});
