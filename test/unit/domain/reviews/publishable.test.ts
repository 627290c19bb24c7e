import { describe, expect, test } from "vitest";
import { type CellsOfReview, publishableCells } from "../../../../functions/domain/reviews/publishable.ts";
import { oneOf, randomFrom } from "../../../support/random.ts";

/** So many reviews, each by somebody else, in these cells and the whole. */
function reviews(count: number, ...cells: string[]): CellsOfReview[] {
  return Array.from({ length: count }, (_, index) => ({ reviewer: `${cells}-${index}`, cells: ["all", ...cells] }));
}

const published = (given: readonly CellsOfReview[], ...wanted: string[]) => [
  ...publishableCells(given, ["all", ...wanted]),
];

describe("one grouping", () => {
  test.each<[string, number[], string[]]>([
    ["nothing where there are four people altogether", [2, 2], []],
    ["both of two groups of five", [5, 5], ["all", "a", "b"]],
    ["neither of two, where the other is smaller: the total minus the one is the other", [12, 4], ["all"]],
    ["the total where nobody stands alone", [3, 3], ["all"]],
  ])("shows %s", (_, [a, b], expected) => {
    const given = [...reviews(a!, "a"), ...reviews(b!, "b")];
    expect(published(given, "a", "b")).toEqual(expected);
  });

  test("withholds a second group with one that is too small, and prefers those that come first", () => {
    const given = [...reviews(9, "a"), ...reviews(6, "b"), ...reviews(3, "c")];
    expect(published(given, "a", "b", "c")).toEqual(["all", "a"]);
  });

  test("withholds two small groups only, where they are five people together", () => {
    const given = [...reviews(9, "a"), ...reviews(3, "b"), ...reviews(3, "c")];
    expect(published(given, "a", "b", "c")).toEqual(["all", "a"]);
    expect(published([...given, ...reviews(5, "d")], "a", "d", "b", "c")).toEqual(["all", "a", "d"]);
  });

  test("counts people, not reviews", () => {
    const often = Array.from({ length: 9 }, () => ({ reviewer: "the same", cells: ["all", "a"] }));
    expect(published([...often, ...reviews(9, "b")], "a", "b")).toEqual(["all"]);
  });

  test("shows two groups that share a person, five people each", () => {
    const given = [
      ...reviews(4, "a"),
      ...reviews(4, "b"),
      { reviewer: "both", cells: ["all", "a"] },
      { reviewer: "both", cells: ["all", "b"] },
    ];
    expect(published(given, "a", "b")).toEqual(["all", "a", "b"]);
  });
});

describe("two groupings", () => {
  test("are both shown where they tell the same", () => {
    const given = [...reviews(5, "olga", "monday"), ...reviews(5, "ben", "tuesday")];
    expect(published(given, "olga", "ben", "monday", "tuesday")).toEqual(["all", "olga", "ben", "monday", "tuesday"]);
  });

  test("are not both shown where their difference is one person", () => {
    const given = [
      ...reviews(20, "olga", "olgas-type"),
      ...reviews(1, "olga", "other"),
      ...reviews(20, "ben", "other"),
    ];
    expect(published(given, "olgas-type", "other", "olga", "ben")).toEqual(["all", "olgas-type", "other"]);
  });

  test("are both shown where everybody could be anybody", () => {
    const given = ["olga", "ben"].flatMap((organizer) =>
      ["monday", "tuesday"].flatMap((day) => reviews(8, organizer, day)),
    );
    expect(published(given, "olga", "ben", "monday", "tuesday")).toHaveLength(5);
  });
});

const random = randomFrom(7);

/** Small enough to try everything. */
function someReviews(): CellsOfReview[] {
  const people = 5 + Math.floor(random() * 9);
  return Array.from({ length: people + Math.floor(random() * 25) }, () => ({
    reviewer: `person-${Math.floor(random() * people)}`,
    cells: [
      "all",
      `t${oneOf([1, 2, 3], random)}`,
      `o${oneOf([1, 1, 2], random)}`,
      `w${oneOf([1, 2], random)}`,
      `l${oneOf([1, 1, 1, 2], random)}`,
    ],
  }));
}

const wantedCells = ["all", "t1", "t2", "t3", "o1", "o2", "w1", "w2", "l1", "l2"];

test("no linear combination whatever tells of fewer than five people: without any four of them, all figures are as independent as before", () => {
  let shown = 0;
  for (let time = 0; time < 150; time++) {
    const given = someReviews();
    const cells = [...publishableCells(given, wantedCells)];
    shown += cells.length;
    const people = [...new Set(given.map(({ reviewer }) => reviewer))];
    const rank = rankOf(given, cells);
    for (const four of subsetsOfFour(people)) {
      const rest = given.filter(({ reviewer }) => !four.includes(reviewer));
      expect(rankOf(rest, cells), `without ${four}`).toBe(rank);
    }
  }
  expect(shown).toBeGreaterThan(150 * 3);
});

test("the order in which reviews come, and the names of reviewers, decide nothing", () => {
  for (let time = 0; time < 100; time++) {
    const given = someReviews();
    const renamed = given.map((review) => ({ ...review, reviewer: `${Number(review.reviewer.slice(7)) * 7919}` }));
    const mixed = renamed.toSorted(() => random() - 0.5);
    expect(publishableCells(mixed, wantedCells)).toEqual(publishableCells(given, wantedCells));
  }
});

function* subsetsOfFour(people: readonly string[]): Generator<string[]> {
  for (let a = 0; a < people.length; a++)
    for (let b = a + 1; b < people.length; b++)
      for (let c = b + 1; c < people.length; c++)
        for (let d = c + 1; d < people.length; d++) yield [people[a]!, people[b]!, people[c]!, people[d]!];
}

/** By elimination with ordinary numbers. */
function rankOf(given: readonly CellsOfReview[], cells: readonly string[]): number {
  const distinct = new Map(given.map((review) => [String(review.cells), review]));
  const rows = [...distinct.values()].map((review) =>
    cells.map((cell) => (review.cells.includes(cell) ? 1 : 0) as number),
  );
  let rank = 0;
  for (let column = 0; column < cells.length; column++) {
    const pivot = rows.findIndex((row, index) => index >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    for (const row of rows.slice(rank + 1)) {
      const factor = row[column]! / rows[rank]![column]!;
      for (let place = column; place < cells.length; place++) row[place] = row[place]! - factor * rows[rank]![place]!;
    }
    rank++;
  }
  return rank;
}
