import type { Metafile } from "esbuild";
import { defaultLanguage, type Language } from "../../functions/domain/texts/language.ts";

/** What the build has made: files by their path, with what each imports. */
export type Outputs = Metafile["outputs"];

type Import = Outputs[string]["imports"][number];

/** The scripts that a browser needs before the page shows anything, the page's own first. */
export function importedAtOnce(outputs: Outputs, path: string): string[] {
  return reachedFrom(outputs, path, ({ kind }) => kind === "import-statement");
}

/** All that somebody loads who sees every view, in English. */
export function withLazyPieces(outputs: Outputs, path: string): string[] {
  const isOtherLanguage = (language: string | undefined) => language !== undefined && language !== defaultLanguage;
  return reachedFrom(outputs, path, (each) => !each.external && !isOtherLanguage(languageOf(outputs, each.path)));
}

/** What the scripts will say in a language: they ask for it themselves once they run, which is a way later. */
export function textsIn(outputs: Outputs, scripts: readonly string[], language: Language): string[] {
  const imported = scripts.flatMap((path) => outputs[path]!.imports.map((each) => each.path));
  return [...new Set(imported)].filter((path) => languageOf(outputs, path) === language);
}

/** Itself first. */
function reachedFrom(
  outputs: Outputs,
  path: string,
  follows: (each: Import) => boolean,
  reached = new Set<string>(),
): string[] {
  reached.add(path);
  for (const each of outputs[path]!.imports)
    if (follows(each) && !reached.has(each.path)) reachedFrom(outputs, each.path, follows, reached);
  return [...reached];
}

/** Of texts; undefined for anything else. */
function languageOf(outputs: Outputs, path: string): string | undefined {
  return /\/texts\/.*\b(\w\w)\.ts$/.exec(outputs[path]?.entryPoint ?? "")?.[1];
}
