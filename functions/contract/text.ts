import * as z from "zod";
import { says } from "./says.ts";

/**
 * Everything that people write: names, titles, reasons, descriptions. There is no way to hide in it. What has nothing to be seen counts as
 * empty, and what reverses the order of the letters around it is refused. Joiners and the like are part of emoji and of many scripts: they
 * stay.
 */

/** Letters, digits, symbols and punctuation, but not those that leave the place blank: fillers, blank braille, a note without a head. */
const visible = /[[\p{L}\p{N}\p{S}\p{P}]--[\p{Default_Ignorable_Code_Point}\u2800\u{1D159}\u{13441}\u{13442}]]/v;

/**
 * Control characters, halves of characters, which no database takes, and what embeds, overrides or isolates a direction of writing. By
 * their numbers, as not every reader of the OpenAPI document knows `\p{Cc}`.
 */
const refused = String.raw`\u0000-\u001F\u007F-\u009F\uD800-\uDFFF\u202A-\u202E\u2066-\u2069`;

const anyRefused = new RegExp(`[${refused}]`, "v");
const plainLine = new RegExp(`^[^${refused}\\u2028\\u2029]*$`, "v");
const plainText = new RegExp(`^(?:[^${refused}]|[\\n\\r\\t])*$`, "v");

function blankIfInvisible(text: string): string {
  return visible.test(text) || anyRefused.test(text) ? text : "";
}

/** One trimmed line. With `least` at 1 there is something to be seen in it. */
export function line(least: 0 | 1, most: number) {
  return anyText(most).min(least, says("notEmpty")).regex(plainLine, says("line"));
}

/** The same, with line breaks and tabs. */
export function text(most: number) {
  return anyText(most).regex(plainText, says("plainText"));
}

function anyText(most: number) {
  return z.string().trim().overwrite(blankIfInvisible).max(most, says("characters", most));
}

export const personName = line(1, 100);

/** Trimmed, and in small letters: so one address is one account. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, says("characters", 254))
  .check(z.email(says("email")));
