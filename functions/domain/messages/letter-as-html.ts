import { fromRightToLeft, harmlessLine, harmlessLines, unlinked } from "./harmless-words.ts";
import type { Fact, FooterLine, Item, Letter, Part } from "./letter.ts";

/**
 * The letter as one column of tables with their styles beside them, because that is what every mail program shows as it is meant. Nothing
 * is fetched from anywhere. Colours are for light; programs that know about dark take the classes.
 */
export function letterAsHtml(letter: Letter): string {
  const write = (text: string) => {
    const line = harmlessLine(text);
    return directed(unbroken(escaped(letter.isUnlinked ? unlinked(line) : line)));
  };
  const writeLines = (text: string) => harmlessLines(text).map(write).join("<br>");

  const partAsHtml = (part: Part): string => {
    switch (part.kind) {
      case "paragraph":
        return row(`<p style="${styles.paragraph}">${write(part.text)}</p>`);
      case "facts":
        return row(factsAsHtml(part.facts));
      case "items":
        return part.items.map(itemAsHtml).join("\n");
      case "button":
        return row(buttonAsHtml(write(part.label), part.url));
      case "code":
        return row(codeAsHtml(part.code));
    }
  };
  const factsAsHtml = (facts: readonly Fact[]) =>
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${styles.facts}">\n${facts.map(factAsHtml).join("\n")}\n</table>`;
  const factAsHtml = ({ label, lines, as }: Fact) => {
    const said = as === "words" ? lines.map(writeLines) : lines.map(write);
    const value = as === "former" ? said.map((line) => `<s>${line}</s>`) : said;
    return `<tr><td class="quiet" style="${styles.label}">${write(label)}</td></tr>\n<tr><td dir="auto" style="${styles.value}">${value.join("<br>")}</td></tr>`;
  };
  const itemAsHtml = ({ title, facts, url }: Item) => {
    const heading =
      url === undefined
        ? write(title)
        : `<a href="${escaped(url)}" class="link" style="${styles.link}">${write(title)}</a>`;
    return row(`<h2 dir="auto" style="${styles.item}">${heading}</h2>\n${factsAsHtml(facts)}`);
  };
  const footerLine = ({ text, url }: FooterLine) =>
    url === undefined
      ? write(text)
      : `<a href="${escaped(url)}" class="quiet" style="${styles.quietLink}">${write(text)}</a>`;

  return `<!DOCTYPE html>
<html lang="${letter.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${write(letter.subject)}</title>
<style>${styleSheet}</style>
</head>
<body class="page" style="${styles.page}">
<div style="${styles.preview}">${write(letter.preview)}${"&#847;&zwnj;&nbsp;".repeat(60)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="page" style="${styles.outer}">
<tr><td align="center" style="${styles.centre}">
<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="card" style="${styles.card}">
${row(`<h1 style="${styles.lead}">${write(letter.lead)}</h1>`)}
${letter.parts.map(partAsHtml).join("\n")}
<tr><td style="padding: 0 24px 24px"></td></tr>
</table>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${styles.column}">
<tr><td class="quiet" style="${styles.footer}">${letter.footer.map(footerLine).join("<br>\n")}</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr>
</table>
</body>
</html>
`;
}

function row(content: string): string {
  return `<tr><td style="padding: 20px 24px 0">${content}</td></tr>`;
}

/** The address stands below it as text too, for whoever wants to see where it leads, or copy it. */
function buttonAsHtml(label: string, url: string): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td class="button" bgcolor="${light.accent}" style="${styles.button}"><a href="${escaped(url)}" class="on-button" style="${styles.buttonLink}">${label}</a></td></tr></table>
<p class="quiet" style="${styles.address}">${escaped(url)}</p>`;
}

/** Two groups for the eye. There is no space between them, so that six digits are copied. */
function codeAsHtml(code: string): string {
  const half = code.length / 2;
  return `<p style="${styles.code}"><span>${escaped(code.slice(0, half))}</span><span style="margin-left: 12px">${escaped(code.slice(half))}</span></p>`;
}

/** Some things stay in one line: from and to, and a word with a hyphen. */
function unbroken(html: string): string {
  return html.replace(
    /\d\d:\d\d–\d\d:\d\d(?:\u00a0\p{L}+)?|\be-mails?\b/giu,
    '<span style="white-space: nowrap">$&</span>',
  );
}

/** Names that are written from right to left, and nothing beside them. */
function directed(html: string): string {
  return html.replace(fromRightToLeft, "<bdi>$&</bdi>");
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const light = {
  page: "#f3f4f6",
  card: "#ffffff",
  ink: "#111827",
  quiet: "#5b6472",
  line: "#d8dce3",
  accent: "#1d4ed8",
};
const dark = { page: "#111318", card: "#1c1f26", ink: "#f1f3f6", quiet: "#a8b0bd", line: "#3a404b", accent: "#9dbbff" };

/** Inherited, as what breaks and the colour of the card. Outlook wants it said of elements; beside each it would make long mails too long. */
const font = "font-family: -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const breaks = "overflow-wrap: anywhere; word-break: break-word";

const styles = {
  page: `margin: 0; padding: 0; background-color: ${light.page}; -webkit-text-size-adjust: 100%`,
  preview: "display: none; max-height: 0; overflow: hidden; mso-hide: all",
  outer: `background-color: ${light.page}`,
  centre: `padding: 16px 8px; ${font}; ${breaks}`,
  card: `max-width: 600px; background-color: ${light.card}; border: 1px solid ${light.line}; border-radius: 8px; text-align: left; color: ${light.ink}`,
  column: "max-width: 600px; text-align: left",
  lead: `margin: 0; font-size: 20px; line-height: 28px; font-weight: 600`,
  paragraph: `margin: 0; font-size: 16px; line-height: 24px`,
  facts: "table-layout: fixed",
  label: `font-size: 13px; line-height: 20px; color: ${light.quiet}`,
  value: `padding: 0 0 12px; font-size: 16px; line-height: 24px`,
  item: `margin: 0 0 8px; font-size: 17px; line-height: 24px; font-weight: 600`,
  link: `color: ${light.accent}`,
  button: `background-color: ${light.accent}; border-radius: 6px; mso-padding-alt: 12px 20px`,
  buttonLink: `display: inline-block; padding: 12px 20px; font-size: 16px; line-height: 20px; font-weight: 600; color: #ffffff; text-decoration: none`,
  address: `margin: 8px 0 0; font-size: 13px; line-height: 20px; color: ${light.quiet}; word-break: break-all`,
  code: `margin: 0; font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 36px; line-height: 44px; font-weight: 700; letter-spacing: 3px`,
  footer: `padding: 16px 24px; font-size: 13px; line-height: 20px; color: ${light.quiet}`,
  quietLink: `color: ${light.quiet}; text-decoration: underline`,
};

const styleSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
td, p, h1, h2, a { ${font}; }
@media (prefers-color-scheme: dark) {
.page { background-color: ${dark.page} !important; }
.card { background-color: ${dark.card} !important; border-color: ${dark.line} !important; color: ${dark.ink} !important; }
.quiet { color: ${dark.quiet} !important; }
.link { color: ${dark.accent} !important; }
.button { background-color: ${dark.accent} !important; }
.on-button { color: ${dark.page} !important; }
}
`;
