import { cpSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import type { AnyEventFunction } from "../functions/events/trigger/event-function.ts";
import { type AnyOperation, readsProfile } from "../functions/http/operation.ts";
import { type Needs, readsSecret } from "../functions/services/needs.ts";
import { signInChallengeNeeds } from "../functions/user-pool-triggers/sign-in-challenge.ts";
import { plainBrand } from "../web/build/brand.ts";
import { buildPages } from "../web/build/build-pages.ts";

const root = join(import.meta.dirname, "..");

/**
 * The SDK looks for credentials in many places. Lambda always puts them into the environment, so that place is the only one in a bundle.
 * The others would be a quarter of it, and one of them loads `node:http`, with all of its `fetch` and WebSockets: a third of a cold start.
 */
const credentialsOfLambda: Plugin = {
  name: "credentials",
  setup({ onLoad }) {
    onLoad({ filter: /credential-provider-node[\\/]dist-es[\\/]index\.js$/ }, () => ({
      contents: 'export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";',
    }));
  },
};

/**
 * What `import()` leads to is wrapped in functions, with all that it needs, if it comes in the same file: then nothing of the SDK stands
 * at the top level any more, which costs a cold start 8 ms. So this is left out: the SDK imports it for operations that we never call.
 */
const neverImported = ["@smithy/core/event-streams"];

/** The same of our own, for functions that never ask the model and read no secret. */
const importedToAsk = ["openai", "@aws-sdk/client-secrets-manager"];

/** A function as Lambda gets it: a folder with `index.mjs`, what that imports, and the files that it reads. */
interface Bundle {
  directory: string;
  /** Of the modules that a cold start loads. */
  bytes: number;
  /** Source files that ended up in those, relative to the project. */
  inputs: string[];
  /** Those that are loaded only once they are called for. */
  lazyInputs: string[];
}

export interface OperationBundle extends Bundle {
  operation: AnyOperation;
}

export interface EventBundle extends Bundle {
  event: AnyEventFunction;
}

export interface Bundles {
  operations: OperationBundle[];
  events: EventBundle[];
  /** What the user pool asks while somebody signs in without a password. */
  signInChallenge: Bundle;
}

/** What a stack needs of them. */
export interface BundledCode {
  operations: readonly Pick<OperationBundle, "operation" | "directory">[];
  events: readonly Pick<EventBundle, "event" | "directory">[];
  signInChallenge: Pick<Bundle, "directory">;
}

/**
 * Bundles every function by itself, with its own SDK clients and nothing of the others, into a folder of its name in `directory`,
 * which is relative to the project.
 * The same sources give the same bytes, so a deployment touches only the functions that have changed.
 * There are no source maps in it: reading them costs every cold start, and `esbuild` makes them anew from the same commit.
 */
export async function buildBundles(
  operations: readonly AnyOperation[],
  events: readonly AnyEventFunction[],
  directory: string,
  brand = plainBrand,
): Promise<Bundles> {
  const outdir = resolve(root, directory);
  rmSync(outdir, { recursive: true, force: true });
  const entries = new Map([
    ...operations.map((operation) => [operation.name, operationEntry(operation)] as const),
    ...events.map((event) => [event.name, eventEntry(event)] as const),
    [signInChallengeName, signInChallengeEntry()] as const,
  ]);
  const loadingLater = [...operations, ...events]
    .filter(({ needs }) => readsSecret(needs) || needs.holidays)
    .map(({ name }) => name);
  const others = [...entries.keys()].filter((name) => !loadingLater.includes(name));
  const common = { ...options, plugins: [entriesIn(entries), credentialsOfLambda], outdir };
  const built = await Promise.all([
    build({ ...common, entryPoints: others.map(entryPoint), external: [...neverImported, ...importedToAsk] }),
    // The OpenAI SDK is as large as all the rest, and needed only where there is a key and something to ask; nearly as large is what
    // there is to know of holidays. Each comes in a file of its own, with each of these functions, because esbuild would share such
    // files among all that it builds together.
    ...loadingLater.map((name) =>
      build({ ...common, entryPoints: [entryPoint(name)], splitting: true, chunkNames: `${name}/[name]-[hash]` }),
    ),
  ]);
  const outputs = Object.assign({}, ...built.map(({ metafile }) => metafile.outputs)) as Outputs;
  const bundleOf = (name: string): Bundle => {
    const directory = join(outdir, name);
    return { directory, ...contentsOf(outputs, relative(root, join(directory, "index.mjs"))) };
  };
  const [first, ...copies] = operations
    .filter(({ needs }) => needs.pages)
    .map(({ name }) => join(outdir, name, "pages"));
  if (first) await buildPages(first, brand);
  for (const copy of copies) cpSync(first!, copy, { recursive: true });
  return {
    operations: operations.map((operation) => {
      const bundle = { operation, ...bundleOf(operation.name) };
      for (const file of operation.files ?? []) copyFromPackage(file, bundle.directory);
      return bundle;
    }),
    events: events.map((event) => ({ event, ...bundleOf(event.name) })),
    signInChallenge: bundleOf(signInChallengeName),
  };
}

const options = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  platform: "node",
  target: "node24",
  format: "esm",
  outExtension: { ".js": ".mjs" },
  // Without this, packages come in their CommonJS form: bigger, and `require` is not there in a module.
  mainFields: ["module", "main"],
  external: neverImported,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
} as const satisfies BuildOptions;

