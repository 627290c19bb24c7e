import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

test("colours stand among the tokens alone", () => {
  const files = globSync("web/**/*.css", { cwd: root }).filter((file) => !file.endsWith("tokens.css"));
  expect(files.length).toBeGreaterThan(20);
  const colour = /:[^;{}]*(#[0-9a-f]{3,8}\b|\b(?:white|black|rgba?|hsla?|oklch)\b(?!-))/gi;
  const found = files.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(colour)].map(([text]) => `${file}${text}`),
  );
  expect(found).toEqual([]);
});

/** The class with which each selector begins: whose rule it is. */
function ownersIn(style: string): string[] {
  const rules = style.replace(/\/\*.*?\*\/|@[^{]*\{/gs, "").matchAll(/([^{}]+)\{/g);
  return [...rules].flatMap(([, selectors]) =>
    selectors!.split(",").flatMap((selector) => /\.([\w-]+)/.exec(selector)?.[1] ?? []),
  );
}

test("no two views of the app begin a rule with the same class: their styles are one file", () => {
  const files = globSync("web/pages/app/*/**/*.css", { cwd: root });
  expect(files.length).toBeGreaterThan(10);
  const owned = new Map<string, Set<string>>();
  for (const file of files)
    for (const name of ownersIn(readFileSync(join(root, file), "utf8")))
      owned.set(name, (owned.get(name) ?? new Set()).add(file));
  expect([...owned].filter(([, where]) => where.size > 1).map(([name, where]) => [name, ...where])).toEqual([]);
});

/** The classes that a view names in its own words, whatever decides among them. */
function classesIn(source: string): string[] {
  const values = source.matchAll(/\bclass=(?:"([^"]*)"|\{(.*?)\}(?=[\s>]))/gs);
  return [...values].flatMap(([, plain = "", computed = ""]) => {
    const words = [plain, ...[...computed.matchAll(/["`]([^"`]*)["`]/g)].map(([, text]) => text!)];
    return words.flatMap((text) => text.match(/[\w-]+/g) ?? []);
  });
}

test("no view of the app uses a class that another view's rules begin with, unless it takes that view's parts", () => {
  const owners = new Map<string, string>();
  for (const file of globSync("web/pages/app/*/**/*.css", { cwd: root }))
    for (const name of ownersIn(readFileSync(join(root, file), "utf8"))) owners.set(name, file.split("/")[3]!);
  const borrowed = globSync("web/pages/app/*/**/*.tsx", { cwd: root }).flatMap((file) => {
    const view = file.split("/")[3]!;
    const source = readFileSync(join(root, file), "utf8");
    return classesIn(source).flatMap((name) => {
      const owner = owners.get(name);
      const isTaken = !owner || owner === view || owner === "shared" || source.includes(`"../${owner}/`);
      return isTaken ? [] : [`${file}: ${name} of ${owner}`];
    });
  });
  expect(borrowed).toEqual([]);
});
