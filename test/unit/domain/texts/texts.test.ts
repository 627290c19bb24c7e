import { describe, expect, test } from "vitest";
import { invitationPageTextsIn } from "../../../../functions/domain/texts/invitation-page.ts";
import { type Language, languages } from "../../../../functions/domain/texts/language.ts";
import { messageTextsIn } from "../../../../functions/domain/texts/messages.ts";
import { textsIn } from "../../../../functions/domain/texts/texts.ts";
import { unsubscribePageTextsIn } from "../../../../functions/domain/texts/unsubscribe-page.ts";
import { samples } from "./samples.ts";

interface Said {
  key: string;
  sentence: string;
  values: readonly unknown[];
}

/** All that can be said in a language, each by its key and what it was made of. */
function allSaidIn(language: Language): Said[] {
  const { formats: _formats, language: _language, ...areas } = textsIn(language);
  const apart = {
    messages: messageTextsIn(language),
    invitationPage: invitationPageTextsIn(language),
    unsubscribePage: unsubscribePageTextsIn(language),
  };
  return saidIn({ ...areas, ...apart }, samples, "");
}

function saidIn(part: object, samplesOfPart: object, path: string): Said[] {
  return Object.entries(part).flatMap(([name, text]): Said[] => {
    const key = path ? `${path}.${name}` : name;
    const sample = (samplesOfPart as Record<string, object | undefined>)[name];
    if (typeof text === "string") return [{ key, sentence: text, values: [] }];
    if (typeof text !== "function") return saidIn(text, sample ?? {}, key);
    const made: readonly (readonly unknown[])[] = Array.isArray(sample) ? sample : [Array(text.length).fill("Ann")];
    return made.map((values, index) => ({ key: `${key}#${index}`, sentence: text(...values), values }));
  });
}

const english = allSaidIn("en");
const others = languages.filter((language) => language !== "en");

/** What is no word of any language, or the same in some. */
const sameInAll =
  /^(fields\.named|problems\.you$|assistant\.(typeAndLength|meeting|hours|dates)|messages\.(colon|times|labels\.description|subjects\.(meeting|what\.invitation)))/;

describe.each(others)("in %s", (language) => {
  const said = allSaidIn(language);

  test("all is said that is said in English, of the same things", () => {
    expect(said.map(({ key }) => key).sort()).toEqual(english.map(({ key }) => key).sort());
  });

  test("nothing is left in English", () => {
    const inEnglish = new Map(english.map(({ key, sentence }) => [key, sentence]));
    const left = said.filter(({ key, sentence }) => sentence === inEnglish.get(key) && !sameInAll.test(key));
    expect(left).toEqual([]);
  });

  test("the same names and numbers are said, and whole sentences stay whole", () => {
    const byKey = new Map(said.map(({ key, sentence }) => [key, sentence]));
    for (const { key, sentence, values } of english) {
      const translated = byKey.get(key)!;
      const facts = values.flat().map(String);
      const named = facts.filter((fact) => /^[A-Z\d{]/.test(fact) && sentence.includes(fact));
      expect({ key, missing: named.filter((fact) => !translated.includes(fact)) }).toEqual({ key, missing: [] });
      expect({ key, ends: /[.?]$/.test(translated) }).toEqual({ key, ends: /[.?]$/.test(sentence) });
    }
  });
});

test.each(languages)("no placeholder shows in %s", (language) => {
  const broken = allSaidIn(language).filter(
    ({ key, sentence }) =>
      key !== "messages.colon" && /undefined|\[object|NaN|=>|\$\{| {2}| [.,]|\.\.|^\s|\s$/.test(sentence),
  );
  expect(broken).toEqual([]);
});

/** What is written the same in every language, and has its own typography. */
const code = /`[^`]*`|\b(?:Authorization|Content-Type): |\{"[^}]*\}/g;

const typography: [Language, string, RegExp][] = [
  ["de", "quotation marks are low and high, and apostrophes are typographic", /["'”]|“(?=\p{L})/u],
  [
    "fr",
    "high punctuation has a space that does not break before it",
    /[^\u00a0]: |[^\u202f][?!;](?: |$)|«[^\u00a0]|[^\u00a0]»/,
  ],
  ["fr", "quotation marks are guillemets, and apostrophes are typographic", /["'“”„]/],
  ["es", "questions and exclamations are opened", /^[^¿]*\?|^[^¡]*!/],
  ["es", "quotation marks are guillemets", /["'“”„]/],
];

test.each(typography)("in %s %s", (language, _, wrong) => {
  const odd = allSaidIn(language).filter(({ sentence }) => wrong.test(sentence.replaceAll(code, "")));
  expect(odd.map(({ key, sentence }) => `${key}: ${sentence}`)).toEqual([]);
});
