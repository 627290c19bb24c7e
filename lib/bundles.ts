import { cpSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import type { AnyOperation } from "../functions/http/operation.ts";

const root = join(import.meta.dirname, "..");

/**
 * Ways to find credentials that exist on a laptop only, with four SDK clients of their own: a quarter of a bundle.
 * The SDK loads them when there are none in the environment, where Lambda always puts them.
 */
const laptopCredentials = ["ini", "login", "process", "sso", "web-identity"].map(
  (kind) => `@aws-sdk/credential-provider-${kind}`,
);

/** An operation's function as Lambda gets it: a folder with `index.mjs`, and the files that the operation reads. */
export interface Bundle {
  operation: AnyOperation;
  directory: string;
  /** Size of `index.mjs`. */
  bytes: number;
  /** Source files that ended up in it, relative to the project. */
  inputs: string[];
}

/**
 * Bundles every operation by itself, with its own SDK clients and nothing of the others, into a folder of its name in `directory`,
 * which is relative to the project.
 * The same sources give the same bytes, so a deployment touches only the functions that have changed.
 * There are no source maps in it: reading them costs every cold start, and `esbuild` makes them anew from the same commit.
 */
export async function buildBundles(operations: readonly AnyOperation[], directory: string): Promise<Bundle[]> {
  const outdir = resolve(root, directory);
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: operations.map(({ name }) => ({ in: `operation:${name}`, out: `${name}/index` })),
    plugins: [entriesOf(operations)],
    outdir,
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node24",
    format: "esm",
    outExtension: { ".js": ".mjs" },
    // Without this, packages come in their CommonJS form: bigger, and `require` is not there in a module.
    mainFields: ["module", "main"],
    external: laptopCredentials,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  return operations.map((operation) => {
    const bundle = { operation, directory: join(outdir, operation.name) };
    for (const file of operation.files ?? []) copyFromPackage(file, bundle.directory);
    return { ...bundle, ...outputOf(metafile, join(bundle.directory, "index.mjs")) };
  });
}

/** The name under which `operations/<area>/<name>.ts` exports its operation: `check-health` → `checkHealth`. */
export function exportNameOf({ name }: AnyOperation): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Each operation's entry, written out of the list instead of kept as a file. */
function entriesOf(operations: readonly AnyOperation[]): Plugin {
  return {
    name: "operations",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^operation:/ }, ({ path }) => ({
        path: path.slice("operation:".length),
        namespace: "operation",
      }));
      onLoad({ filter: /./, namespace: "operation" }, ({ path }) => {
        const operation = operations.find(({ name }) => name === path)!;
        return { contents: entryOf(operation), resolveDir: join(root, "functions"), loader: "ts" };
      });
    },
  };
}

function entryOf(operation: AnyOperation): string {
  const exportName = exportNameOf(operation);
  return `
    import { lambda } from "./http/lambda.ts";
    import { ${exportName} } from "./operations/${operation.area}/${operation.name}.ts";
    export const handler = lambda(${exportName});
  `;
}

/** `swagger-ui-dist/swagger-ui.css` is found the same way here and there: in `node_modules` beside the code. */
function copyFromPackage(file: string, directory: string): void {
  const source = createRequire(import.meta.url).resolve(file);
  const target = join(directory, "node_modules", file);
  cpSync(source, target, { recursive: true });
}

function outputOf({ outputs }: Metafile, file: string): Pick<Bundle, "bytes" | "inputs"> {
  const output = outputs[relative(root, file)]!;
  return { bytes: output.bytes, inputs: Object.keys(output.inputs) };
}
