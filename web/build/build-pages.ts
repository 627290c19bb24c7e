import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { type BuildOptions, build, context, type Plugin } from "esbuild";
import { shellName } from "../../functions/domain/pages/shell-name.ts";
import { languages } from "../../functions/domain/texts/language.ts";
import { type Brand, plainBrand, writeBrand } from "./brand.ts";
import { importedAtOnce, type Outputs, textsIn, withLazyPieces } from "./outputs.ts";
import { routesPlugin } from "./routes-plugin.ts";
import { shell } from "./shell.ts";

const root = join(import.meta.dirname, "../..");

/** Each has its own script and style, and a shell for each language. */
export const pageNames = ["booking", "app", "invitation"] as const;
export type PageName = (typeof pageNames)[number];

/** What a page weighs, in bytes as they are sent. */
interface PageWeight {
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
  return writeShells(Object.assign({}, ...built.map(({ metafile }) => metafile.outputs)), outdir, brand);
}

/** The same, again with every change of a source file. `onBuilt` hears of each. */
export async function watchPages(
  directory: string,
  onBuilt: () => void,
  brand = plainBrand,
): Promise<() => Promise<void>> {
  const outdir = resolve(root, directory);
  const built = new Map<PageName, Outputs>();
  const keep = (page: PageName, outputs: Outputs) => {
    built.set(page, outputs);
    if (built.size < pageNames.length) return;
    writeShells(Object.assign({}, ...built.values()), outdir, brand);
    onBuilt();
  };
  const watching = await Promise.all(
    pageNames.map((page) => {
      const shells: Plugin = {
        name: "shells",
        setup: ({ onEnd }) => onEnd(({ metafile }) => metafile && keep(page, metafile.outputs)),
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
    entryPoints: [{ in: entryPointOf(page), out: page }],
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

function writeShells(outputs: Outputs, outdir: string, brand: Brand): PageWeights {
  const sent = new Map(Object.keys(outputs).map((path) => [path, writeCompressed(join(root, path))]));
  const weigh = (files: readonly string[]) => files.reduce((sum, file) => sum + sent.get(file)!, 0);
  const url = (file: string) => `/${relative(outdir, join(root, file)).replaceAll("\\", "/")}`;
  const icon = join(outdir, "assets/icon.svg");
  writeFileSync(icon, readFileSync(join(root, "web/style/icon.svg")));
  writeCompressed(icon);
  const branded = writeBrand(outdir, brand, writeCompressed);
  const weights = pageNames.map((page) => {
    const [path, { cssBundle: style }] = entryOf(outputs, page);
    const atOnce = importedAtOnce(outputs, path);
    for (const language of languages) {
      const html = join(outdir, shellName(page, language));
      const preload = [...atOnce.slice(1), ...textsIn(outputs, atOnce, language)].map(url);
      writeFileSync(html, shell({ page, language, script: url(path), style: url(style!), preload, brand: branded }));
      writeCompressed(html);
    }
    const wholeScript = weigh(withLazyPieces(outputs, path));
    return [page, { script: weigh(atOnce), wholeScript, style: weigh([style!]) }] as const;
  });
  return Object.fromEntries(weights) as PageWeights;
}

function entryOf(outputs: Outputs, page: PageName): [path: string, output: Outputs[string]] {
  return Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entryPointOf(page))!;
}

function entryPointOf(page: PageName): string {
  return `web/pages/${page}/main.tsx`;
}

/** The bytes of the compressed form. */
function writeCompressed(file: string): number {
  const compressed = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  writeFileSync(`${file}.br`, compressed);
  return compressed.length;
}
