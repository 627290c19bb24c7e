import fc from "fast-check";
import { expect, test } from "vitest";
import { languages } from "../../../functions/domain/texts/language.ts";
import { acceptedLanguage } from "../../../functions/http/language.ts";

const accepted = (header?: string) => acceptedLanguage({ headers: { "accept-language": header } });

test.each([
  ["de", "de"],
  ["de-AT", "de"],
  ["ES-419", "es"],
  ["zh-Hant-TW, fr-CH", "fr"],
  ["pt-BR, pt;q=0.9, es;q=0.8, en;q=0.7", "es"],
  ["en;q=0.2, de;q=0.9, fr;q=0.5", "de"],
  ["de;q=0.5, fr;q=0.5", "de"],
  ["fr;q=0, en;q=0.1", "en"],
  ["*, de;q=0.1", "de"],
  [" de-DE ;q=1.0 , en", "de"],
  ["de;q=", "de"],
  [`${"xx,".repeat(1_400)}es`, "es"],
])("%j asks for %s", (header, language) => {
  expect(accepted(header)).toBe(language);
});

test.each([
  undefined,
  "",
  "*",
  "pt",
  "*;q=0.5, pt",
  "de;q=0",
  "de;q=often",
  "d e",
  ",,;;==",
  "=",
  "deutsch",
  "i-default",
])("%j asks for none of our languages", (header) => {
  expect(accepted(header)).toBeUndefined();
});

test("whatever stands there is read", () => {
  const parts = fc.constantFrom("de", "fr", "en-US", "*", "q", ";", "=", "-", "0.5", " ", ",", '"', "\\", "é", "\0");
  const header = fc.oneof(
    fc.string(),
    fc.array(parts).map((some) => some.join("")),
  );
  fc.assert(fc.property(header, (text) => [undefined, ...languages].includes(accepted(text))));
});
