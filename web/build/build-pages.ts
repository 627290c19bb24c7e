import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { type BuildOptions, build, context, type Metafile, type Plugin } from "esbuild";
import { shellName } from "../../functions/domain/pages/shell-name.ts";
import { type Language, languages } from "../../functions/domain/texts/language.ts";
import { type Brand, plainBrand, writeBrand } from "./brand.ts";
import { routesPlugin } from "./routes-plugin.ts";
import { shell } from "./shell.ts";

const root = join(import.meta.dirname, "../..");

/** Each has its own script and style, and a shell for each language. */
export const pageNames = ["booking", "app", "invitation"] as const;
export type PageName = (typeof pageNames)[number];

/** What a page weighs, in bytes as they are sent. */
export interface PageWeight {
  /** Of all that its first view loads, but for its texts. */
  script: number;
  /** Of all its views together, with the texts of one language. */
  wholeScript: number;
  style: number;
}

export type PageWeights = Record<PageName, PageWeight>;

/**
 * Builds the pages into a folder: `<page>.html`, `<page>.de.html` and so on, and `assets/` with names that change with their content. Each
 * file has its compressed form beside it, `.br`.
 */
export async function buildPages(directory: string, brand = plainBrand): Promise<PageWeights> {
  const outdir = resolve(root, directory);
  rmSync(outdir, { recursive: true, force: true });
  const built = await Promise.all(pageNames.map((page) => build(options(outdir, page))));
  return writeShells(
    built.map(({ metafile }) => metafile),
    outdir,
    brand,
  );
}

/** The same, again with every change of a source file. `onBuilt` hears of each. */
export async function watchPages(
  directory: string,
  onBuilt: () => void,
  brand = plainBrand,
): Promise<() => Promise<void>> {
  const outdir = resolve(root, directory);
  const built = new Map<PageName, Metafile>();
  const keep = (page: PageName, metafile: Metafile) => {
    built.set(page, metafile);
    if (built.size < pageNames.length) return;
    writeShells([...built.values()], outdir, brand);
    onBuilt();
  };
  const watching = await Promise.all(
    pageNames.map((page) => {
      const shells: Plugin = {
        name: "shells",
        setup: ({ onEnd }) => onEnd(({ metafile }) => metafile && keep(page, metafile)),
      };
      return context({ ...options(outdir, page), plugins: [routesPlugin, shells] });
    }),
  );
  await Promise.all(watching.map((each) => each.watch()));
  return () => Promise.all(watching.map((each) => each.dispose())).then(() => {});
}

/** Each page by itself: its parts in one file weigh less, and come sooner, than in many that it would share with pages hardly anybody goes on to. */
function options(outdir: string, page: PageName) {
  return {
    absWorkingDir: root,
    entryPoints: [{ in: `web/pages/${page}/main.tsx`, out: page }],
    outdir: join(outdir, "assets"),
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: ["es2023", "chrome123", "safari17.5", "firefox125"],
    jsx: "automatic",
    jsxImportSource: "preact",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    metafile: true,
    legalComments: "none",
    plugins: [routesPlugin],
    logLevel: "warning",
  } as const satisfies BuildOptions;
}

function writeShells(built: readonly Metafile[], outdir: string, brand: Brand): PageWeights {
  const metafile: Metafile = { inputs: {}, outputs: Object.assign({}, ...built.map(({ outputs }) => outputs)) };
  const sent = new Map(Object.keys(metafile.outputs).map((path) => [path, writeCompressed(join(root, path))]));
  const icon = join(outdir, "assets/icon.svg");
  mkdirSync(join(outdir, "assets"), { recursive: true });
  writeFileSync(icon, readFileSync(join(root, "web/style/icon.svg")));
  writeCompressed(icon);
  const branded = writeBrand(outdir, brand, writeCompressed);
  const weights = pageNames.map((page) => {
    const [path, output] = entryOf(metafile, page);
    const atOnce = importedAtOnce(metafile, path);
    const url = (file: string) => `/${relative(outdir, join(root, file)).replaceAll("\\", "/")}`;
    const style = output.cssBundle!;
    for (const language of languages) {
      const html = join(outdir, shellName(page, language));
      const preload = [...atOnce.slice(1), ...textsIn(metafile, atOnce, language)].map(url);
      writeFileSync(html, shell({ page, language, script: url(path), style: url(style), preload, brand: branded }));
      writeCompressed(html);
    }
    const weigh = (files: readonly string[]) => sum(files.map((file) => sent.get(file)!));
    const wholeScript = weigh(withLazyPieces(metafile, path));
    return [page, { script: weigh(atOnce), wholeScript, style: sent.get(style)! }] as const;
  });
  return Object.fromEntries(weights) as PageWeights;
}

function entryOf(metafile: Metafile, page: PageName): [string, Metafile["outputs"][string]] {
  const entry = `web/pages/${page}/main.tsx`;
  return Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry)!;
}

/** The scripts that a browser needs before the page shows anything, the entry first. */
function importedAtOnce({ outputs }: Metafile, path: string, reached = new Set<string>()): string[] {
  if (!reached.has(path)) {
    reached.add(path);
    for (const { path: next, kind } of outputs[path]!.imports)
      if (kind === "import-statement") importedAtOnce({ outputs, inputs: {} }, next, reached);
  }
  return [...reached];
}

/** What the scripts will say in a language: they ask for it themselves once they run, which is a way later. */
function textsIn({ outputs }: Metafile, scripts: readonly string[], language: Language): string[] {
  const isText = new RegExp(`/texts/.*\\b${language}\\.ts$|/common/${language}\\.ts$`);
  const loaded = scripts.flatMap((path) => outputs[path]!.imports.map((each) => each.path));
  return [...new Set(loaded)].filter((path) => isText.test(outputs[path]?.entryPoint ?? ""));
}

/** All that somebody loads who sees every view, in English. */
function withLazyPieces({ outputs }: Metafile, path: string, reached = new Set<string>()): string[] {
  const { imports, entryPoint = "" } = outputs[path]!;
  if (!reached.has(path) && !/\/texts\/.*(de|fr|es)\.ts$/.test(entryPoint)) {
    reached.add(path);
    for (const { path: next, external } of imports)
      if (!external) withLazyPieces({ outputs, inputs: {} }, next, reached);
  }
  return [...reached];
}

/** The bytes of the compressed form. */
function writeCompressed(file: string): number {
  const compressed = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(`${file}.br`, compressed);
  return compressed.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
