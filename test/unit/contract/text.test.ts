import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { says } from "../../../functions/contract/says.ts";
import { email, line, personName, text } from "../../../functions/contract/text.ts";

const required = line(1, 200);
const optional = line(0, 200);
const free = text(500);

function messagesOf(schema: z.ZodType, input: string): string[] {
  return schema.safeParse(input).error?.issues.map(({ code }) => code) ?? [];
}

/** What looks like nothing, each by its name. */
const invisible = [
  ["space", " "],
  ["no-break space", "\u00A0"],
  ["ideographic space", "\u3000"],
  ["zero width space", "\u200B"],
  ["zero width non-joiner", "\u200C"],
  ["zero width joiner", "\u200D"],
  ["word joiner", "\u2060"],
  ["byte order mark", "\uFEFF"],
  ["soft hyphen", "\u00AD"],
  ["combining grapheme joiner", "\u034F"],
  ["left-to-right mark", "\u200E"],
  ["Arabic letter mark", "\u061C"],
  ["Mongolian vowel separator", "\u180E"],
  ["Hangul filler", "\u3164"],
  ["halfwidth Hangul filler", "\uFFA0"],
  ["Hangul choseong filler", "\u115F"],
  ["Khmer inherent vowel", "\u17B4"],
  ["blank braille", "\u2800"],
  ["variation selector 16", "\uFE0F"],
  ["variation selector 17", "\u{E0100}"],
  ["tag A", "\u{E0041}"],
  ["musical null notehead", "\u{1D159}"],
  ["hieroglyph full blank", "\u{13441}"],
  ["combining acute alone", "\u0301"],
  ["private use", "\uE000"],
] as const;
const nothing = fc
  .array(fc.constantFrom(...invisible.map(([, character]) => character)), { maxLength: 12 })
  .map((characters) => characters.join(""));

const directions = ["\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"];
const controls = ["\u0000", "\u0007", "\u001B", "\u007F", "\u0085", "\uD800", "\uDFFF"];

const names = [
  ...["Ann", "Ünal Šimůnek", "李", "김민준", "נועה", "José", "Jose\u0301", "O’Neill", "5", "½", "€", "#1", "???", "🎉"],
  // A joiner within: Persian, Malayalam, a family, a flag of tags, a keycap, a heart in colour.
  ...[
    "می\u200Cخواهم",
    "ന\u0D4D\u200D",
    "👩\u200D👩\u200D👧",
    "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
  ],
  ...["1\uFE0F\u20E3", "❤\uFE0F", "⠓⠑⠇⠇⠕", "𝄞", "👍🏽", "\u200Fשלום"],
];

describe("what cannot be seen", () => {
  test.each(invisible)("%s is no name, and an empty text", (_, character) => {
    expect(messagesOf(required, character)).toEqual(["too_small"]);
    expect(messagesOf(personName, `${character} ${character}`)).toEqual(["too_small"]);
    expect(optional.parse(character)).toBe("");
    expect(free.parse(`\n${character}`)).toBe("");
  });

  test("is no name in any mixture, and does no harm around a letter", () => {
    fc.assert(
      fc.property(nothing, nothing, (before, after) => {
        expect(required.safeParse(before).success).toBe(false);
        expect(optional.parse(before)).toBe("");
        expect(required.parse(`${before}x${after}`)).toBe(`${before}x${after}`.trim());
      }),
    );
  });
});

describe("what can be seen", () => {
  test.each(names)("%s stays as it is", (name) => {
    for (const schema of [required, optional, free]) expect(schema.parse(`  ${name}\n`)).toBe(name);
  });

  test("is what a name has, whatever else is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), (written) => {
        const { data } = required.safeParse(written);
        const isSeen = /[\p{L}\p{N}\p{S}\p{P}]/u.test(
          written.replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ""),
        );
        const isPlain = !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(written.trim());
        expect(data).toBe(isSeen && isPlain ? written.trim() : undefined);
      }),
    );
  });
});

describe("what is refused", () => {
  test.each([...directions, ...controls])("%j anywhere", (character) => {
    for (const schema of [required, optional, free]) {
      expect(messagesOf(schema, `Anna ${character} evil`)).toEqual(["invalid_format"]);
      expect(messagesOf(schema, character)).toContain("invalid_format");
    }
  });

  test("line breaks in a line, not in a text", () => {
    for (const lineBreak of ["\n", "\r", "\t", "\u2028", "\u2029"]) {
      expect(messagesOf(required, `one${lineBreak}two`)).toEqual(["invalid_format"]);
      expect(free.parse(`one${lineBreak}two`)).toBe(`one${lineBreak}two`);
    }
  });

  test("more than there is room for", () => {
    expect(messagesOf(line(1, 3), "four")).toEqual(["too_big"]);
    expect(line(1, 4).parse(" four ")).toBe("four");
  });
});

test("whatever is taken is taken again as it was given", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (written) => {
      for (const schema of [required, optional, free]) {
        const { data } = schema.safeParse(written);
        if (data !== undefined) expect(schema.parse(data)).toBe(data);
      }
    }),
  );
});

test("an address is trimmed as names are, in small letters, and one that is none is refused", () => {
  expect(email.parse("  Ann@Example.COM\n")).toBe("ann@example.com");
  for (const none of ["ann", "ann@", "ann@example.com, ben@example.com", "a nn@example.com", "ann\u200B@example.com"]) {
    expect(email.safeParse(none).error?.issues[0]?.message).toBe(says("email"));
  }
  expect(email.safeParse(`${"a".repeat(250)}@example.com`).success).toBe(false);
});
