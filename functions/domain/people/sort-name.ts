import { folded } from "../texts/folded.ts";

/** Names that agree so far are sorted by ids. */
const longest = 50;

/** People are found by no more of their words. */
const maxWords = 8;

/** A name as a list of people is sorted by it: its words in small letters, without accents, joined by hyphens. */
export function sortName(name: string): string {
  return cut(plainName(name));
}

/** A name from each of its words on, as it is sorted: whoever looks for somebody types how one of these begins. The first is the whole name. */
export function nameFromEachWord(name: string): string[] {
  const words = plainName(name).split("-");
  return [...new Set(words.slice(0, maxWords).map((_, place) => cut(words.slice(place).join("-"))))];
}

/** Whether it stands somewhere in the name, however that is written. */
export function isPartOfName(text: string, name: string): boolean {
  return plainName(name).includes(plainName(text));
}

function plainName(name: string): string {
  return (folded(name).match(/[\p{L}\p{N}]+/gu) ?? []).join("-");
}

function cut(name: string): string {
  return [...name].slice(0, longest).join("");
}
