import type { FooterLine } from "./letter.ts";
import type { Writing } from "./writing.ts";

/** Why one gets a mail, how to have less of it, and who has sent it. */
export function footerOf(why: string, { say, urls, senderName }: Writing): FooterLine[] {
  return [
    { text: urls.noMoreMail === undefined ? why : say.footer.invited },
    ...(urls.noMoreMail === undefined || urls.meetings.size === 0 ? [] : [{ text: say.footer.actsForYou }]),
    ...(urls.unsubscribe === undefined ? [] : [{ text: say.footer.unsubscribe, url: urls.unsubscribe }]),
    ...(urls.noMoreMail === undefined ? [] : [{ text: say.footer.noMoreMail, url: urls.noMoreMail }]),
    { text: say.footer.sender(senderName) },
  ];
}
