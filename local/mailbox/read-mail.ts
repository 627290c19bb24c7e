import PostalMime, { type Attachment } from "postal-mime";
import type { KeptMail } from "./mailbox-file.ts";

/** A mail as its reader gets it: read back from what was sent, so what was composed wrongly shows. */
export interface ReadMail {
  id: string;
  at: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Its calendar files, one after the other; null where it has none. */
  calendar: string | null;
  /** All that can be followed, each once. */
  links: string[];
  headers: string[];
}

export async function readMail({ id, at, to, mime }: KeptMail): Promise<ReadMail> {
  const mail = await PostalMime.parse(mime, { attachmentEncoding: "utf8" });
  const text = withoutLastLineEnd(mail.text);
  const html = withoutLastLineEnd(mail.html);
  return {
    id: String(id),
    at: new Date(at).toISOString(),
    from: mail.from?.name || mail.from?.address || "",
    to,
    subject: mail.subject ?? "",
    text,
    html,
    calendar: calendarOf(mail.attachments),
    links: [...new Set([...linksInHtml(html), ...linksInText(text)])],
    headers: mail.headerLines.map(({ line }) => line),
  };
}

/** The parser ends every text with one that it has added. */
function withoutLastLineEnd(text = ""): string {
  return text.replace(/\n$/, "");
}

/** A file that is a part of the mail and attached as well is one file. The parser shortens the ends of lines. */
function calendarOf(attachments: readonly Attachment[]): string | null {
  const files = attachments.filter(({ mimeType }) => mimeType === "text/calendar" || mimeType === "application/ics");
  const texts = files.map(({ content }) => String(content).replace(/\r?\n/g, "\r\n"));
  return [...new Set(texts)].join("") || null;
}

function linksInHtml(html: string): string[] {
  return [...html.matchAll(/\shref\s*=\s*"(https?:[^"]*)"/gi)].map(([, url]) => withoutEntities(url!));
}

/** A full stop or bracket behind an address belongs to the sentence. */
function linksInText(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"]+/gi)].map(([url]) => url.replace(/[.,;:!?)\]]+$/, ""));
}

function withoutEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&(quot|lt|gt);/g, (_, name: "quot" | "lt" | "gt") => ({ quot: '"', lt: "<", gt: ">" })[name])
    .replaceAll("&amp;", "&");
}
