import type { Moment } from "./moment.ts";
import { englishHours, type TimeWords, timeWordsOf } from "./time-words.ts";

/** What states a time, and what cannot be read for certain, in sentences of a language. */
interface Grammar {
  /** In this order: the more a reading takes, the earlier it comes. */
  readings: readonly Reading[];
  unread: readonly RegExp[];
}

/** One way to state a time, and whether what is stated is the moment's own. */
interface Reading {
  pattern: RegExp;
  isOwn: (match: RegExpMatchArray, moment: Moment) => boolean;
}

/** Patterns with classes of Unicode are costly to make. */
const grammars = new Map<string, Grammar>();

/**
 * Whether every time, date, weekday, month and number that a sentence states is the moment's own. What cannot be read for certain
 * counts as another: a number that is neither in a date nor on a clock, `today`, numerals of other scripts.
 */
export function statesOnly(moment: Moment, sentence: string, language: string): boolean {
  const { readings, unread } = grammarOf(language);
  let rest = sentence.normalize("NFKC");
  for (const { pattern, isOwn } of readings) {
    const matches = [...rest.matchAll(pattern)];
    if (!matches.every((match) => isOwn(match, moment))) return false;
    // What has been read is not read again, and nothing comes to stand beside what it did not stand beside.
    if (matches.length > 0) rest = rest.replace(pattern, " · ");
  }
  return !unread.some((pattern) => rest.search(pattern) >= 0);
}

function grammarOf(language: string): Grammar {
  let grammar = grammars.get(language);
  if (!grammar) {
    const words = timeWordsOf(language);
    grammar = { readings: readingsWith(words), unread: [...unreadAnywhere, words.numbers, words.relative] };
    grammars.set(language, grammar);
  }
  return grammar;
}

const unreadAnywhere = [
  /\p{N}/u,
  /(?<!\p{L})(?:uhr|uur|o['’]?\s?clock)(?!\p{L})/iu,
  /[〇一二三四五六七八九十两]+\s?[点點時时]/u,
  new RegExp(
    `(?<!\\p{L})(?:at|by|until|till|from|before|after|past)\\s(?:${[...englishHours.keys()].join("|")})(?!\\p{L})`,
    "iu",
  ),
];

const hourWord = `(?:${[...englishHours.keys()].join("|")}|\\d{1,2})`;

function readingsWith({ months, weekdays, noon, midnight }: TimeWords): Reading[] {
  const ordinal = "(?:st|nd|rd|th|er|\\.|º|ª)?";
  return [
    { pattern: /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/gu, isOwn: ([, ...date], own) => isDate(date.map(Number), own) },
    { pattern: /(\d+)\s?[年년]/gu, isOwn: ([, year], own) => Number(year) === own.year },
    { pattern: /(\d+)\s?[月월]/gu, isOwn: ([, month], own) => Number(month) === own.month + 1 },
    { pattern: /(\d+)\s?[日号號일]/gu, isOwn: ([, day], own) => Number(day) === own.day },
    {
      pattern: /(\d+)\s?[時时點点시](?:\s?(\d+)\s?[分분]|(半|반))?/gu,
      isOwn: ([, hour, minute, half], own) => isClock(Number(hour), half ? 30 : Number(minute ?? 0), own),
    },
    {
      pattern: new RegExp(
        `(half|quarter)\\s(past|after|to|before)\\s(${hourWord})(?!\\p{L})(?:\\so['’]?\\s?clock)?`,
        "giu",
      ),
      isOwn: ([, part, side, hour], own) => isFraction(part!, side!, hourOf(hour!), own),
    },
    {
      pattern: new RegExp(`(?<![\\p{L}\\d])(${hourWord})\\s?o['’]?\\s?clock(?!\\p{L})`, "giu"),
      isOwn: ([, hour], own) => hourOf(hour!) % 12 === own.hour % 12 && own.minute === 0,
    },
    { pattern: new RegExp(`(?:12\\s)?(?:${noon.source})`, "giu"), isOwn: (_, own) => isClock(12, 0, own) },
    { pattern: midnight, isOwn: (_, own) => isClock(0, 0, own) },
    {
      pattern: /(?<!\d)(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?\s?m(?!\p{L})\.?/giu,
      isOwn: ([, hour, minute, half], own) =>
        Number(hour) <= 12 && isClock((Number(hour) % 12) + (/p/i.test(half!) ? 12 : 0), Number(minute ?? 0), own),
    },
    {
      pattern: /(?<![\d.:])(\d{1,2})(?:[:.]|\s?(?:h|uhr)\s?)(\d\d)(?![\d:])(?:\s?(?:h|uhr|uur)(?!\p{L}))?/giu,
      isOwn: ([, hour, minute], own) => isClock(Number(hour), Number(minute), own),
    },
    {
      pattern: /(?<![\d.:])(\d{1,2})\s?(?:h|hrs|uhr|uur|heures|horas|ore)(?!\p{L})/giu,
      isOwn: ([, hour], own) => isClock(Number(hour), 0, own),
    },
    {
      pattern: new RegExp(`(?<!\\d)(\\d{1,2})${ordinal}\\s?(?:of\\s|de\\s|d['’])?(${months.source})`, "gu"),
      isOwn: ([, day, month], own) => Number(day) === own.day && months.meanings(month!).includes(own.month),
    },
    {
      pattern: new RegExp(`(${months.source}),?\\s(?:the\\s)?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, "gu"),
      isOwn: ([, month, day], own) => Number(day) === own.day && months.meanings(month!).includes(own.month),
    },
    { pattern: /(?<!\d)(\d{1,2})(?:st|nd|rd|th)(?!\p{L})/giu, isOwn: ([, day], own) => Number(day) === own.day },
    { pattern: /(?<!\d)(\d{4})(?!\d)/gu, isOwn: ([, year], own) => Number(year) === own.year },
    { pattern: /(?<!\p{L})at\s(\d{1,2})(?![\d\p{L}])/giu, isOwn: ([, hour], own) => isClock(Number(hour), 0, own) },
    // Where a name has two meanings, as the Spanish `mar` has, one of them must be the moment's.
    {
      pattern: new RegExp(`${weekdays.source}|${months.source}`, "gu"),
      isOwn: ([name], own) =>
        weekdays.meanings(name!).includes(own.weekday) || months.meanings(name!).includes(own.month),
    },
  ];
}

function hourOf(word: string): number {
  return englishHours.get(word.toLowerCase()) ?? Number(word);
}

function isDate([year, month, day]: number[], own: Moment): boolean {
  return year === own.year && month === own.month + 1 && day === own.day;
}

function isClock(hour: number, minute: number, own: Moment): boolean {
  return hour === own.hour && minute === own.minute;
}

/** `half past ten`, `quarter to three`: of either half of the day. */
function isFraction(part: string, side: string, hour: number, own: Moment): boolean {
  const minutes = /half/i.test(part) ? 30 : 15;
  const isAfter = /past|after/i.test(side);
  const stated = hour * 60 + (isAfter ? minutes : -minutes);
  return (stated - own.hour * 60 - own.minute) % (12 * 60) === 0;
}
