import { operations } from "../functions/operations.ts";
import { buildBundles } from "../lib/bundles.ts";

const bundles = await buildBundles(operations, "dist/functions");
for (const { operation, bytes } of bundles) console.log(`${operation.name.padEnd(30)} ${Math.round(bytes / 1000)} KB`);
