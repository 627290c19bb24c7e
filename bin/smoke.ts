import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { fail } from "./local-server.ts";
import { type GivenAccounts, smoke } from "./smoke/smoke.ts";

const usage = `npm run smoke -- <url> [--report <file>]

Tries a running service: the Postman collection from beginning to end, and what its gateway answers by itself.
It makes accounts, meetings and a meeting type, so it is not for a service that people rely on.

Where accounts are confirmed by e-mail, it takes accounts that are there: named Olga (an organizer), Alice and Ben, with one password.

SMOKE_OLGA, SMOKE_ALICE, SMOKE_BEN   their addresses
SMOKE_PASSWORD                       their password
SMOKE_ADMIN, SMOKE_ADMIN_PASSWORD    an admin's; the demo's unless set

--report writes what differed as JSON, with where each expectation is from.`;

const { url, report } = commandLine();
const result = await smoke(url, { accounts: givenAccounts(), admin: givenAdmin() });
for (const { what, source, differences, answer } of result.differed) {
  console.log(`✗ ${what} (${source})\n  ${differences.join("\n  ")}\n  ${answer.status} ${answer.text.slice(0, 200)}`);
}
for (const title of result.leftOut) console.log(`- left out: ${title}`);
console.log(`${result.checks - result.differed.length} of ${result.checks} checks are as they should be at ${url}`);
if (report) await writeFile(report, `${JSON.stringify(result, null, 2)}\n`);
process.exitCode = result.differed.length > 0 ? 1 : 0;

function commandLine(): { url: string; report: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ options: { report: { type: "string" } }, allowPositionals: true });
    const [url = ""] = positionals;
    if (!URL.canParse(url)) fail(usage);
    return { url: url.replace(/\/$/, ""), report: values.report };
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${usage}`);
  }
}

function givenAccounts(): GivenAccounts | undefined {
  const { SMOKE_OLGA, SMOKE_ALICE, SMOKE_BEN, SMOKE_PASSWORD } = process.env;
  const given = [SMOKE_OLGA, SMOKE_ALICE, SMOKE_BEN, SMOKE_PASSWORD].filter(Boolean).length;
  if (given === 0) return undefined;
  if (given < 4) fail("Set all of SMOKE_OLGA, SMOKE_ALICE, SMOKE_BEN and SMOKE_PASSWORD, or none of them.");
  return { olgaEmail: SMOKE_OLGA!, aliceEmail: SMOKE_ALICE!, benEmail: SMOKE_BEN!, password: SMOKE_PASSWORD! };
}

function givenAdmin(): { adminEmail: string; adminPassword: string } | undefined {
  const { SMOKE_ADMIN: adminEmail, SMOKE_ADMIN_PASSWORD: adminPassword } = process.env;
  return adminEmail && adminPassword ? { adminEmail, adminPassword } : undefined;
}
