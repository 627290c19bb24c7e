/** Words that name a time, as far as `Intl` and a short list know them: those of the language asked for, and English ones. */
export interface TimeWords {
  weekdays: Names;
  months: Names;
  /** Today, tomorrow, next week and the like: whoever writes one must know what day it is. */
  relative: RegExp;
  /** Written-out numbers that may be hours, of the language asked for alone: `ten` and `six` are other words elsewhere. */
  numbers: RegExp;
  noon: RegExp;
  midnight: RegExp;
}

export interface Names {
  /** Matches any of them, inflected or not; to be used with the flags `gu`. */
  source: string;
  /** Which of them a match can stand for, counted from Sunday or January. */
  meanings(match: string): number[];
}

/**
 * Long names are recognised by how they begin, since many languages inflect them; names of three letters (`Sat`, `May`) by their
 * case alone, and shorter ones not at all: they are words of another meaning too often.
 */
interface Name {
  text: string;
  index: number;
  kind: "stem" | "whole" | "exact" | "part";
}

/** At most a letter or two is added: `Mondays`, `fredagen`. Elsewhere the end of a name changes. */
const hardlyInflected = new Set(["en", "de", "fr", "es", "ca", "it", "pt", "nl", "da", "sv", "nb", "nn", "no"]);
const ending = "[\\p{L}\\p{M}]{0,4}";

const english = "en";

/** What `Intl` does not know, of the languages most asked for. */
const spelled: Record<string, { numbers: string; noon: string; midnight: string }> = {
  en: {
    numbers:
      "two three four five six seven eight nine ten eleven twelve " +
      "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty",
    noon: "noon midday",
    midnight: "midnight",
  },
  de: {
    numbers: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    noon: "mittag mittags",
    midnight: "mitternacht",
  },
  fr: { numbers: "deux trois quatre cinq six sept huit neuf dix onze douze", noon: "midi", midnight: "minuit" },
  es: {
    numbers: "dos tres cuatro cinco seis siete ocho nueve diez once doce",
    noon: "mediodía",
    midnight: "medianoche",
  },
  it: {
    numbers: "due tre quattro cinque sei sette otto nove dieci undici dodici",
    noon: "mezzogiorno",
    midnight: "mezzanotte",
  },
  pt: {
    numbers: "dois duas três quatro cinco seis sete oito nove dez onze doze",
    noon: "meio-dia",
    midnight: "meia-noite",
  },
  nl: { numbers: "twee drie vier vijf zes zeven acht negen tien elf twaalf", noon: "middag", midnight: "middernacht" },
};

/** For a language that `Intl` knows, without region or script: `de`. */
export function timeWordsOf(language: string): TimeWords {
  const languages = [...new Set([english, language])];
  return {
    weekdays: names(languages.flatMap(weekdayNames)),
    months: names(languages.flatMap(monthNames)),
    relative: anyOf(["tonight", ...languages.flatMap(relativeWords)]),
    numbers: anyOf(spelled[language]?.numbers.split(" ") ?? []),
    noon: anyOf(languages.flatMap((one) => spelled[one]?.noon.split(" ") ?? [])),
    midnight: anyOf(languages.flatMap((one) => spelled[one]?.midnight.split(" ") ?? [])),
  };
}

/** `one`, 1, up to `twelve`. */
export const englishHours: ReadonlyMap<string, number> = new Map(
  ["one", ...spelled.en!.numbers.split(" ").slice(0, 11)].map((word, index) => [word, index + 1]),
);

function weekdayNames(language: string): Name[] {
  const more =
    language === english
      ? [...name("Tues", 2, english), ...name("Thur", 4, english), ...name("Thurs", 4, english)]
      : [];
  return [...formatted(language, "weekday", (index) => Date.UTC(2024, 0, 7 + index), 7), ...more];
}

function monthNames(language: string): Name[] {
  const more = language === english ? name("Sept", 8, english) : [];
  return [...formatted(language, "month", (index) => Date.UTC(2024, index, 15), 12), ...more];
}

/** Long and short, as they stand alone and as they stand within a date. */
function formatted(
  language: string,
  part: "weekday" | "month",
  dateOf: (index: number) => number,
  count: number,
): Name[] {
  const formats = (["long", "short"] as const).flatMap((style) => [
    new Intl.DateTimeFormat(language, { [part]: style, timeZone: "UTC" }),
    new Intl.DateTimeFormat(language, { day: "numeric", month: "long", [part]: style, timeZone: "UTC" }),
  ]);
  return Array.from({ length: count }, (_, index) =>
    formats.flatMap((format) => {
      const { value = "" } = format.formatToParts(dateOf(index)).find(({ type }) => type === part) ?? {};
      // Portuguese says `terça` for `terça-feira`.
      return [value, value.split("-")[0]!].flatMap((text) =>
        /^\P{N}+$/u.test(text) ? name(text, index, language) : [],
      );
    }),
  ).flat();
}

function relativeWords(language: string): string[] {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  return (["day", "week"] as const)
    .flatMap((unit) => [-1, 0, 1].map((count) => format.format(count, unit)))
    .filter((text) => /^\P{N}+$/u.test(text));
}

/** Scripts that put no spaces between words, or write particles onto them. */
const runsOn =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Arabic}\p{sc=Hebrew}]/u;

function name(text: string, index: number, language: string): Name[] {
  const plain = text.replace(/\.$/, "");
  const { length } = plain;
  if (runsOn.test(plain)) return length < 2 ? [] : [{ text: plain, index, kind: "part" }];
  if (length < 3) return [];
  if (length === 3) return [{ text: plain, index, kind: "exact" }];
  const lower = plain.toLowerCase();
  if (length === 4) return [{ text: lower, index, kind: "whole" }];
  if (hardlyInflected.has(language)) return [{ text: lower, index, kind: "stem" }];
  return [{ text: lower.slice(0, length === 5 ? -1 : -2), index, kind: "stem" }];
}

function names(list: readonly Name[]): Names {
  const source = (...kinds: Name["kind"][]) => alternatives(list.filter(({ kind }) => kinds.includes(kind)));
  const word = `${source("exact")}|(?i:${source("whole")}|${source("stem")}${ending})`;
  return {
    source: `(?:${asWord(word)}|${source("part")})`,
    meanings: (match) => list.flatMap((name) => (means(name, match) ? name.index : [])),
  };
}

function means({ text, kind }: Name, match: string): boolean {
  if (kind === "exact" || kind === "part") return match === text;
  const lower = match.toLowerCase();
  return kind === "stem" ? lower.startsWith(text) : lower === text;
}

function anyOf(words: readonly string[]): RegExp {
  const [parts, whole] = [words.filter((word) => runsOn.test(word)), words.filter((word) => !runsOn.test(word))];
  const source = (some: readonly string[]) => alternatives(some.map((text) => ({ text })));
  return new RegExp(`${asWord(source(whole))}|${source(parts)}`, "giu");
}

/** Longer ones first: `twelfth month` ends in `second month`, where nothing stands between words. None of none. */
function alternatives(some: readonly Pick<Name, "text">[]): string {
  const texts = [...new Set(some.map(({ text }) => text))].sort((one, other) => other.length - one.length);
  return texts.length > 0 ? `(?:${texts.map(escaped).join("|")})` : "(?!)";
}

function asWord(source: string): string {
  return `(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}
