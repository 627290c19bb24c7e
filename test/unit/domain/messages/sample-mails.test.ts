import { describe, expect, test } from "vitest";
import { sampleMails } from "../../../../bin/mails/sample-mails.ts";
import { languages } from "../../../../functions/domain/texts/language.ts";
import { readHtml } from "./read-html.ts";

describe.each(languages)("in %s", (language) => {
  const mails = [...sampleMails(language)].map(([name, mail]) => ({ name, ...mail }));

  test("no placeholder shows", () => {
    const broken = /undefined|\[object|NaN|=>|\$\{|\bnull\b| {2}\S| ,|\.\./;
    for (const { name, subject, text, html } of mails) {
      const words = [subject, text.replace(/^ +/gm, ""), readHtml(html).text];
      expect({ name, broken: words.filter((each) => broken.test(each)) }).toEqual({ name, broken: [] });
    }
  });

  test("the text says what the HTML says", () => {
    for (const { name, text, html } of mails) {
      const lines = readHtml(html).lines;
      const said = text.replace(/\s+/g, " ");
      expect({ name, missing: lines.filter((line) => !said.includes(line)) }).toEqual({ name, missing: [] });
    }
  });

  test("nothing is fetched, and every link stands in the text too", () => {
    for (const { name, text, html } of mails) {
      const { links, fetched } = readHtml(html);
      expect({ name, fetched, missing: links.filter((link) => !text.includes(link)) }).toEqual({
        name,
        fetched: [],
        missing: [],
      });
    }
  });

  test("mails about codes hold no link", () => {
    for (const { name, text, html } of mails.filter(({ name }) => name.startsWith("code"))) {
      expect({ name, links: readHtml(html).links, text: /https?:/.test(text) }).toEqual({
        name,
        links: [],
        text: false,
      });
    }
  });
});

/** Names, addresses, and what has no words. */
const sameInAll = /^\s*(?:https:.*|Cleo Durand|\S*)$/;

test("nothing is left in English", () => {
  const english = sampleMails("en");
  for (const language of languages.filter((each) => each !== "en")) {
    for (const [name, { subject, text }] of sampleMails(language)) {
      const inEnglish = english.get(name)!.text.split("\n");
      const same = text.split("\n").filter((line) => inEnglish.includes(line) && !sameInAll.test(line));
      expect({ name, language, same, subject }).toEqual({ name, language, same: [], subject });
      expect(subject).not.toBe(english.get(name)!.subject);
    }
  }
});
