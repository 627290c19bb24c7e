import { say } from "./texts.ts";

const maxGuests = 10;

/** The addresses in what was typed: one a line, or with commas between them, as mail programs write them, too: `Ben <ben@example.com>`. */
export function guestEmailsIn(typed: string): string[] {
  return typed
    .split(/[\n,;]+/)
    .flatMap((each) => /<([^<>]*)>/.exec(each)?.[1] ?? each.split(/\s+/))
    .map((each) => each.trim())
    .filter(Boolean);
}

/** What is wrong with them, as far as a page can know. */
export function guestsError(typed: string): string | undefined {
  const emails = guestEmailsIn(typed);
  const wrong = emails.find((email) => !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email));
  if (wrong) return say.noAddress(wrong);
  return emails.length > maxGuests ? say.tooManyGuests(maxGuests) : undefined;
}
