/** What a reader finds in the HTML of a mail: strictly, so that anything which is not as we write it fails. */
export interface ReadHtml {
  /** All that is shown. */
  text: string;
  /** What is shown in one cell, heading or paragraph, each of its lines. */
  lines: string[];
  links: string[];
  /** What a mail program would fetch. */
  fetched: string[];
  tags: string[];
}

const token =
  /<!DOCTYPE html>|<!--\[if mso\]>.*?<!\[endif\]-->|<(?<close>\/?)(?<tag>[a-z][a-z\d]*)(?<attributes>(?: [a-z-]+="[^"<>]*")*)>|[^<>]+|(?<odd>.)/gs;

export function readHtml(html: string): ReadHtml {
  const read: ReadHtml = { text: "", lines: [], links: [], fetched: [], tags: [] };
  let line = "";
  let isInStyle = false;
  const endLine = () => {
    if (line.trim()) read.lines.push(decoded(line).replace(/\s+/g, " ").trim());
    line = "";
  };
  const body = html.slice(html.indexOf("<body"));
  for (const { 0: whole, groups, index } of html.matchAll(token)) {
    const { close, tag, attributes, odd } = groups!;
    if (odd !== undefined) throw new Error(`This is no HTML of ours: ${html.slice(index, index + 40)}`);
    if (tag !== undefined) {
      if (tag === "style") isInStyle = close === "";
      if (/^(?:td|tr|p|br|h1|h2|div|table)$/.test(tag)) endLine();
      if (close) continue;
      read.tags.push(tag);
      for (const [, name, value] of attributes!.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
        if (tag === "a" && name === "href") read.links.push(decoded(value!));
        else if (/^(?:src|href|background|action|on.*)$/.test(name!)) read.fetched.push(whole);
        if (/url\(|expression|import/i.test(value!) && name === "style") read.fetched.push(whole);
      }
      continue;
    }
    if (isInStyle) {
      if (/url\(|@import/i.test(whole)) read.fetched.push(whole);
    } else if (index >= html.length - body.length && !whole.startsWith("<")) line += whole;
  }
  endLine();
  // The first line is what lists of mails show beside the subject.
  read.lines.shift();
  read.text = read.lines.join("\n");
  return read;
}

function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|#847|zwnj|nbsp);/g, (entity) => entities[entity]!);
}

const entities: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#847;": "",
  "&zwnj;": "",
  "&nbsp;": " ",
};
