import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** The class with which each selector begins: whose rule it is. */
function ownersIn(style: string): string[] {
  const rules = style.replace(/\/\*.*?\*\/|@[^{]*\{/gs, "").matchAll(/([^{}]+)\{/g);
  return [...rules].flatMap(([, selectors]) =>
    selectors!.split(",").flatMap((selector) => /\.([\w-]+)/.exec(selector)?.[1] ?? []),
  );
}

test("no two views of the app begin a rule with the same class: their styles are one file", () => {
  const files = globSync("web/pages/app/*/*.css", { cwd: root });
  expect(files.length).toBeGreaterThan(10);
  const owned = new Map<string, Set<string>>();
  for (const file of files)
    for (const name of ownersIn(readFileSync(join(root, file), "utf8")))
      owned.set(name, (owned.get(name) ?? new Set()).add(file));
  expect([...owned].filter(([, where]) => where.size > 1).map(([name, where]) => [name, ...where])).toEqual([]);
});
