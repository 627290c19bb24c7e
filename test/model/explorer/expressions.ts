import type { StoredItem } from "../../../functions/store/table/key.ts";

/** DynamoDB's expressions, as far as `functions/store` writes any. Everything else throws. */
export interface Expressions {
  KeyConditionExpression?: string;
  FilterExpression?: string;
  ConditionExpression?: string;
  UpdateExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
}

/** An update cannot be made of the item as it is. */
export class InvalidUpdate extends Error {}

/** Alternatives of conditions that must all hold. An alternative may stand in parentheses, which say no more than that. */
export function holds(expression: string | undefined, item: StoredItem | undefined, input: Expressions): boolean {
  if (expression === undefined) return true;
  return expression
    .split(" OR ")
    .map((alternative) => alternative.replace(/^\((.*)\)$/, "$1"))
    .some((alternative) => conditionsIn(alternative).every((condition) => holdsOne(condition, item, input)));
}

/** `a BETWEEN b AND c` is one of them. */
function conditionsIn(text: string): string[] {
  return text.split(/ AND (?!:)/).map((condition) => condition.trim());
}

function holdsOne(text: string, item: StoredItem | undefined, input: Expressions): boolean {
  const [, negated, existing] = /^attribute_(not_)?exists\((\S+)\)$/.exec(text) ?? [];
  if (existing) return (at(item, pathOf(existing, input)) === undefined) === Boolean(negated);

  const [, set, member] = /^NOT contains\((\S+), (:\w+)\)$/.exec(text) ?? [];
  if (set && member) return !(at(item, pathOf(set, input)) as Set<unknown> | undefined)?.has(given(member, input));

  const [, begun, prefix] = /^begins_with\((\S+), (:\w+)\)$/.exec(text) ?? [];
  if (begun && prefix) return String(at(item, pathOf(begun, input))).startsWith(String(given(prefix, input)));

  const [, between, first, last] = /^(\S+) BETWEEN (:\w+) AND (:\w+)$/.exec(text) ?? [];
  if (between && first && last) {
    return compare(`${between} >= ${first}`, item, input) && compare(`${between} <= ${last}`, item, input);
  }
  return compare(text, item, input);
}

function compare(text: string, item: StoredItem | undefined, input: Expressions): boolean {
  const [, path, operator, name] = /^(\S+) (=|<|<=|>|>=) (:\w+)$/.exec(text) ?? [];
  if (!path || !name) throw new Error(`No condition is known like ${text}`);
  const left = at(item, pathOf(path, input)) as string;
  const right = given(name, input) as string;
  if (left === undefined || typeof left !== typeof right) return false;
  if (operator === "=") return left === right;
  if (operator?.startsWith("<")) return left < right || (operator === "<=" && left === right);
  return left > right || (operator === ">=" && left === right);
}

/** Throws `InvalidUpdate` for a path whose map is missing, and for a sum of what are no numbers. */
export function updated(before: StoredItem, input: Expressions): StoredItem {
  const after: StoredItem = structuredClone(before);
  for (const [, verb, list = ""] of (input.UpdateExpression ?? "").matchAll(
    /\b(SET|REMOVE|ADD) (.+?)(?= SET | REMOVE | ADD |$)/g,
  )) {
    for (const part of list.split(", ")) {
      const [target = "", ...operand] = part.split(/ = | /);
      const path = pathOf(target, input);
      const parent = at(after, path.slice(0, -1)) as Record<string, unknown> | undefined;
      if (typeof parent !== "object") throw new InvalidUpdate(`The document path is invalid: ${target}`);
      const last = path.at(-1)!;
      if (verb === "REMOVE") delete parent[last];
      else if (verb === "ADD") parent[last] = together(parent[last], given(operand[0]!, input));
      else parent[last] = sumOf(operand, before, input);
    }
  }
  return after;
}

/** What stood there, if anything, and what is added: two sets, or two numbers. */
function together(before: unknown, added: unknown): unknown {
  if (added instanceof Set) return added.union((before ?? new Set()) as Set<unknown>);
  return ((before ?? 0) as number) + (added as number);
}

/** A value, or what stood there before and a value. */
function sumOf(operand: readonly string[], before: StoredItem, input: Expressions): unknown {
  const terms = operand
    .filter((term) => term !== "+")
    .map((term) => (term.startsWith(":") ? given(term, input) : at(before, pathOf(term, input))));
  if (terms.length === 1) return terms[0];
  if (!terms.every((term) => typeof term === "number")) throw new InvalidUpdate(`No numbers: ${operand.join(" ")}`);
  return terms.reduce((sum, term) => sum + term, 0);
}

function given(name: string, { ExpressionAttributeValues: values = {} }: Expressions): unknown {
  if (!(name in values)) throw new Error(`No value is given for ${name}`);
  return values[name];
}

/** `entries.#e0`, `meeting.attendees[2].#name`. */
function pathOf(text: string, { ExpressionAttributeNames: names = {} }: Expressions): string[] {
  return text.split(".").flatMap((part) => {
    const [, name = "", place] = /^(#?\w+)(?:\[(\d+)\])?$/.exec(part) ?? [];
    const real = name.startsWith("#") ? names[name] : name;
    if (!real) throw new Error(`No path is known like ${text}`);
    return place === undefined ? [real] : [real, place];
  });
}

function at(item: unknown, path: readonly string[]): unknown {
  return path.reduce((value, step) => (value as Record<string, unknown> | undefined)?.[step], item);
}