function entryPoint(name: string): { in: string; out: string } {
  return { in: `function:${name}`, out: `${name}/index` };
}

/** The name under which a function's file exports it: `operations/<area>/check-health.ts` → `checkHealth`. */
export function exportNameOf({ name }: AnyOperation | AnyEventFunction): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Each function's entry, written out of the lists instead of kept as a file. */
function entriesIn(entries: ReadonlyMap<string, string>): Plugin {
  return {
    name: "functions",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^function:/ }, ({ path }) => ({
        path: path.slice("function:".length),
        namespace: "function",
      }));
      onLoad({ filter: /./, namespace: "function" }, ({ path }) => ({
        contents: entries.get(path)!,
        resolveDir: join(root, "functions"),
        loader: "ts",
      }));
    },
  };
}

/** Where no profile and no session is looked up and no link opened, an operation's bundle holds nothing of where profiles stand. */
function operationEntry(operation: AnyOperation): string {
  const exportName = exportNameOf(operation);
  const lambda =
    readsProfile(operation) || operation.visitors || operation.recentProof || operation.access === "link"
      ? 'import { operationLambda as lambda } from "./operations/operation-lambda.ts"'
      : 'import { lambda } from "./http/lambda.ts"';
  return `
    ${lambda};
    import { ${exportName} } from "./operations/${operation.area}/${operation.name}.ts";
    ${opening(operation.needs)}
    export const handler = lambda(${exportName}, services);
  `;
}

function eventEntry(event: AnyEventFunction): string {
  const exportName = exportNameOf(event);
  return `
    import { eventLambda } from "./events/trigger/event-lambda.ts";
    import { ${exportName} } from "./events/${event.name}.ts";
    ${opening(event.needs)}
    export const handler = eventLambda(${exportName}, services);
  `;
}

/** Its folder, and a part of the function's name. */
export const signInChallengeName = "sign-in-challenge";

function signInChallengeEntry(): string {
  return `
    import { signInChallenge } from "./user-pool-triggers/sign-in-challenge.ts";
    ${opening(signInChallengeNeeds)}
    export const handler = signInChallenge(services);
  `;
}

/** Opens exactly what is needed, once per container: what an entry does not name stays out of its bundle. */
function opening(needs: Needs): string {
  const services = Object.keys(needs).map((need) => `${need}: open.${need}(environment)`);
  if (services.length === 0) return "const services = {};";
  return `
    import { readEnvironment } from "./runtime/environment.ts";
    import * as open from "./services/open.ts";
    const environment = readEnvironment();
    const services = { clock: open.clock(environment), ${services.join(", ")} };
  `;
}

/** `swagger-ui-dist/swagger-ui.css` is found the same way here and there: in `node_modules` beside the code. */
function copyFromPackage(file: string, directory: string): void {
  const source = createRequire(import.meta.url).resolve(file);
  const target = join(directory, "node_modules", file);
  cpSync(source, target, { recursive: true });
}

type Outputs = Metafile["outputs"];

function contentsOf(outputs: Outputs, entry: string): Omit<Bundle, "directory"> {
  const atOnce = reachedFrom(outputs, entry, new Set(["import-statement"]));
  const everything = reachedFrom(outputs, entry, new Set(["import-statement", "dynamic-import"]));
  return {
    bytes: [...atOnce].reduce((sum, file) => sum + outputs[file]!.bytes, 0),
    inputs: inputsOf(outputs, atOnce),
    lazyInputs: inputsOf(outputs, everything.difference(atOnce)),
  };
}

/** The output files to which imports of these kinds lead, itself included. */
function reachedFrom(
  outputs: Outputs,
  file: string,
  kinds: ReadonlySet<string>,
  reached = new Set<string>(),
): Set<string> {
  if (reached.has(file) || !outputs[file]) return reached;
  reached.add(file);
  for (const { path, kind } of outputs[file].imports) if (kinds.has(kind)) reachedFrom(outputs, path, kinds, reached);
  return reached;
}

function inputsOf(outputs: Outputs, files: ReadonlySet<string>): string[] {
  return [...files].flatMap((file) => Object.keys(outputs[file]!.inputs));
}
