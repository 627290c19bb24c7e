import type { ReadMail } from "./read-mail.ts";

/** The newest mails, as a list of links. `older` is the id of the last one shown, where there are more. */
export function listPage(
  mails: readonly ReadMail[],
  { to, older }: { to: string | undefined; older: string | undefined },
): string {
  const filter = `
    <form action="/mail" role="search">
      <label for="to">To</label>
      <input id="to" name="to" type="email" autocomplete="off" placeholder="any address" value="${escaped(to ?? "")}">
      <button>Show</button>
      ${to ? '<a href="/mail">Show all</a>' : ""}
    </form>`;
  const nothing = to ? `Nothing has been mailed to ${escaped(to)} yet.` : "Nothing has been mailed yet.";
  const list = mails.length ? `<ul class="mails">${mails.map(row).join("")}</ul>` : `<p class="none">${nothing}</p>`;
  const query = new URLSearchParams({ ...(to && { to }), ...(older && { before: older }) });
  const more = older ? `<p><a href="/mail?${escaped(String(query))}">Older</a></p>` : "";
  return page("Mailbox", `<h1>Mailbox</h1>${filter}${list}${more}`);
}

function row({ id, at, to, subject, calendar }: ReadMail): string {
  return `
    <li>
      <a href="/mail/${id}">${escaped(subject) || "(no subject)"}</a>
      <span class="to">${escaped(to)}</span>
      <span class="about">${calendar ? '<span class="tag">calendar file</span>' : ""}${time(at)}</span>
    </li>`;
}

/** One mail with all its parts. */
export function mailPage({ id, at, from, to, subject, text, html, calendar, links, headers }: ReadMail): string {
  const about = `
    <dl>
      <dt>From</dt><dd>${escaped(from)}</dd>
      <dt>To</dt><dd><a href="/mail?to=${encodeURIComponent(to)}">${escaped(to)}</a></dd>
      <dt>At</dt><dd>${time(at)}</dd>
    </dl>`;
  const parts = [
    html && `<iframe title="The mail as it is shown" src="/mail/${id}/html"></iframe>`,
    links.length > 0 && part("Links", `<ul class="links">${links.map(linkRow).join("")}</ul>`, true),
    part("Text", pre(text), !html),
    calendar && part("Calendar file", pre(calendar), false),
    part("Headers", pre(headers.join("\n")), false),
  ];
  return page(
    subject || "(no subject)",
    `<nav><a href="/mail">Mailbox</a> <a href="/mail/${id}.eml">Download</a></nav>
    <h1>${escaped(subject) || "(no subject)"}</h1>${about}${parts.filter(Boolean).join("\n")}`,
  );
}

function linkRow(url: string): string {
  return `<li><a href="${escaped(url)}" target="_blank" rel="noopener noreferrer">${escaped(url)}</a></li>`;
}

function part(title: string, content: string, isOpen: boolean): string {
  return `<details${isOpen ? " open" : ""}><summary>${title}</summary>${content}</details>`;
}

/** A stop for the keyboard, because it may have to be scrolled. */
function pre(text: string): string {
  return `<pre tabindex="0">${escaped(text)}</pre>`;
}

function time(at: string): string {
  return `<time datetime="${at}">${at.slice(0, 10)} ${at.slice(11, 19)} UTC</time>`;
}

/** The HTML of a mail, whose links open beside it. */
export function htmlPart({ html }: ReadMail): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="/mail/style.css">
  </head>
  <body><main>${body}</main></body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

export const pageStyle = `
:root { color-scheme: light dark; --line: light-dark(#d5d9df, #3a414b); --quiet: light-dark(#58616d, #a3adba); }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; background: light-dark(#fff, #14181d); color: light-dark(#1b1f24, #e8ebef); }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.4rem; line-height: 1.25; margin: .75rem 0; overflow-wrap: anywhere; }
a { color: light-dark(#0b57c4, #8ab8ff); overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid light-dark(#0b57c4, #8ab8ff); outline-offset: 2px; }
nav { display: flex; gap: 1.25rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: 0 0 1rem; }
input, button { font: inherit; padding: .35rem .6rem; border: 1px solid var(--line); border-radius: .3rem; color: inherit; background: transparent; }
input { flex: 1 1 8rem; max-width: 22rem; min-width: 0; }
button { cursor: pointer; }
.mails { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
.mails li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
.mails a { grid-column: 1 / -1; font-weight: 600; }
.to, .about, time { color: var(--quiet); overflow-wrap: anywhere; }
.about { display: flex; flex-wrap: wrap; gap: 0 .4rem; align-items: baseline; }
time { white-space: nowrap; }
.tag { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; font-size: .85rem; white-space: nowrap; }
.none { color: var(--quiet); }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .15rem .75rem; margin: 0 0 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: min(38rem, 75vh); border: 1px solid var(--line); border-radius: .3rem; background: #fff; resize: vertical; }
details { border-top: 1px solid var(--line); padding: .5rem 0; }
summary { cursor: pointer; font-weight: 600; }
pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0; font-size: .875rem; }
.links { margin: .5rem 0; padding-left: 1.25rem; }
@media (max-width: 32rem) { .mails li { grid-template-columns: minmax(0, 1fr); } }
`.trimStart();
