import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { layers, lists } from "../../../bin/layers/layers.ts";
import { readModules } from "../../../bin/layers/modules.ts";
import { violationsOf } from "../../../bin/layers/violations.ts";

const planted: string[] = [];

afterEach(() => {
  for (const root of planted.splice(0)) rmSync(root, { recursive: true });
});

/** A folder with these files in it. */
function plant(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "layers-"));
  planted.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function violationsIn(files: Record<string, string>): string[] {
  return violationsOf(readModules(plant(files)), layers, lists);
}

const waysToImport: [string, (specifier: string) => string][] = [
  ["a value", (specifier) => `import { it } from "${specifier}";`],
  ["a type", (specifier) => `import type { It } from "${specifier}";`],
  ["a type by its name", (specifier) => `import { type It } from "${specifier}";`],
  ["everything", (specifier) => `import * as it from "${specifier}";`],
  ["nothing but what it does", (specifier) => `import "${specifier}";`],
  ["a type inside a type", (specifier) => `type Its = import("${specifier}").It[];`],
  ["the type of a module", (specifier) => `function its(it: typeof import("${specifier}")) {}`],
  ["later", (specifier) => `const later = () => import("${specifier}");`],
  ["to hand it on", (specifier) => `export { it } from "${specifier}";`],
  ["a type to hand it on", (specifier) => `export type { It } from "${specifier}";`],
  ["all to hand it on", (specifier) => `export * from "${specifier}";`],
];

describe("an import upward", () => {
  test.each(waysToImport)("is found: %s", (_, importing) => {
    const files = {
      "functions/store/plans/plans.ts": importing("../../operations/plans/get-plan.ts"),
      "functions/operations/plans/get-plan.ts": "export const it = 1; export type It = 1;",
    };
    expect(violationsIn(files)).toEqual([
      "functions/store/plans/plans.ts may not import functions/operations/plans/get-plan.ts",
    ]);
  });

  test.each([
    ["functions/runtime/clock.ts", "functions/domain/time/instant.ts"],
    ["functions/domain/plans/plan.ts", "functions/runtime/clock.ts"],
    ["functions/domain/plans/plan.ts", "functions/contract/plans.ts"],
    ["functions/contract/plans.ts", "functions/store/plans/plans.ts"],
    ["functions/contract/plans.ts", "functions/http/csv.ts"],
    ["functions/store/plans/plans.ts", "functions/model/ask.ts"],
    ["functions/model/ask.ts", "functions/store/plans/plans.ts"],
    ["functions/user-pool/accounts.ts", "functions/model/ask.ts"],
    ["functions/use-cases/plans/apply.ts", "functions/contract/plans.ts"],
    ["functions/use-cases/plans/apply.ts", "functions/http/operation.ts"],
    ["functions/use-cases/plans/apply.ts", "functions/services/open.ts"],
    ["functions/use-cases/plans/apply.ts", "functions/events/refresh-inbox.ts"],
    ["functions/services/services.ts", "functions/http/operation.ts"],
    ["functions/http/lambda.ts", "functions/operations/plans/get-plan.ts"],
    ["functions/http/lambda.ts", "functions/operations.ts"],
    ["functions/http/lambda.ts", "functions/store/table/key.ts"],
    ["functions/events/refresh-inbox.ts", "functions/http/operation.ts"],
    ["functions/operations/plans/get-plan.ts", "functions/operations.ts"],
    ["functions/operations/plans/get-plan.ts", "test/support/client.ts"],
    ["functions/operations.ts", "functions/store/plans/plans.ts"],
    ["functions/events.ts", "functions/operations/plans/get-plan.ts"],
    ["functions/domain/plans/plan.ts", "bench/plans.ts"],
    ["functions/store/plans/plans.ts", "lib/api.ts"],
    ["functions/runtime/clock.ts", "local/server.ts"],
    ["functions/http/lambda.ts", "bin/app.ts"],
    ["lib/api.ts", "local/server.ts"],
    ["local/server.ts", "lib/api.ts"],
    ["bin/app.ts", "test/support/client.ts"],
    ["test/support/client.ts", "bench/plans.ts"],
  ])("is found: %s of %s", (from, to) => {
    const up = "../".repeat(from.split("/").length - 1);
    const files = { [from]: `import type { It } from "./${up}${to}";`, [to]: "export type It = 1;" };
    expect(violationsIn(files)).toEqual([`${from} may not import ${to}`]);
  });

  test("is none where it leads downward, stays in the layer, or only looks like one", () => {
    const files = {
      "functions/operations/plans/get-plan.ts": [
        'import { it } from "../../use-cases/plans/apply.ts";',
        'import { word } from "./word.ts";',
        '// import { it } from "../../events.ts";',
        'const text = `\nimport { it } from "../../operations.ts";\n`;',
      ].join("\n"),
      "functions/operations/plans/word.ts": 'import type { It } from "../../domain/plans/plan.ts";',
      "functions/use-cases/plans/apply.ts": 'export { it } from "../../domain/plans/plan.ts";',
      "functions/domain/plans/plan.ts":
        'import { one } from "../time/one.ts"; export const it = one; export type It = 1;',
      "functions/domain/time/one.ts": "export const one = 1;",
      "functions/operations.ts": 'import { getPlan } from "./operations/plans/get-plan.ts";',
      "bin/app.ts": 'import { operations } from "../functions/operations.ts"; import text from "../package.json";',
    };
    expect(violationsIn(files)).toEqual([]);
  });
});

