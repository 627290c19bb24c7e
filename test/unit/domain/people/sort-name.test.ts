import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPartOfName, nameFromEachWord, sortName } from "../../../../functions/domain/people/sort-name.ts";

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

const words = [
  "Ann",
  "anna",
  "Ål",
  "É",
  "Müller",
  "Lüdenscheidt",
  "O",
  "Brien",
  "李小龍",
  "김철수",
  "😀",
  "x".repeat(60),
];
const writtenName = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", "-", "’", "  ")), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().slice(0, -1));

describe("a name from each of its words", () => {
  test.each([
    ["Hana Hired", ["hana-hired", "hired"]],
    ["Claire Müller-Lüdenscheidt", ["claire-muller-ludenscheidt", "muller-ludenscheidt", "ludenscheidt"]],
    ["Pat O’Brien", ["pat-o-brien", "o-brien", "brien"]],
    ["李小龍", ["李小龍"]],
    ["😀", [""]],
    ["😀 Kim", ["kim"]],
    ["Ann Ann", ["ann-ann", "ann"]],
    ["a b c d e f g h i", [..."abcdefgh"].map((_, place) => "a-b-c-d-e-f-g-h-i".slice(2 * place))],
    [`Kim ${"y".repeat(60)} z`, [`kim-${"y".repeat(46)}`, "y".repeat(50), "z"]],
  ])("%j: %j", (name, fromEachWord) => {
    expect(nameFromEachWord(name)).toEqual(fromEachWord);
  });

  test("begins with the name as it is sorted, says nothing twice, and is no more than eight", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme", maxLength: 100 }), writtenName.map(joined)), (name) => {
        const all = nameFromEachWord(name);
        expect(all[0]).toBe(sortName(name));
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  test("begins as somebody types it from any of its first eight words on", () => {
    const writing = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase().normalize("NFD"),
      (text) => ` ${text}`,
    );
    fc.assert(
      fc.property(writtenName, fc.nat(7), fc.integer({ min: 1, max: 80 }), writing, (parts, word, length, write) => {
        const typed = write([...joined(parts.slice(2 * word))].slice(0, length).join(""));
        const name = joined(parts);
        const isFound = nameFromEachWord(name).some((each) => each.startsWith(sortName(typed)));
        expect(isFound).toBe(true);
        expect(isPartOfName(typed, name)).toBe(true);
      }),
    );
  });
});

test.each([
  ["lüden", "Claire Müller-Lüdenscheidt", true],
  ["MULLER LUD", "Claire Müller-Lüdenscheidt", true],
  ["小龍", "李小龍", true],
  ["keller", "Carla", false],
])("that %j is part of %j: %s", (text, name, is) => {
  expect(isPartOfName(text, name)).toBe(is);
});

function joined(parts: readonly string[]): string {
  return parts.join("");
}
