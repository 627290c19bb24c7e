import { describe, expect, test } from "vitest";
import type { Moment } from "../../../functions/model/moment.ts";
import { fitSentence } from "../../../functions/model/sentence.ts";

/** Friday, 6 March 2026 at 14:30. */
const friday: Moment = { year: 2026, month: 2, day: 6, weekday: 5, hour: 14, minute: 30 };
const at = (hour: number, minute = 0): Moment => ({ ...friday, hour, minute });

const isFit = (sentence: string, language = "en", moment = friday) =>
  fitSentence(sentence, moment, language) !== undefined;

describe("a sentence may state its own time", () => {
  test.each([
    "Friday at 14:30 keeps the usual time of day.",
    "On Fridays at 2:30 pm everyone is free.",
    "Friday 6 March 14:30 suits all.",
    "March 6, 2026 at 2.30 p.m. suits all.",
    "Half past two on Friday the 6th of March.",
    "Fri, 6 Mar, 14:30",
    "2026-03-06 14:30",
    "No one is away, and it is the one that disturbs least.",
    "You may like that it keeps your mornings free; March on!",
  ])("%s", (sentence) => {
    expect(isFit(sentence)).toBe(true);
  });

  test.each([
    [at(12), "At noon on Friday."],
    [at(0), "At midnight."],
    [at(14), "Two o'clock suits all."],
    [at(14), "At 2 pm suits all."],
    [at(14), "At 14 everyone is free."],
    [at(0, 15), "12:15 am is quiet."],
    [at(13, 45), "Quarter to two."],
  ])("whichever way it is written: %#", (moment, sentence) => {
    expect(isFit(sentence, "en", moment)).toBe(true);
  });

  test.each([
    ["de", "Am Freitag, dem 6. März um 14:30 Uhr sind alle frei."],
    ["fr", "Vendredi 6 mars à 14 h 30, tout le monde est libre."],
    ["es", "El viernes 6 de marzo a las 14:30 todos están libres."],
    ["pt", "Sexta-feira, 6 de março, às 14h30, todos estão livres."],
    ["pl", "W piątek, 6 marca o 14:30 wszyscy są wolni."],
    ["ru", "В пятницу, 6 марта в 14:30 все свободны."],
    ["ja", "3月6日金曜日の14時30分は全員空いています。"],
    ["zh", "3月6日星期五14:30大家都有空。"],
    ["ko", "3월 6일 금요일 14시 30분에 모두 가능합니다."],
    ["ar", "الجمعة 6 مارس 14:30 يناسب الجميع."],
    ["tr", "6 Mart Cuma 14:30 herkese uygun."],
  ])("in %s: %s", (language, sentence) => {
    expect(isFit(sentence, language)).toBe(true);
  });
});

describe("and no other", () => {
  test.each([
    "At 14:00 everyone is free.",
    "At 2:30 everyone is free.",
    "At 2:30 am everyone is free.",
    "At 14 everyone is free.",
    "Better than 15h.",
    "Half past three is quiet.",
    "Quarter past two is quiet.",
    "Three o'clock is quiet.",
    "At three everyone is free.",
    "Before noon everyone is busy.",
    "Until midnight.",
    "Thursday is busier.",
    "Thurs at 14:30",
    "Sat, 14:30",
    "Not in May.",
    "On 6 April.",
    "April 6.",
    "On 7 March.",
    "March 7th.",
    "The 7th is busier.",
    "In 2027.",
    "2026-03-07",
    "3/6/2026",
    "6.3. at 14:30",
    "Tomorrow at 14:30.",
    "Tonight.",
    "Quieter than last week.",
    "Next week at 14:30.",
    "Only 2 hours later.",
    "In three days.",
    "At １５：００.",
    "At ١٤:٣٠.",
    "At ½ past two.",
  ])("%s", (sentence) => {
    expect(isFit(sentence)).toBe(false);
  });

  test.each([
    ["de", "Am Donnerstag um 14:30."],
    ["de", "Um fünfzehn Uhr."],
    ["de", "Um 15 Uhr."],
    ["de", "Im April."],
    ["de", "Heute um 14:30."],
    ["de", "Nächste Woche um 14:30."],
    ["de", "On Thursday at 14:30."],
    ["de", "At three o'clock."],
    ["fr", "Jeudi à 14 h 30."],
    ["fr", "À 15h."],
    ["fr", "Avant midi."],
    ["es", "El jueves 6 de marzo."],
    ["es", "A las quince o a las tres."],
    ["pt", "Na quinta às 14h30."],
    ["pl", "W środę o 14:30."],
    ["ru", "В четверг в 14:30."],
    ["ru", "6 апреля в 14:30."],
    ["ja", "木曜日の14時30分。"],
    ["ja", "金曜日の15時。"],
    ["zh", "十二月六日。"],
    ["zh", "下午三点。"],
    ["ar", "الخميس 14:30."],
    ["tr", "Perşembe 14:30."],
  ])("in %s: %s", (language, sentence) => {
    expect(isFit(sentence, language)).toBe(false);
  });
});

test("of names with two meanings one must be right: the Spanish mar is a Tuesday and March", () => {
  expect(isFit("El mar a las 14:30.", "es")).toBe(true);
  expect(isFit("El mar a las 14:30.", "es", { ...friday, month: 4 })).toBe(false);
});

test.each([
  ["nothing", ""],
  ["blanks", "  \u00a0 "],
  ["too much", `${"Everyone is free, ".repeat(10)}always.`],
  ["lines", "Everyone\nis free."],
  ["a line separator", "Everyone\u2028is free."],
  ["controls", "Everyone\u0007 is free."],
  ["a change of direction", "Everyone \u202eis free."],
  ["hidden letters", "Everyone\u{e0041} is free."],
  ["half a letter", "Everyone \ud83d is free."],
  ["tags", "Everyone is <i>free</i>."],
  ["entities", "Everyone &lt; free."],
  ["Markdown", "**Everyone** is free."],
  ["a link", "[Everyone](x) is free."],
  ["an address of the web", "See https://evil.example now."],
  ["one without a scheme", "See evil.example/x now."],
  ["an e-mail address", "Write to somebody@evil.example."],
  ["a script", "javascript:alert()"],
])("what is no plain sentence is not shown: %s", (_, sentence) => {
  expect(isFit(sentence)).toBe(false);
});

test("a sentence is shown without the blanks around it", () => {
  expect(fitSentence(" Everyone is free.\n", friday, "en")).toBe("Everyone is free.");
});

test("sentences can be read in every language that has a name", () => {
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const languages = letters.flatMap((one) => letters.map((other) => one + other)).filter((code) => names.of(code));
  expect(languages.length).toBeGreaterThan(150);
  for (const language of languages) {
    expect({ language, isFit: isFit("On Friday 6 March at 14:30.", language) }).toEqual({ language, isFit: true });
    expect({ language, isFit: isFit("On Sunday 7 June at 15:30.", language) }).toEqual({ language, isFit: false });
  }
}, 20_000);
