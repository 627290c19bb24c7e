/** What no text of a calendar file may hold: control characters, but for tabs and ends of lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const ends = /\r\n?|[\u0085\u2028\u2029]/g;

/** The same text with one sort of line ends, without control characters, and so that it can be written as UTF-8. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(ends, "\n").replace(controls, "");
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/** A name for a parameter. Programs differ in how they read quotation marks, carets and backslashes there. */
export function cleanName(text: string): string {
  return cleanLine(text)
    .replace(/"/g, "'")
    .replace(/[\^\\]/g, "");
}
