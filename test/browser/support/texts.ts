import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Language, languages } from "../../../functions/domain/texts/language.ts";

export type Catalogues = Record<Language, object>[];

/** Of folders of texts: `web/texts/common`. */
export function cataloguesIn(folders: readonly string[]): Promise<Catalogues> {
  const textsOf = async (folder: string, language: Language): Promise<object> => {
    const file = join(import.meta.dirname, "../../..", folder, `${language}.ts`);
    return (await import(file)).texts;
  };
  return Promise.all(
    folders.map(async (folder) => {
      const [en, de, fr, es] = await Promise.all(languages.map((language) => textsOf(folder, language)));
      return { en, de, fr, es } as Record<Language, object>;
    }),
  );
}

/** Everything in the page that people read or hear is said in its language: nothing of the other languages' texts is there. */
export async function assertSaidIn(page: Page, language: Language, catalogues: Catalogues): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  const of = (wanted: (name: string) => boolean) =>
    catalogues.flatMap((catalogue) =>
      Object.entries(catalogue).flatMap(([name, texts]) => (wanted(name) ? phrasesIn(texts) : [])),
    );
  const own = of((name) => name === language);
  const foreign = of((name) => name !== language).filter((phrase) => !own.some((text) => text.includes(phrase)));
  const said = await saidIn(page);
  expect(
    said.filter((text) => foreign.some((phrase) => phrase === text || (isTelling(phrase) && text.includes(phrase)))),
  ).toEqual([]);
}

/** Long enough to be nothing but itself within other words. */
function isTelling(phrase: string): boolean {
  return phrase.length > 8;
}

/** What texts say; of those that say something they are given, the longest part around it. */
function phrasesIn(texts: object): string[] {
  return Object.values(texts).flatMap((text): string[] => {
    if (typeof text === "string") return [text];
    if (typeof text === "object") return phrasesIn(text);
    // A list reads as its text, too.
    const parts = String(text(["\0"], ["\0"], ["\0"])).split("\0");
    return parts
      .map((part) => part.trim())
      .sort((one, other) => other.length - one.length)
      .slice(0, 1)
      .filter(isTelling);
  });
}

function saidIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [document.title];
    const attributes = ["aria-label", "placeholder", "title", "alt"];
    const nodes = document.createTreeWalker(document.body);
    for (let node: Node | null = nodes.root; node; node = nodes.nextNode()) {
      if (node instanceof Element) said.push(...attributes.flatMap((name) => node.getAttribute(name) ?? []));
      else said.push(node.textContent ?? "");
    }
    return said.map((text) => text.trim()).filter(Boolean);
  });
}
