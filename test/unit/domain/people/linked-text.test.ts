import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameFrom } from "../../../../functions/domain/people/known-by-address.ts";
import { readsAsLink } from "../../../../functions/domain/people/linked-text.ts";
import { samples } from "../../../support/samples.ts";

describe("a mail program may make a link of", () => {
  test.each([
    "http://example.com",
    "Look: HTTPS://EXAMPLE.COM/now",
    "www.example",
    "example.com",
    "(example.com/win?a=1)",
    "Prize at t.co/4711!",
    "xn--mgbh0fb.xn--kgbechtv",
    "пример.рф",
    "例え。テスト",
    "💩.la",
    "1.fm",
    "10.0.0.1",
    "ada@example.org",
    "mailto:ada",
    "tel:+49301234",
    "\\\\server\\share",
    "ｅｘａｍｐｌｅ．ｃｏｍ",
    "example․com",
    "𝐞𝐱𝐚𝐦𝐩𝐥𝐞.𝐜𝐨𝐦",
    "ⓔⓧⓐⓜⓟⓛⓔ.ⓒⓞⓜ",
    "exam\u00adple.\u200bco\u200dm",
    "example\u2060.\ufe0fcom",
    "http\u200b://example",
    "ｈｔｔｐ：／／example",
    "example⒈com",
    "ex\u0301ample.co\u0301m",
    // Not everywhere one. But where an ending becomes a domain, nobody asks us.
    "Node.js",
  ])("%s", (text) => {
    expect(readsAsLink(text)).toBe(true);
  });
});

describe("no mail program makes a link of", () => {
  test.each([
    "",
    "Planning",
    "Q3: numbers, 1.5 hours, v2.0.1 and 10:30",
    "z.B. Müller, e.g. at noon, i.e. 12 o'clock",
    "Well... and then?",
    "Dr. Ada K. Lovelace",
    "Kim & Lee / Team 5",
    "and/or: either",
    "@kim, 50 % off?",
    "Re: your mail",
    "A.D.",
    "第3回会議。 来週",
  ])("%s", (text) => {
    expect(readsAsLink(text)).toBe(false);
  });
});

const letters = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
const word = fc.array(letters, { minLength: 2, maxLength: 12 }).map((all) => all.join(""));
const hidden = fc.constantFrom("", "\u200b", "\u200c", "\u200d", "\u2060", "\u00ad", "\ufe0f", "\u{e0061}");
const dot = fc.constantFrom(".", "．", "。", "｡", "․");
const shape = fc.constantFrom<(letter: string) => string>(
  (letter) => letter,
  (letter) => letter.toUpperCase(),
  (letter) => String.fromCodePoint(0xff41 + letter.codePointAt(0)! - 97),
  (letter) => String.fromCodePoint(0x1d41a + letter.codePointAt(0)! - 97),
  (letter) => String.fromCodePoint(0x24d0 + letter.codePointAt(0)! - 97),
);

test("a domain is found in whatever letters and dots it is written, and wherever it is hidden", () => {
  const written = fc.tuple(word, word).chain(([name, ending]) =>
    fc
      .tuple(
        fc.array(fc.tuple(shape, hidden), { minLength: name.length, maxLength: name.length }),
        fc.array(fc.tuple(shape, hidden), { minLength: ending.length, maxLength: ending.length }),
        fc.tuple(hidden, dot, hidden),
      )
      .map(([first, second, between]) => {
        const spelt = (text: string, how: typeof first) =>
          [...text].map((letter, place) => how[place]![0](letter) + how[place]![1]).join("");
        return spelt(name, first) + between.join("") + spelt(ending, second);
      }),
  );
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), written, fc.string({ unit: "grapheme" }), (before, link, after) => {
      expect(readsAsLink(`${before} ${link} ${after}`)).toBe(true);
    }),
    { numRuns: samples(300, 20_000) },
  );
});

test("words, however they follow each other, are no link as long as there is a space after each dot", () => {
  const sentence = fc
    .array(fc.tuple(word, fc.constantFrom(" ", ", ", ". ", "... ", "/", "-", ": ")), { maxLength: 8 })
    .map((parts) => parts.flat().join(""));
  fc.assert(
    fc.property(sentence, (text) => {
      expect(readsAsLink(text)).toBe(false);
    }),
    { numRuns: samples(300, 20_000) },
  );
});

test("the name that somebody gets from their address is no link, nor empty, nor long", () => {
  fc.assert(
    fc.property(fc.emailAddress({ size: "large" }), (email) => {
      const name = nameFrom(email);
      expect(readsAsLink(name)).toBe(false);
      expect(name.trim()).not.toBe("");
      expect(name.length).toBeLessThanOrEqual(100);
    }),
    { numRuns: samples(300, 20_000) },
  );
});
