import MailComposer from "nodemailer/lib/mail-composer";
import type { EpochMillisecond } from "../domain/time/instant.ts";
import type { MailSender } from "../runtime/mail-sender.ts";
import { type CalendarFile, type Mail, type Mailbox, MailRefused } from "./mailer.ts";

/**
 * A mail as it goes over the wire. Calendar programs offer to take a meeting over where its file is an alternative of the text. Only one
 * file can be: with several, each is attached, and so is a single one, for programs that look there.
 */
export function composeMime(mail: Mail, sender: MailSender, now: EpochMillisecond): Promise<Buffer> {
  const single = mail.calendarFiles.length === 1 ? mail.calendarFiles[0] : undefined;
  const composer = new MailComposer({
    from: { name: oneLine(mail.fromName ?? sender.name), address: singleAddress(sender) },
    to: headerBox(mail.to),
    ...(mail.replyTo && { replyTo: headerBox(mail.replyTo) }),
    subject: oneLine(mail.subject),
    messageId: messageId(mail, sender),
    date: new Date(now),
    headers: headersOf(mail),
    text: mail.text,
    html: mail.html,
    alternatives: single ? [{ contentType: calendarType(single), ...calendarContent(single) }] : [],
    attachments: mail.calendarFiles.map((file) => ({
      filename: file.name,
      contentType: single ? "application/ics" : calendarType(file),
      ...calendarContent(file),
    })),
    // What it says is all in the mail: the composer never reads a file or a page.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** Nobody answers a program that sends by itself, and no program should. */
function headersOf({ unsubscribeUrl }: Mail): Record<string, string> {
  return {
    "Auto-Submitted": "auto-generated",
    ...(unsubscribeUrl && {
      "List-Unsubscribe": `<${new URL(unsubscribeUrl).href}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }),
  };
}

function messageId({ id }: Mail, sender: MailSender): string {
  if (!/^[\w-]+$/.test(id)) throw new TypeError("The id of a mail has letters, digits and dashes only.");
  return `<${id}@${sender.address.slice(sender.address.lastIndexOf("@") + 1)}>`;
}

function calendarType({ method }: CalendarFile): string {
  return `text/calendar; charset=utf-8; method=${method}`;
}

/** In base64, so that no server on the way touches the ends of its lines. */
function calendarContent({ text }: CalendarFile) {
  return { content: Buffer.from(text), contentTransferEncoding: "base64" };
}

function headerBox(box: Mailbox) {
  return { name: oneLine(box.name ?? ""), address: singleAddress(box) };
}

/** Names are people's own: none may begin another header. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

/** One address and nothing that a header could read as two. */
export function singleAddress({ address }: Mailbox): string {
  if (/^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u.test(address)) return address;
  throw new MailRefused("undeliverable-address", "This is no single address.");
}
