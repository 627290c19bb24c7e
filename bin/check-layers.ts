import { layers, lists } from "./layers/layers.ts";
import { readModules } from "./layers/modules.ts";
import { violationsOf } from "./layers/violations.ts";

const modules = readModules(".");
const violations = violationsOf(modules, layers, lists);
for (const violation of violations) console.error(violation);
console.log(
  `Looked at the imports of ${modules.length} modules: ${violations.length || "no"} violations of the layers.`,
);
if (violations.length > 0) process.exitCode = 1;
