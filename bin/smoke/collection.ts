import { isDeepStrictEqual } from "node:util";
import { type Answered, type Asked, ask } from "./ask.ts";

/** As much of a Postman collection as ours consists of. */
export interface Collection {
  variable: { key: string; value: string }[];
  item: { name: string; item: Item[] }[];
}

interface Item {
  name: string;
  event: { listen: "prerequest" | "test"; script: { exec: string[] } }[];
  request: {
    method: string;
    auth: { type: "noauth" } | { type: "bearer"; bearer: { key: string; value: string }[] };
    url: { path: string[]; query: Entry[]; variable: Entry[] };
    header: Entry[];
    body?: { raw: string } | { urlencoded: Entry[] };
  };
}

interface Entry {
  key: string;
  value: string;
  disabled?: boolean;
}

/** An answer of a step, and what of it was other than the step says. */
export interface SeenStep {
  step: string;
  /** As the OpenAPI document spells it: `/v1/meetings/{id}`. */
  operation: { method: string; path: string };
  answer: Answered;
  differences: string[];
}

interface RunOptions {
  baseUrl: string;
  /** Values that replace those that the collection gives, or makes before its first request. */
  variables: Readonly<Record<string, string>>;
  /** Folders that are left out. */
  without: readonly string[];
}

/**
 * Runs a collection as Postman does: one request after the other, each with its scripts. They find the part of Postman's `pm` that
 * our generator writes, and no more.
 */
export async function* runCollection(
  { variable, item: folders }: Collection,
  { baseUrl, variables, without }: RunOptions,
): AsyncGenerator<SeenStep> {
  const values = new Map(variable.map(({ key, value }) => [key, value]));
  const given: Record<string, string> = { ...variables, baseUrl };
  for (const [name, value] of Object.entries(given)) values.set(name, value);
  const filled = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (whole, name) => values.get(name) ?? whole);
  const set = (name: string, value: string) => void values.set(name, given[name] ?? String(value));

  for (const { name: folder, item: items } of folders) {
    for (const item of items) {
      run(item, "prerequest", { collectionVariables: { set } });
      if (without.includes(folder)) continue;
      const answer = await ask(baseUrl, requestOf(item, filled));
      const differences: string[] = [];
      const test = (name: string, check: () => void) => {
        try {
          check();
        } catch (error) {
          differences.push(`${name}: ${(error as Error).message}`);
        }
      };
      test("the answer can be read", () =>
        run(item, "test", {
          test,
          expect: expectation,
          response: responseOf(answer),
          variables: { replaceIn: filled },
          collectionVariables: { set },
        }));
      yield { step: `${folder}: ${item.name}`, operation: operationOf(item), answer, differences };
    }
  }
}

/** The scripts are our own: what the generator has written into the collection. */
function run({ event }: Item, listen: "prerequest" | "test", pm: object): void {
  for (const { script } of event.filter((each) => each.listen === listen)) {
    new Function("pm", script.exec.join("\n"))(pm);
  }
}

function operationOf({ request: { method, url } }: Item) {
  return { method, path: `/${url.path.join("/").replace(/:(\w+)/g, "{$1}")}` };
}

function requestOf({ request }: Item, filled: (text: string) => string): Asked {
  const { method, url, header, auth, body } = request;
  const parameters = new Map(url.variable.map(({ key, value }) => [`:${key}`, encodeURIComponent(filled(value))]));
  const path = url.path.map((segment) => parameters.get(segment) ?? segment).join("/");
  const query = url.query
    .filter(({ disabled }) => !disabled)
    .map(({ key, value }) => `${key}=${encodeURIComponent(filled(value))}`);
  const headers = header.filter(({ disabled }) => !disabled).map(({ key, value }) => [key, filled(value)]);
  if (body && "urlencoded" in body) headers.push(["Content-Type", "application/x-www-form-urlencoded"]);
  if (auth.type === "bearer") headers.push(["Authorization", `Bearer ${filled(auth.bearer[0]!.value)}`]);
  return {
    method,
    path: `/${path}${query.length > 0 ? `?${query.join("&")}` : ""}`,
    headers: Object.fromEntries(headers),
    ...(body && { body: "raw" in body ? filled(body.raw) : formOf(body.urlencoded, filled) }),
  };
}

function formOf(fields: readonly Entry[], filled: (text: string) => string): string {
  return new URLSearchParams(fields.map(({ key, value }): [string, string] => [key, filled(value)])).toString();
}

function responseOf({ status, headers, text }: Answered) {
  return {
    json: () => JSON.parse(text),
    to: {
      have: {
        status: (wanted: number) => assertSame(status, wanted),
        header: (name: string, wanted: string) => assertSame(headers[name.toLowerCase()], wanted),
      },
    },
  };
}

function expectation(actual: unknown) {
  return { to: { eql: (wanted: unknown) => assertSame(actual, wanted) } };
}

function assertSame(actual: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(actual, wanted)) throw new Error(`it is ${JSON.stringify(actual)}`);
}
