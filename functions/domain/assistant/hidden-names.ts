import { folded } from "../texts/folded.ts";
import type { NamedPerson } from "./intent.ts";
import type { PersonMet } from "./people.ts";

/** A text that may leave the house, and who stands behind each of its placeholders. */
export interface HiddenNames {
  text: string;
  /** By `[person A]`. */
  people: ReadonlyMap<string, NamedPerson>;
}

/**
 * The text with a placeholder for every address and for everybody who is known. People are known by their whole name or by a part of
 * it. A name that is an ordinary word as well counts only where it is written large within a sentence; the name of a day or month only as
 * part of a whole name. Brackets become round, so that nothing in the text looks like a placeholder of ours.
 */
export function hideNames(text: string, known: readonly PersonMet[]): HiddenNames {
  const people = new Map<string, NamedPerson>();
  const placeholders = new Map<string, string>();
  const placeholderFor = (written: string, person: NamedPerson) => {
    const key = folded(written);
    const placeholder = placeholders.get(key) ?? `[person ${letters(placeholders.size)}]`;
    placeholders.set(key, placeholder);
    people.set(placeholder, person);
    return placeholder;
  };
  const withoutAddresses = splitAtAddresses(text.replaceAll("[", "(").replaceAll("]", ")"));
  const hidden = withoutAddresses.map(({ text: piece, isAddress }) =>
    isAddress ? placeholderFor(piece, { email: piece.toLowerCase() }) : hideKnown(piece, known, placeholderFor),
  );
  return { text: hidden.join(""), people };
}

const address = /[^\s<>()"',;:]+@[^\s<>()"',;:@]+\.[\p{L}\p{N}-]+/gu;

function splitAtAddresses(text: string): { text: string; isAddress: boolean }[] {
  const pieces: { text: string; isAddress: boolean }[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    pieces.push({ text: text.slice(from, index), isAddress: false }, { text: found, isAddress: true });
    from = index + found.length;
  }
  return [...pieces, { text: text.slice(from), isAddress: false }];
}

/** A word of a text: how it is compared, and where it stands. */
interface Word {
  folded: string;
  start: number;
  end: number;
  isLarge: boolean;
  beginsSentence: boolean;
}

/** Something that somebody is called by, in words, and everybody who is. */
interface Called {
  words: readonly string[];
  userIds: ReadonlySet<string>;
}

function hideKnown(
  text: string,
  known: readonly PersonMet[],
  placeholderFor: (written: string, person: NamedPerson) => string,
): string {
  const words = wordsOf(text);
  const names = namesByFirstWord(known);
  // Who is certainly named once is meant by the same word at the beginning of a sentence, too.
  const certain = new Set(words.flatMap((_, at) => nameAt(words, at, names)?.words.join(" ") ?? []));
  let [hidden, from] = ["", 0];
  for (let at = 0; at < words.length; at++) {
    const name = nameAt(words, at, names, certain);
    if (!name) continue;
    const last = words[at + name.words.length - 1]!;
    const ending = last.folded.length - name.words.at(-1)!.length;
    const end = last.end - ending;
    const written = text.slice(words[at]!.start, end);
    const [only, ...others] = name.userIds;
    const person = only !== undefined && others.length === 0 ? { userId: only } : { name: written };
    hidden += text.slice(from, words[at]!.start) + placeholderFor(written, person);
    from = end;
    at += name.words.length - 1;
  }
  return hidden + text.slice(from);
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    folded: folded(word),
    start: index,
    end: index + word.length,
    isLarge: /^\p{Lu}/u.test(word),
    beginsSentence: !/[^\s.!?¿¡"“„«(]\s*$/u.test(text.slice(0, index)) || /[.!?]\s*$/u.test(text.slice(0, index)),
  }));
}

/** Longer ones come first. */
function namesByFirstWord(known: readonly PersonMet[]): Map<string, Called[]> {
  const called = new Map<string, { words: string[]; userIds: Set<string> }>();
  for (const { userId, name } of known) {
    const words = wordsOf(name).map((word) => word.folded);
    for (const some of [words, ...words.map((word) => [word])]) {
      if (some.length === 0 || (some.length === 1 && some !== words && isNoName(some[0]!))) continue;
      const one = called.get(some.join(" ")) ?? { words: some, userIds: new Set() };
      called.set(some.join(" "), { ...one, userIds: one.userIds.add(userId) });
    }
  }
  const byLength = [...called.values()].sort((one, other) => other.words.length - one.words.length);
  return Map.groupBy(byLength, ({ words }) => words[0]!);
}

/** What stands in names and means nobody, and what a calendar is spoken of with. */
function isNoName(word: string): boolean {
  return particles.has(word) || ofCalendars.has(word) || /^\p{N}+$/u.test(word);
}

function nameAt(
  words: readonly Word[],
  at: number,
  names: ReadonlyMap<string, Called[]>,
  certain: ReadonlySet<string> = new Set(),
): Called | undefined {
  const first = words[at]!;
  const candidates = [...(names.get(first.folded) ?? []), ...(names.get(first.folded.replace(/s$/, "")) ?? [])];
  return candidates.find((name) => {
    const isThere = name.words.every((word, place) => {
      const found = words[at + place]?.folded;
      const isLast = place === name.words.length - 1;
      return found === word || (isLast && found === `${word}s`);
    });
    return isThere && (name.words.length > 1 || isMeantAsName(first, name.words[0]!, certain));
  });
}

function isMeantAsName({ isLarge, beginsSentence }: Word, name: string, certain: ReadonlySet<string>): boolean {
  if (!ordinaryWords.has(name) && name.length > 2) return true;
  return isLarge && (!beginsSentence || certain.has(name));
}

/** A, B, … Z, AA, AB, … */
function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const particles = wordSet(`
  de del della di da do dos das du des der den dem la las le les los lo el al van von vom zu zum zur ter ten y e i und and et
  the of bin ibn abu st san santa mr mrs ms dr prof herr frau`);

const ofCalendars = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz mai juni juli oktober dezember lundi
  mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lunes
  martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`);

/** First and last names that are words of everyday requests in one of the four languages, too. */
const ordinaryWords = wordSet(`
  will mark bill art rose grace hope faith joy drew chase pat rich frank grant guy ray sue dawn eve summer autumn winter sommer early long
  short late day week noon best free young old king hall west north page price can lang kurz klein gross neu alt frei morgen abend fruh
  spat zeit rein petit grand blanc noir jour matin soir claire blanco rojo rey sol luz mar paz luna`);