describe("a circle", () => {
  test.each(waysToImport)("is found: %s", (_, importing) => {
    const files = {
      "functions/domain/plans/a.ts": importing("./b.ts"),
      "functions/domain/plans/b.ts": 'import type { It } from "./a.ts";',
    };
    expect(violationsIn(files)).toEqual([
      "a circle of imports: functions/domain/plans/a.ts → functions/domain/plans/b.ts → functions/domain/plans/a.ts",
    ]);
  });

  test("is told by the modules on it, not by those that lead to it", () => {
    const files = {
      "test/a.ts": 'import type { It } from "./b.ts"; import type { Other } from "./c.ts";',
      "test/b.ts": 'import type { It } from "./c.ts";',
      "test/c.ts": 'import type { It } from "./d.ts";',
      "test/d.ts": 'import type { It } from "./e.ts";',
      "test/e.ts": 'import type { It } from "./c.ts";',
    };
    expect(violationsIn(files)).toEqual(["a circle of imports: test/c.ts → test/d.ts → test/e.ts → test/c.ts"]);
  });

  test("is none where two ways lead to the same", () => {
    const files = {
      "test/a.ts": 'import type { It } from "./b.ts"; import type { Other } from "./c.ts";',
      "test/b.ts": 'import type { It } from "./d.ts";',
      "test/c.ts": 'import type { It } from "./d.ts";',
      "test/d.ts": "export type It = 1;",
    };
    expect(violationsIn(files)).toEqual([]);
  });
});

describe("a package", () => {
  test.each([
    ["functions/domain/plans/plan.ts", "zod"],
    ["functions/domain/plans/plan.ts", "node:fs"],
    ["functions/domain/plans/plan.ts", "aws-lambda"],
    ["functions/contract/plans.ts", "@aws-sdk/lib-dynamodb"],
    ["functions/contract/plans.ts", "@middy/core"],
    ["functions/contract/plans.ts", "openai/resources"],
    ["functions/store/plans/plans.ts", "aws-lambda"],
  ])("is found where its layer has no use for it: %s of %s", (path, name) => {
    const files = { [path]: `import type { It } from "${name}";` };
    expect(violationsIn(files)).toEqual([`${path} may not import ${name}`]);
  });

  test("may be imported where its layer says so, or says nothing", () => {
    const files = {
      "functions/contract/plans.ts": 'import * as z from "zod";',
      "functions/store/plans/plans.ts": 'import { GetCommand } from "@aws-sdk/lib-dynamodb";',
      "functions/http/lambda.ts": 'import middy from "@middy/core";',
    };
    expect(violationsIn(files)).toEqual([]);
  });
});

test.each(["operations", "events"])(
  "what functions/%s.ts lists knows no other of them, but what they share",
  (list) => {
    const files = {
      [`functions/${list}.ts`]: `import { one } from "./${list}/one.ts"; import { other } from "./${list}/other.ts";`,
      [`functions/${list}/one.ts`]: 'import type { Other } from "./other.ts"; import { shared } from "./shared.ts";',
      [`functions/${list}/other.ts`]: 'import { shared } from "./shared.ts"; export type Other = 1;',
      [`functions/${list}/shared.ts`]: "export const shared = 1;",
      "test/one.test.ts": `import { one } from "../functions/${list}/one.ts";`,
    };
    expect(violationsIn(files)).toEqual([
      `functions/${list}/one.ts may not import functions/${list}/other.ts: only functions/${list}.ts does`,
    ]);
  },
);

test("a file in no layer is named", () => {
  expect(violationsIn({ "functions/elsewhere/a.ts": "", "elsewhere.ts": "" })).toEqual([
    "elsewhere.ts is in no layer of bin/layers/layers.ts",
    "functions/elsewhere/a.ts is in no layer of bin/layers/layers.ts",
  ]);
});

test("every module of the project is looked at", () => {
  const list = (...more: string[]) =>
    execFileSync("git", ["ls-files", ...more, "*.ts"], { encoding: "utf8" }).split("\n");
  const ours = [...list(), ...list("--others", "--exclude-standard")].filter((path) => path && existsSync(path));
  expect(ours.length).toBeGreaterThan(500);
  expect(readModules(".").map(({ path }) => path)).toEqual(ours.sort());
});

test("the command fails for a violation, and says how many modules it has looked at", () => {
  const check = (files: Record<string, string>) =>
    spawnSync(process.execPath, [resolve("bin/check-layers.ts")], { cwd: plant(files), encoding: "utf8" });
  const clean = { "lib/api.ts": 'import type { It } from "./it.ts";', "lib/it.ts": "export type It = 1;" };
  expect(check(clean)).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining(" 2 modules: no ") });
  const broken = { ...clean, "lib/it.ts": 'import type { Api } from "./api.ts";' };
  expect(check(broken)).toMatchObject({
    status: 1,
    stderr: "a circle of imports: lib/api.ts → lib/it.ts → lib/api.ts\n",
    stdout: expect.stringContaining(" 2 modules: 1 "),
  });
});
