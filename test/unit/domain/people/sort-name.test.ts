import fc from "fast-check";
import { expect, test } from "vitest";
import { sortName } from "../../../../functions/domain/people/sort-name.ts";

test.each([
  ["Ada Lovelace", "ada-lovelace"],
  ["  ÉMILE  d’Ott ", "emile-d-ott"],
  ["Straße 7", "straße-7"],
  ["李 小龍", "李-小龍"],
  ["😀", ""],
  ["x".repeat(100), "x".repeat(50)],
])("%j is sorted as %j", (name, sorted) => {
  expect(sortName(name)).toBe(sorted);
});

test("any name becomes letters, digits and hyphens, and stays as it is from then on", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (name) => {
      const sorted = sortName(name);
      expect(sorted).toMatch(/^[\p{L}\p{N}-]*$/u);
      expect(sorted.isWellFormed()).toBe(true);
      expect(sortName(sorted)).toBe(sorted.replace(/-$/, ""));
    }),
  );
});
