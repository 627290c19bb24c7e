import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseAst } from "vitest/node";

/** A TypeScript file and what it imports, in whatever form: `import type`, `export from` and `import("…")` as well. */
export interface Module {
  path: string;
  imports: readonly Import[];
}

export interface Import {
  /** A path from the root for a file, the name for a package. */
  target: string;
  isPackage: boolean;
  isType: boolean;
}

/** Every TypeScript file below `root`, except what is installed or generated. */
export function readModules(root: string): Module[] {
  const paths = globSync("**/*.ts", { cwd: root, exclude: (path) => notOurs.test(path) });
  return paths.sort().map((path) => ({ path, imports: importsOf(path, readFileSync(join(root, path), "utf8")) }));
}

const notOurs = /(^|\/)(node_modules|dist|cdk\.out|coverage|\.[^/]+)$/;

function importsOf(path: string, text: string): Import[] {
  const imports: Import[] = [];
  visit(parseAst(text, { lang: "ts" }), ({ type, source, importKind, exportKind }) => {
    if (typeof source?.value !== "string") return;
    const isPackage = !source.value.startsWith(".");
    const target = isPackage ? source.value : posix.join(posix.dirname(path), source.value);
    const isType = type === "TSImportType" || importKind === "type" || exportKind === "type";
    imports.push({ target, isPackage, isType });
  });
  return imports;
}

/** Whatever imports names its `source`. */
interface Node {
  type?: string;
  source?: { value?: unknown };
  importKind?: string;
  exportKind?: string;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== "object" || value === null) return;
  see(value);
  for (const child of Object.values(value)) visit(child, see);
}
