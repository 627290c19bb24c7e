import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hideNames } from "../../../../functions/domain/assistant/hidden-names.ts";
import { samples } from "../../../support/samples.ts";

const known = [
  { userId: "ben", name: "Ben Miller" },
  { userId: "anna", name: "Anna de la Cruz" },
  { userId: "jose", name: "José Ortega" },
  { userId: "will", name: "Will Mark" },
  { userId: "may", name: "May Chen" },
  { userId: "jo", name: "Jo Li" },
];

describe("names of people who are known become placeholders", () => {
  test.each([
    ["Find 45 minutes with Ben before Friday", "Find 45 minutes with [person A] before Friday"],
    ["with ben miller and BEN", "with [person A] and [person B]"],
    [
      "move Anna's and Annas meeting, keep Anna-Maria",
      "move [person A]'s and [person A]s meeting, keep [person A]-Maria",
    ],
    ["un café con jose", "un café con [person A]"],
    ["la reunión de la semana", "la reunión de la semana"],
    ["avec Anna de la Cruz", "avec [person A]"],
    ["Benjamin stays Benjamin", "Benjamin stays Benjamin"],
    ["with (Ben), “Ben” and Ben.", "with ([person A]), “[person A]” and [person A]."],
  ])("%s", (text, hidden) => {
    expect(hideNames(text, known).text).toBe(hidden);
  });

  test("but not words that are names only by chance", () => {
    const hidden = (text: string) => hideNames(text, known).text;
    expect(hidden("will it mark the day, and may we?")).toBe("will it mark the day, and may we?");
    expect(hidden("Will we meet? Will may know.")).toBe("Will we meet? Will may know.");
    expect(hidden("With Will. Will may know.")).toBe("With [person A]. [person A] may know.");
    expect(hidden("In May, with Will")).toBe("In May, with [person A]");
    expect(hidden("with May Chen in May")).toBe("with [person A] in May");
    expect(hidden("so i can jo do it with Jo")).toBe("so i can jo do it with [person A]");
  });

  test("who is meant is known: one, or by the name where several are called so", () => {
    const { text, people } = hideNames("Ben, Ben Miller and Miller", [
      ...known,
      { userId: "other", name: "Ben Smith" },
    ]);
    expect(text).toBe("[person A], [person B] and [person C]");
    expect([...people.values()]).toEqual([{ name: "Ben" }, { userId: "ben" }, { userId: "ben" }]);
  });

  test("addresses do, whoever they belong to", () => {
    const { text, people } = hideNames("with Zoe.Doe+x@Example.com, or <a@b.co>.", known);
    expect(text).toBe("with [person A], or <[person B]>.");
    expect([...people.values()]).toEqual([{ email: "zoe.doe+x@example.com" }, { email: "a@b.co" }]);
  });

  test("what looks like a placeholder is none", () => {
    const { text, people } = hideNames("[person A] and Ben", known);
    expect(text).toBe("(person A) and [person A]");
    expect(people.get("[person A]")).toEqual({ userId: "ben" });
  });
});

test("no name that is no ordinary word is left, wherever it stands", () => {
  const words = fc.array(
    fc.constantFrom("with", "Ben", "ben", "Ortega", "José", "and", "Cruz,", "(Anna)", "Annas", "Chen?", "x"),
  );
  fc.assert(
    fc.property(words, (some) => {
      const { text, people } = hideNames(some.join(" "), known);
      expect(text).not.toMatch(/\b(ben|ortega|cruz|anna|annas|chen)\b/i);
      expect(text).not.toContain("José");
      for (const [placeholder] of text.matchAll(/\[person [A-Z]+\]/g)) expect(people.has(placeholder)).toBe(true);
    }),
    { numRuns: samples(100, 2_000) },
  );
});
