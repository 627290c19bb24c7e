import { below, oneOf, type Random } from "../../support/random.ts";
import type { DescribedOperation, Parameter } from "./document.ts";
import { likelyValue, type Sources } from "./likely-values.ts";
import { oddJson, oddText, oddValue } from "./odd-values.ts";

/** A request as it is sent. */
export interface FuzzRequest {
  operation: DescribedOperation;
  /** With the query, as it stands in the request line. */
  target: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

/** As somebody would send it who has read the document; or with something odd in one place or several. */
export function someRequest(operation: DescribedOperation, isOdd: boolean, sources: Sources): FuzzRequest {
  const { random } = sources;
  const odd = (likelihood: number) => isOdd && random() < likelihood;
  const headers = headersFor(operation, odd, random);
  const body = operation.body ? bodyFor(operation, odd, sources) : undefined;
  if (odd(0.03))
    headers.accept = oneOf(["text/csv", "text/csv;q=0.9, */*;q=0.1", "image/png", ";;;", "*/*;q=0"], random);
  return {
    operation,
    target: pathOf(operation, odd, sources) + queryOf(operation, odd, sources),
    headers,
    ...(body !== undefined && { body }),
  };
}

type Odd = (likelihood: number) => boolean;

function pathOf({ path, parameters }: DescribedOperation, odd: Odd, sources: Sources): string {
  return path.replace(/\{(\w+)\}/g, (_, name) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    const text = odd(0.15) ? oddText(name, sources.random) : textFor(parameter!, nameInPath(path, name), sources);
    // Whoever writes a URL leaves such segments out.
    return /^\.{0,2}$/.test(text) ? "..." : encodeURIComponent(text.toWellFormed());
  });
}

/** An `id` in a path is one of what stands before it: `/v1/meetings/{id}` names a meeting. */
function nameInPath(path: string, name: string): string {
  return name === "id" ? collectionOf(path) : name;
}

/** What a path is about: `meetings`. */
export function collectionOf(path: string): string {
  return path.split("/")[2] ?? path;
}

function queryOf({ parameters }: DescribedOperation, odd: Odd, sources: Sources): string {
  const { random } = sources;
  const query = new URLSearchParams();
  for (const parameter of parameters) {
    if (parameter.in !== "query" || !(parameter.required || random() < 0.35) || odd(0.05)) continue;
    query.append(
      parameter.name,
      odd(0.25) ? oddText(parameter.name, random) : textFor(parameter, parameter.name, sources),
    );
    if (odd(0.05)) query.append(parameter.name, oddText(parameter.name, random));
  }
  if (odd(0.05)) query.append(oneOf(["unknown", "", "__proto__", "x[]"], random), oddText("", random));
  return query.size > 0 ? `?${query}` : "";
}

function textFor({ name, schema, example }: Parameter, knownAs: string, sources: Sources): string {
  const { random, known } = sources;
  if (name === "cursor") return String(known.pick("nextCursor", random) ?? "");
  const choices = [example, known.pick(knownAs, random), likelyValue(schema, name, sources)];
  return String(
    oneOf(
      choices.filter((choice) => choice !== undefined),
      random,
    ),
  );
}

function headersFor({ body, parameters }: DescribedOperation, odd: Odd, random: Random): Record<string, string> {
  const headers: Record<string, string> = {};
  if (body) headers["content-type"] = odd(0.05) ? oneOf(oddTypes, random) : "application/json";
  for (const { in: place, name } of parameters) {
    if (place !== "header" || random() < 0.7) continue;
    const likely = likelyHeaders[name]?.(random) ?? `key-${below(40, random)}`;
    headers[name.toLowerCase()] = odd(0.3) ? oneOf(oddHeaders, random) : likely;
  }
  return headers;
}

const likelyHeaders: Record<string, (random: Random) => string> = {
  "If-Match": (random) => `"${below(4, random)}"`,
  "Accept-Language": (random) => oneOf(["de", "fr-CA", "es;q=0.5, pt", "en-US,en;q=0.9"], random),
};

const oddTypes = [
  "",
  "text/plain",
  "application/json; charset=utf-16",
  "multipart/form-data",
  "application/x+json",
  "json",
];
const oddHeaders = ["", "*", '"1"', 'W/"1"', "-1", "1".repeat(300), "é", "a b", "~", '"99999999999999999999"', "1,2"];

function bodyFor({ bodyExamples, body, id }: DescribedOperation, odd: Odd, sources: Sources): string | Uint8Array {
  const { random } = sources;
  const isExample = bodyExamples.length > 0 && random() < 0.3;
  const value = isExample ? structuredClone(oneOf(bodyExamples, random)) : likelyValue(body!, id, sources);
  const changed = odd(0.6) ? withSomethingOdd(value, random) : value;
  const text = JSON.stringify(changed) ?? "";
  return odd(0.06) ? oddJson(text, random) : text;
}

/** Changes one to three places of a value. */
function withSomethingOdd(value: unknown, random: Random): unknown {
  let changed = value;
  for (let change = below(3, random); change >= 0; change--) changed = changedOnce(changed, "", random);
  return changed;
}

function changedOnce(value: unknown, name: string, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && random() < 0.8) {
    const at = below(value.length, random);
    return random() < 0.1
      ? [...value, ...value]
      : value.map((item, index) => (index === at ? changedOnce(item, name, random) : item));
  }
  if (!value || typeof value !== "object" || Array.isArray(value)) return oddValue(name, random);
  const entries = Object.entries(value);
  if (entries.length === 0 || random() < 0.1) return { ...value, [oddText("", random)]: oddValue("", random) };
  const [chosen, member] = oneOf(entries, random);
  if (random() < 0.1) return Object.fromEntries(entries.filter(([key]) => key !== chosen));
  return { ...value, [chosen]: changedOnce(member, chosen, random) };
}
