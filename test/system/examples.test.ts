import { rm } from "node:fs/promises";
import { afterEach, expect, test } from "vitest";
import { exampleOf } from "../../bin/documents/examples/examples.ts";
import { type AnyOperation, takesKey } from "../../functions/http/operation.ts";
import { operations } from "../../functions/operations.ts";
import { demoHours } from "../../local/demo/organizer.ts";
import { type DemoPerson, demoCredentials, demoPersons } from "../../local/demo/people.ts";
import { startEngine } from "../../local/engine.ts";
import { type LocalServer, startLocal } from "../../local/server.ts";
import { disagreementWith } from "../support/described.ts";
import { logIn, send } from "../support/server/http.ts";
import { startProxy } from "../support/server/proxy.ts";
import { newDataDirectory } from "../support/server/server.ts";

interface Parameter {
  in: string;
  name: string;
  example?: string | number;
}

/** An operation as the document describes it. */
interface Described {
  method: string;
  path: string;
  operationId: string;
  tags: string[];
  parameters: Parameter[];
  requestBody?: { content: Record<string, { example?: object; examples?: Record<string, { value: object }> }> };
}

const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

async function startedAt(now: string, databaseEndpoint?: string): Promise<LocalServer> {
  const dataDirectory = await newDataDirectory();
  endings.push(() => rm(dataDirectory, { recursive: true }));
  const server = await startLocal({ dataDirectory, port: 0, now, databaseEndpoint });
  endings.push(server.stop);
  return server;
}

test.each([
  ["at the beginning of a week in summer", "2031-06-02T00:00:00Z"],
  ["at the end of one in winter", "2031-01-05T23:50:00Z"],
])(
  "every example of the served document works as it stands on the demo, in the document's order: %s",
  async (_, now) => {
    const { baseUrl } = await startedAt(now);
    const tokens = await tokensOf(baseUrl);
    const surprises: string[] = [];
    for (const operation of await describedAt(baseUrl)) {
      const { operationId, method, path } = operation;
      const declared = declarationOf(operation);
      const [response, twin] = takesKey(declared)
        ? await Promise.all(
            ["one", "other"].map(() => sent(baseUrl, tokens, operation, { "idempotency-key": operationId })),
          )
        : [await sent(baseUrl, tokens, operation)];
      const { status } = response!;
      const body = await response!.text();
      if (twin && !exampleOf(declared).refused) {
        expect({ status: twin.status, body: await twin.text() }).toEqual({ status, body });
        const replayed = [response!, twin].filter(({ headers }) => headers.has("idempotency-replayed"));
        expect(replayed).toHaveLength(1);
      }
      if (!isExpected(operation, status)) surprises.push(`${operationId}: ${status} ${body}`);
      const contentType = response!.headers.get("content-type") ?? undefined;
      const disagreement = disagreementWith({ method, path, status, contentType, body });
      if (disagreement) surprises.push(disagreement);
    }
    expect(surprises).toEqual([]);
    await expectDemoIntact(baseUrl);
  },
);

test("where the database takes no more data, every example is answered as ever, or by 503: nothing is refused for another reason", async () => {
  let isFull = false;
  // One of its own: other files fill the tables of the shared one.
  const engine = await startEngine();
  endings.push(engine.stop);
  const database = await startProxy(engine.endpoint, (target) =>
    isFull && /\.(Put|Update|Delete|TransactWrite)/.test(target) ? noSpaceLeft : undefined,
  );
  endings.push(database.stop);
  const { baseUrl } = await startedAt("2031-06-02T00:00:00Z", database.endpoint);
  const tokens = await tokensOf(baseUrl);
  isFull = true;
  const described = await describedAt(baseUrl);
  const answers = await Promise.all(described.map((operation) => sent(baseUrl, tokens, operation)));
  const surprises: string[] = [];
  for (const [index, response] of answers.entries()) {
    const { operationId, method } = described[index]!;
    const body = await response.text();
    if (afterAnother.includes(operationId)) continue;
    const isUnavailable = response.status === 503 && JSON.parse(body).code === "unavailable";
    if (!isUnavailable && !isExpected(described[index]!, response.status)) {
      surprises.push(`${method} ${operationId}: ${response.status} ${body}`);
    }
  }
  expect(surprises).toEqual([]);
});

