import type { RequestListener, ServerResponse } from "node:http";
import type { MailboxFile } from "./mailbox-file.ts";
import { htmlPart, listPage, mailPage, pageStyle } from "./mailbox-pages.ts";
import { readMail } from "./read-mail.ts";

/** What one page shows, and one answer holds. */
const mailsAPage = 50;
const mailsAnAnswer = 200;

/** Answers `/mail`, `/mail.json` and all below `/mail/`, and leaves every other request to somebody else. */
export function withMailbox(mailbox: MailboxFile, others: RequestListener): RequestListener {
  return (request, response) => {
    const [path = "/", query = ""] = (request.url ?? "/").split("?", 2);
    if (!/^\/mail(\.json|\/.*)?$/.test(path)) return others(request, response);
    // A page of elsewhere can lead its own name to this machine: then it would read the codes in the mails.
    if (!isLoopback(request.headers.host))
      return answer(response, 403, "text/plain", "Ask for 127.0.0.1 or localhost.");
    if (request.method !== "GET") return answer(response, 405, "text/plain", "It can only be read.");
    show(mailbox, path, new URLSearchParams(query), response).catch((error) =>
      answer(response, 500, "text/plain", String((error as Error).message)),
    );
  };
}

function isLoopback(host = ""): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host);
}

async function show(
  mailbox: MailboxFile,
  path: string,
  query: URLSearchParams,
  response: ServerResponse,
): Promise<void> {
  const to = query.get("to") || undefined;
  const before = Number(query.get("before")) || undefined;
  if (path === "/mail.json") {
    const mails = await Promise.all(mailbox.newest(mailsAnAnswer, { to, before }).map(readMail));
    const items = mails.map(({ from: _from, headers: _headers, ...item }) => item);
    return answer(response, 200, "application/json", JSON.stringify({ items }));
  }
  if (path === "/mail" || path === "/mail/") {
    const mails = await Promise.all(mailbox.newest(mailsAPage + 1, { to, before }).map(readMail));
    const shown = mails.slice(0, mailsAPage);
    const older = mails.length > mailsAPage ? shown.at(-1)!.id : undefined;
    return answer(response, 200, "text/html", listPage(shown, { to, older }));
  }
  if (path === "/mail/style.css") return answer(response, 200, "text/css", pageStyle);

  const [, id, part] = /^\/mail\/(\d{1,15})(\.eml|\/html)?$/.exec(path) ?? [];
  const kept = id === undefined ? undefined : mailbox.find(Number(id));
  if (!kept) return answer(response, 404, "text/plain", "There is no such mail.");
  if (part === ".eml") {
    response.setHeader("content-disposition", `attachment; filename="mail-${id}.eml"`);
    return answer(response, 200, "message/rfc822", kept.mime);
  }
  const mail = await readMail(kept);
  if (part === "/html") return answer(response, 200, "text/html", htmlPart(mail), mailPolicy);
  answer(response, 200, "text/html", mailPage(mail));
}

/** The pages run no script and load nothing from elsewhere. */
const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A mail is shown as a page without an origin: it can be read, and its links open beside it. */
const mailPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

function answer(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  policy = pagePolicy,
): void {
  response.writeHead(status, {
    "content-type": type === "message/rfc822" ? type : `${type}; charset=utf-8`,
    "content-length": Buffer.byteLength(body),
    "content-security-policy": policy,
    "cache-control": "no-store",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}
