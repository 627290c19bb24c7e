import type { Plugin } from "esbuild";
import { takesKey } from "../../functions/http/operation.ts";
import { operationsByName } from "../../functions/operations.ts";

/** Lets the pages import `virtual:routes`: of each operation its method, its path, and whether it takes an `Idempotency-Key`. */
export const routesPlugin: Plugin = {
  name: "routes",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:routes$/ }, ({ path }) => ({ path, namespace: "routes" }));
    onLoad({ filter: /./, namespace: "routes" }, () => ({
      contents: `export const routes = ${JSON.stringify(routes())};`,
      loader: "js",
    }));
  },
};

function routes(): object {
  return Object.fromEntries(
    Object.entries(operationsByName).map(([name, operation]) => [
      name,
      [operation.method, operation.path, takesKey(operation) ? 1 : 0],
    ]),
  );
}
