import { directedLine, harmlessLines, unlinked } from "./harmless-words.ts";
import type { Fact, Item, Letter, Part } from "./letter.ts";

const columns = 76;
const indent = "  ";
const rule = "-".repeat(columns / 2);

/** The letter for programs that show no HTML, and for ears. Addresses stand whole, each on its own line. */
export function letterAsText(letter: Letter): string {
  const line = (text: string) => (letter.isUnlinked ? unlinked(directedLine(text)) : directedLine(text));
  const ending = letter.colon.trimEnd();
  const lines = (text: string) => harmlessLines(text).map(line);

  const partAsText = (part: Part): string => {
    switch (part.kind) {
      case "paragraph":
        return wrapped(line(part.text));
      case "facts":
        return factsAsText(part.facts);
      case "items":
        return part.items.map(itemAsText).join("\n\n");
      case "button":
        return `${wrapped(line(part.label) + ending)}\n${part.url}`;
      case "code":
        return indent + part.code;
    }
  };
  const factsAsText = (facts: readonly Fact[]) => facts.map(factAsText).join("\n");
  const factAsText = (fact: Fact) => {
    const said = fact.as === "words" ? fact.lines.flatMap(lines) : fact.lines.map(line);
    const label = line(fact.label);
    const inOne = `${label}${letter.colon}${said[0]}`;
    if (said.length === 1 && inOne.length <= columns) return inOne;
    return [label + ending, ...said.map((each) => (each ? wrapped(each, indent) : ""))].join("\n");
  };
  const itemAsText = ({ title, facts, url }: Item) =>
    [wrapped(`* ${line(title)}`), factsAsText(facts), ...(url === undefined ? [] : [url])].join("\n");

  const body = [wrapped(line(letter.lead)), ...letter.parts.map(partAsText)].join("\n\n");
  const footer = letter.footer.map(({ text, url }) =>
    url === undefined ? wrapped(line(text)) : `${wrapped(line(text) + ending)}\n${url}`,
  );
  return `${[body, rule, footer.join("\n")].join("\n\n")}\n`;
}

/** Breaks between words only. A word that is longer than a line stays whole. */
function wrapped(text: string, before = ""): string {
  const lines: string[] = [];
  let last = "";
  for (const word of text.split(" ")) {
    if (last && before.length + last.length + 1 + word.length > columns) {
      lines.push(last);
      last = word;
    } else last = last ? `${last} ${word}` : word;
  }
  lines.push(last);
  return lines.map((each) => before + each).join("\n");
}
