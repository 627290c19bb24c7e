/**
 * `npm run test:client`: makes a client of the OpenAPI document with a generator that many use, compiles it and books with it.
 * Fetches the generator, which few need, so it is no dependency.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startVitest } from "vitest/node";

/** The generator writes by the compiler's API, which TypeScript has up to version 6. */
const packages = ["@hey-api/openapi-ts@0.99.0", "typescript@5.9.3"];

process.env.CLIENT_GENERATOR_DIR ||= fetched();
await startVitest("test", ["test/system/generated-client.test.ts"], { watch: false, project: ["system"] });

/** The folder into which the generator is installed. It gets its name only when it is complete. */
function fetched(): string {
  const folder = join(import.meta.dirname, "../node_modules/.cache", packages.join("+").replaceAll("/", "+"));
  if (existsSync(folder)) return folder;
  console.log(`Fetching ${packages.join(" and ")} …`);
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  execFileSync("npm", ["install", "--prefix", draft, "--no-save", "--silent", ...packages], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  renameSync(draft, folder);
  return folder;
}