/** What they are about was left, or given its version, by an example before them. */
const afterAnother = ["get-my-review", "delete-my-review", "make-room"];

const noSpaceLeft = {
  status: 500,
  type: "com.amazonaws.dynamodb.v20120810#InternalServerError",
  message: "database or disk is full",
};

type Tokens = ReadonlyMap<DemoPerson, string>;

async function tokensOf(baseUrl: string): Promise<Tokens> {
  const logIns = demoPersons.map(async (person) => {
    const { email, password } = demoCredentials(person);
    return [person, (await logIn(baseUrl, email, password)).token] as const;
  });
  return new Map(await Promise.all(logIns));
}

async function describedAt(baseUrl: string): Promise<Described[]> {
  const described = inOrder((await send(baseUrl, "GET", "/openapi.json")).body);
  expect(described).toHaveLength(operations.length);
  return described;
}

/** The example of an operation, as it stands. */
function sent(baseUrl: string, tokens: Tokens, operation: Described, headers: object = {}): Promise<Response> {
  const { as } = exampleOf(declarationOf(operation));
  return fetch(baseUrl + placeOf(operation), {
    method: operation.method,
    headers: {
      ...(operation.requestBody && { "content-type": bodyTypeOf(operation) }),
      ...(as && { authorization: `Bearer ${tokens.get(as)}` }),
      ...headers,
    },
    ...(operation.requestBody && { body: JSON.stringify(bodyOf(operation)) }),
  });
}

function isExpected(operation: Described, status: number): boolean {
  const { refused } = exampleOf(declarationOf(operation));
  return refused ? status === refused.status : status < 300;
}

function declarationOf({ operationId }: Described): AnyOperation {
  return operations.find(({ name }) => name === operationId)!;
}

/** Nobody is locked out but who has left, and Olga's hours are as the demo needs them. */
async function expectDemoIntact(baseUrl: string): Promise<void> {
  const stillThere = { organizer: "organizer", admin: "admin", colleague: "organizer", attendee: "attendee" } as const;
  for (const person of Object.keys(stillThere) as (keyof typeof stillThere)[]) {
    const { email, password } = demoCredentials(person);
    const { body } = await (await logIn(baseUrl, email, password)).send("GET", "/v1/me");
    expect(body.roles).toContain(stillThere[person]);
  }
  const { email, password } = demoCredentials("organizer");
  const { body } = await (await logIn(baseUrl, email, password)).send("GET", "/v1/availability");
  expect(body.weekly).toEqual(expect.arrayContaining(demoHours.weekly.filter(({ active }) => active)));
}

interface Document {
  tags: { name: string }[];
  paths: Record<string, Record<string, Described>>;
}

function inOrder({ tags, paths }: Document): Described[] {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method: method.toUpperCase() })),
  );
  return tags.flatMap(({ name }) => all.filter((operation) => operation.tags[0] === name));
}

function placeOf({ path, parameters }: Described): string {
  const given = (place: string) =>
    parameters.filter((parameter) => parameter.in === place && parameter.example !== undefined);
  const filled = given("path").reduce((text, { name, example }) => text.replace(`{${name}}`, String(example)), path);
  const query = given("query").map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  return `${filled}?${query.join("&")}`;
}

function bodyTypeOf({ requestBody }: Pick<Described, "requestBody">): string {
  return Object.keys(requestBody!.content)[0]!;
}

function bodyOf({ requestBody }: Described): object | undefined {
  const { example, examples = {} } = requestBody!.content[bodyTypeOf({ requestBody })]!;
  return example ?? Object.values(examples)[0]?.value;
}
