import { say } from "./texts.ts";

const maxGuests = 10;

/**
 * The addresses in what was typed: one a line, or with commas between them, as mail programs write them, too: `Ben <ben@example.com>`,
 * `"Miller, Ben" <ben@example.com>`. Each once.
 */
export function guestEmailsIn(typed: string): string[] {
  const found = typed.replace(/"[^"]*"(?=\s*<)/g, "").matchAll(/[^<>@;\n]*<([^<>]*)>|[^\s,;<>]+/g);
  const emails = Array.from(found, ([text, email = text]) => email.trim().replace(/^(?:mailto:|['"])|['"]$/gi, ""));
  return [...new Set(emails.filter(Boolean))];
}

/** What is wrong with them, as far as a page can know. */
export function guestsError(typed: string): string | undefined {
  const emails = guestEmailsIn(typed);
  const wrong = emails.find((email) => !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email));
  if (wrong) return say.noAddress(wrong);
  return emails.length > maxGuests ? say.tooManyGuests(maxGuests) : undefined;
}
