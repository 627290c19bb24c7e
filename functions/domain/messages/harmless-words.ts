/** What people wrote, so that it can do nothing in a mail but be read. */

/** Embeds, overrides, isolates or marks a direction of writing: it can make a text look like another one. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Not seen, but between letters. The joiners that scripts and emoji need stay. */
const invisible = /[\u00ad\u200b\u2060-\u2064\ufeff]/g;

const controls = /[\p{Cc}\u2028\u2029]/gu;

/** One line. */
export function harmlessLine(text: string): string {
  return text
    .toWellFormed()
    .replace(directions, "")
    .replace(invisible, "")
    .replace(controls, " ")
    .replace(/[ \u3000]{2,}/g, " ")
    .trim();
}

/** Lines, with at most one empty one between them. */
export function harmlessLines(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(harmlessLine);
  return lines.filter((line, index) => line !== "" || (index > 0 && lines[index - 1] !== ""));
}

const scripts = ["Adlam", "Arabic", "Hebrew", "Nko", "Syriac", "Thaana"].map((name) => `\\p{Script=${name}}`).join("");

/** What is written from right to left, with what stands between it. The figures beside it would be turned around with it. */
export const fromRightToLeft = new RegExp(`[${scripts}](?:[^\\p{L}<>&;]*[${scripts}])*`, "gu");

/** One line of a text without markup: after a name that runs the other way a mark sets the direction right again. */
export function directedLine(text: string): string {
  return harmlessLine(text).replace(fromRightToLeft, "$&\u200e");
}

/** Mail programs make links of what looks like an address. A word joiner is not seen, and with it nothing looks like one. */
export function unlinked(text: string): string {
  return text.replace(/[.@．。｡＠](?=[\p{L}\p{N}])|(?<=\p{L}):(?=\S)|:(?=[^\s\d])|\/(?=\/)/gu, "$&\u2060");
}

/** So many characters as people count them, at most. */
export function shortened(text: string, most: number): string {
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** For a subject. */
export function shortName(name: string): string {
  return shortened(name, 40);
}

export function shortTitle(title: string): string {
  return shortened(title, 60);
}
