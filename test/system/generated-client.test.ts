import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterEach, describe, expect, test } from "vitest";
import { newDataDirectory, startServer } from "../support/server/server.ts";

const run = promisify(execFile);
const generatorFolder = process.env.CLIENT_GENERATOR_DIR ?? "";

const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

/** What somebody writes with the client: every name and field in it is checked. */
const program = `
import { client } from "./client/client.gen";
import { bookMeeting, listSlots, logIn } from "./client/sdk.gen";
import type { Meeting, ProblemCode } from "./client/types.gen";

client.setConfig({ baseUrl: process.argv[2]!, throwOnError: true });
const { data: session } = await logIn({
  body: { email: "attendee@example.com", password: "Demo-pass-2026" },
  throwOnError: true,
});
client.setConfig({ auth: session.accessToken });

const what = { organizerId: "demo-organizer", meetingTypeId: "one-on-one" };
const { data } = await listSlots({ query: what, throwOnError: true });
const start = data.slots[0]!.start;
const { data: meeting } = await bookMeeting({ body: { ...what, start, title: "By a client" }, throwOnError: true });
const mine: Meeting = meeting;
const answers: Meeting["attendees"][number]["response"][] = mine.attendees.map(({ response }) => response);

const again = await bookMeeting({ body: { ...what, start, title: "Once more" }, throwOnError: false });
const code: ProblemCode | undefined = again.error && "code" in again.error ? again.error.code : undefined;
console.log(JSON.stringify({ title: mine.title, status: mine.status, answers, code }));
`;

/** The document takes more checks than JSON Schema can tell the compiler of: these tell that it is typed at all. */
const mistakes = [
  `import { logIn } from "./client/sdk.gen"; await logIn({ body: { email: "attendee@example.com" } });`,
  `import type { Meeting } from "./client/types.gen"; export const status: Meeting["status"] = "running";`,
];

describe.skipIf(!generatorFolder)("a client made of the document by a generator", () => {
  test("compiles under strict and books; what the document does not know does not compile", async () => {
    const folder = await newDataDirectory();
    endings.push(() => rm(folder, { recursive: true }));
    const generator = join(generatorFolder, "node_modules/.bin/openapi-ts");
    await run(generator, ["-i", resolve("docs/openapi.json"), "-o", "client"], { cwd: folder });
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "program.ts"), program);
    await compile(folder, "program.ts");
    for (const mistake of mistakes) {
      await writeFile(join(folder, "mistake.ts"), mistake);
      await expect(compile(folder, "mistake.ts")).rejects.toMatchObject({
        stdout: expect.stringContaining("error TS2"),
      });
    }

    const server = await startServer();
    endings.push(server.stop);
    const outfile = join(folder, "program.js");
    await build({ entryPoints: [join(folder, "program.ts")], outfile, bundle: true, format: "esm", platform: "node" });
    const { stdout } = await run(process.execPath, [outfile, server.baseUrl]);
    expect(JSON.parse(stdout)).toEqual({
      title: "By a client",
      status: "scheduled",
      answers: ["accepted"],
      code: "slot_taken",
    });
  });
});

async function compile(folder: string, file: string): Promise<void> {
  const options = ["--noEmit", "--strict", "--target", "es2024", "--module", "esnext", "--moduleResolution", "bundler"];
  const types = ["--types", "node", "--typeRoots", resolve("node_modules/@types")];
  await run(resolve("node_modules/.bin/tsc"), [...options, ...types, file], { cwd: folder });
}
