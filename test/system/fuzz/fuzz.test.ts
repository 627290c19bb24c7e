import { rm } from "node:fs/promises";
import { afterEach, expect, test, vi } from "vitest";
import { logger } from "../../../functions/runtime/logger.ts";
import { demoId, demoPersons } from "../../../local/demo/people.ts";
import { startLocal } from "../../../local/server.ts";
import { disagreementWith } from "../../support/described.ts";
import { oneOf, randomFrom } from "../../support/random.ts";
import { newPerson } from "../../support/server/http.ts";
import { newDataDirectory } from "../../support/server/server.ts";
import { type Callers, everyKindOfCaller, leaver, someCaller } from "./callers.ts";
import { readDocument } from "./document.ts";
import { KnownValues } from "./known-values.ts";
import { countReadUnits } from "./read-units.ts";
import { collectionOf, type FuzzRequest, someRequest } from "./requests.ts";

const requests = Number(process.env.FUZZ_REQUESTS || 1_000);
const seed = Number(process.env.FUZZ_SEED || 1);

const maxReadUnits = 500;
const now = "2031-01-06T08:00:00Z";
/** Tokens are good for an hour. */
const requestsBetweenLogIns = 20_000;

const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

test(
  `${requests} requests made from the document, by everybody, have answers as documented, and none costs too much`,
  async () => {
    const failures = watchFailures();
    const { baseUrl } = await started();
    const random = randomFrom(seed);
    const [document, units] = [await readDocument(baseUrl), countReadUnits()];
    endings.push(units.stop);
    const known = new KnownValues();
    for (const id of demoPersons.map(demoId)) known.learn("users", { id, organizerId: id, userId: id });
    const sources = { random, document, known, now: new Date(now) };

    let callers: Callers = new Map();
    const surprises: string[] = [];
    const statuses = new Map<string, number>();
    for (let index = 0; index < requests && surprises.length < 10; index++) {
      if (index % requestsBetweenLogIns === 0) callers = await everyKindOfCaller(baseUrl);
      const operation = oneOf(document.operations, random);
      const who = operation.id === "delete-me" ? leaver : someCaller(callers, random);
      const request = someRequest(operation, random() < 0.5, sources);
      if (operation.id === "set-roles" && demoPersons.some((person) => request.target.includes(demoId(person))))
        continue;

      units.used();
      failures.length = 0;
      const answer = await sent(baseUrl, request, callers.get(who));
      const read = units.used();
      const { status, body } = answer;
      statuses.set(`${status}`, (statuses.get(`${status}`) ?? 0) + 1);
      const surprise = [
        status >= 500 && `${operation.method} ${operation.path} answered ${status}: ${body}`,
        disagreementWith({ method: operation.method, path: operation.path, ...answer }),
        read > maxReadUnits && `${operation.method} ${operation.path} read ${read} units`,
        failures.length > 0 && `Something failed meanwhile: ${failures.join("")}`,
      ].find(Boolean);
      if (surprise) surprises.push(`#${index} as ${who}: ${surprise}\n  ${asCurl(request, callers.get(who))}`);
      if (status < 300 && /json/.test(answer.contentType ?? ""))
        known.learn(collectionOf(operation.path), JSON.parse(body));
      if (operation.id === "delete-me" && status < 300) {
        callers.set(leaver, `Bearer ${(await newPerson(baseUrl)).token}`);
      }
    }
    if (process.env.FUZZ_REQUESTS) console.log(Object.fromEntries([...statuses].sort()));
    if (surprises.length > 0) {
      throw new Error([`Repeat it with FUZZ_SEED=${seed} FUZZ_REQUESTS=${requests}`, ...surprises].join("\n\n"));
    }
    // Or it would not get far into anything.
    expect(statuses.get("200")).toBeGreaterThan(requests / 10);
  },
  Math.max(120_000, requests * 100),
);

/** What is logged as an error from now on, also by what runs by itself: its thread's lines come through this one. */
function watchFailures(): string[] {
  const level = logger.getLevelName();
  logger.setLogLevel("ERROR");
  const lines: string[] = [];
  const written = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    if (String(text).includes('"level":"ERROR"')) lines.push(String(text));
    return true;
  });
  endings.push(() => {
    written.mockRestore();
    logger.setLogLevel(level);
  });
  return lines;
}

/** What `npm start` runs, with everything that runs by itself. */
async function started() {
  const dataDirectory = await newDataDirectory();
  endings.push(() => rm(dataDirectory, { recursive: true }));
  const server = await startLocal({ dataDirectory, port: 0, now });
  endings.push(server.stop);
  return server;
}

async function sent(baseUrl: string, { operation, target, headers, body }: FuzzRequest, authorization?: string) {
  const response = await fetch(baseUrl + target, {
    method: operation.method,
    redirect: "manual",
    headers: { ...headers, ...(authorization && { authorization }) },
    ...(body !== undefined && { body: body as RequestInit["body"] & {} }),
  });
  const contentType = response.headers.get("content-type") ?? undefined;
  return { status: response.status, contentType, body: await response.text() };
}

/** The request as a command, for a server of one's own. */
function asCurl({ operation, target, headers, body }: FuzzRequest, authorization?: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const isToken = authorization?.startsWith("Bearer ey");
  const all = { ...headers, ...(authorization && !isToken && { authorization }) };
  const text = typeof body === "string" ? body : body && Buffer.from(body).toString("latin1");
  return [
    `curl -X ${operation.method} ${quoted(`http://127.0.0.1:3000${target}`)}`,
    ...Object.entries(all).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(isToken ? ['-H "authorization: Bearer $TOKEN"'] : []),
    ...(text === undefined ? [] : [`-d ${quoted(text.length > 3_000 ? `${text.slice(0, 3_000)}…` : text)}`]),
  ].join(" ");
}
