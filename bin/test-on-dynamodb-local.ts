/**
 * `npm run test:dynamodb-local`: runs the functional tests on AWS's own DynamoDB Local. Fetches it, unless
 * `DYNAMODB_LOCAL_DIR` names a folder that has it; Java must be there. What follows `--` is handed on to vitest as filters.
 */
import { type ExecFileSyncOptions, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startVitest } from "vitest/node";

/** AWS's DynamoDB Local as an npm package carries it: 57 MB that few need, so it is no dependency. */
const carrier = { name: "amplify-dynamodb-simulator", version: "2.9.30" };
const cache = join(import.meta.dirname, "../node_modules/.cache");

refuseWithoutJava();
process.env.DYNAMODB_LOCAL_DIR ||= fetched();
await startVitest("test", process.argv.slice(2), { watch: false, project: ["functional-on-dynamodb-local"] });

function refuseWithoutJava(): void {
  try {
    execFileSync("java", ["-version"], { stdio: "ignore" });
  } catch {
    console.error("AWS's DynamoDB Local needs Java, and there is none here: install version 17 or newer.");
    process.exit(1);
  }
}

/** The folder of `DynamoDBLocal.jar`. It gets its name only when it is complete. */
function fetched(): string {
  const folder = join(cache, `${carrier.name}-${carrier.version}`);
  if (!existsSync(folder)) {
    console.log(`Fetching ${carrier.name} ${carrier.version} …`);
    const draft = `${folder}.draft`;
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
    const inDraft: ExecFileSyncOptions = {
      cwd: draft,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    };
    execFileSync("npm", ["pack", "--silent", `${carrier.name}@${carrier.version}`], inDraft);
    execFileSync("tar", ["-xzf", `${carrier.name}-${carrier.version}.tgz`], inDraft);
    renameSync(draft, folder);
  }
  return join(folder, "package", "emulator");
}
