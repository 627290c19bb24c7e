import { folded } from "../texts/folded.ts";

/** Names that agree so far are sorted by ids. */
const longest = 50;

/** A name as a list of people is sorted by it: its words in small letters, without accents, joined by hyphens. */
export function sortName(name: string): string {
  const words = folded(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join("-")].slice(0, longest).join("");
}
