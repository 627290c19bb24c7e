import { directedLine } from "./harmless-words.ts";
import type { Letter } from "./letter.ts";
import { letterAsHtml } from "./letter-as-html.ts";
import { letterAsText } from "./letter-as-text.ts";
import type { MailText } from "./message.ts";

export function writtenOut(letter: Letter): MailText {
  return { subject: directedLine(letter.subject), text: letterAsText(letter), html: letterAsHtml(letter) };
}
