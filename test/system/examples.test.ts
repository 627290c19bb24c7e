import { rm } from "node:fs/promises";
import { afterEach, expect, test } from "vitest";
import { exampleOf } from "../../bin/documents/examples/examples.ts";
import { takesKey } from "../../functions/http/operation.ts";
import { operations } from "../../functions/operations.ts";
import { demoHours } from "../../local/demo/organizer.ts";
import { type DemoPerson, demoCredentials, demoPersons } from "../../local/demo/people.ts";
import { type LocalServer, startLocal } from "../../local/server.ts";
import { disagreementWith } from "../support/described.ts";
import { logIn, send } from "../support/server/http.ts";
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
  requestBody?: { content: { "application/json": { example?: object; examples?: Record<string, { value: object }> } } };
}

const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

async function startedAt(now: string): Promise<LocalServer> {
  const dataDirectory = await newDataDirectory();
  endings.push(() => rm(dataDirectory, { recursive: true }));
  const server = await startLocal({ dataDirectory, port: 0, now });
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
    const logIns = demoPersons.map(async (person) => {
      const { email, password } = demoCredentials(person);
      return [person, (await logIn(baseUrl, email, password)).token] as const;
    });
    const tokens = new Map<DemoPerson, string>(await Promise.all(logIns));
    const described = inOrder((await send(baseUrl, "GET", "/openapi.json")).body);
    expect(described).toHaveLength(operations.length);

    const surprises: string[] = [];
    for (const operation of described) {
      const { operationId, method, path } = operation;
      const declared = operations.find(({ name }) => name === operationId)!;
      const example = exampleOf(declared);
      const send = (headers = {}) =>
        fetch(baseUrl + placeOf(operation), {
          method,
          headers: {
            ...(operation.requestBody && { "content-type": "application/json" }),
            ...(example.as && { authorization: `Bearer ${tokens.get(example.as)}` }),
            ...headers,
          },
          ...(operation.requestBody && { body: JSON.stringify(bodyOf(operation)) }),
        });
      const [response, twin] = takesKey(declared)
        ? await Promise.all(["one", "other"].map(() => send({ "idempotency-key": operationId })))
        : [await send()];
      const { status } = response!;
      const body = await response!.text();
      if (twin && !example.refused) {
        expect({ status: twin.status, body: await twin.text() }).toEqual({ status, body });
        const replayed = [response!, twin].filter(({ headers }) => headers.has("idempotency-replayed"));
        expect(replayed).toHaveLength(1);
      }
      if (example.refused ? status !== example.refused.status : !response!.ok) {
        surprises.push(`${operationId}: ${status} ${body}`);
      }
      const contentType = response!.headers.get("content-type") ?? undefined;
      const disagreement = disagreementWith({ method, path, status, contentType, body });
      if (disagreement) surprises.push(disagreement);
    }
    expect(surprises).toEqual([]);
    await expectDemoIntact(baseUrl);
  },
);

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

function inOrder({ tags, paths }: { tags: { name: string }[]; paths: Record<string, Record<string, Described>> }) {
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

function bodyOf({ requestBody }: Described): object | undefined {
  const { example, examples = {} } = requestBody!.content["application/json"];
  return example ?? Object.values(examples)[0]?.value;
}
