import type * as z from "zod";
import { textOf } from "../contract/says.ts";
import type { FieldError } from "../domain/refusal.ts";
import type { FieldKind } from "../domain/texts/en/fields.ts";
import type { Texts } from "../domain/texts/texts.ts";

type Issue = z.core.$ZodIssue;

/** How the schemas are asked, so that an issue has no text but the one that a schema of ours gives it, and says what was sent. */
export const asking: z.core.ParseContext<Issue> = { reportInput: true, error: () => "" };

/**
 * What is wrong in a request, in words of ours that name the field; where a schema names a sentence, in that one. One at a time, as there
 * may be more than anybody wants to hear.
 */
export function* fieldErrorsOf(issues: readonly Issue[]): Generator<FieldError, void> {
  for (const issue of issues) yield* fieldErrors(issue, issue.path);
}

function* fieldErrors(issue: Issue, path: readonly PropertyKey[]): Generator<FieldError, void> {
  const name = nameOf(path);
  const branch = issue.code === "invalid_union" ? nearestBranch(issue) : undefined;
  if (issue.input === undefined && issue.code !== "custom") yield wrong(name, ({ required }) => required(name));
  else if (issue.message) yield { path: name, message: textOf(issue.message) };
  else if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      const field = nameOf([...path, key]);
      yield wrong(field, ({ unknown }) => unknown(field));
    }
  } else if (branch) {
    for (const inner of branch) yield* fieldErrors(inner, [...path, ...inner.path]);
  } else yield wrong(name, (say) => predicateOf(issue, name, say));
}

type FieldTexts = Texts["fields"];

function wrong(path: string, predicate: (say: FieldTexts) => string): FieldError {
  return { path, message: ({ fields }) => predicate(fields) };
}

/** Whoever has chosen the name of a field hears the beginning of it. */
function nameOf(path: readonly PropertyKey[]): string {
  const name = path.map(String).join(".") || "body";
  return name.length <= maxNameLength ? name : `${name.slice(0, maxNameLength).toWellFormed()}…`;
}

const maxNameLength = 100;

/** Of the forms that a value may have, the one that it misses by least, where it is of the right type and wrong only within. */
function nearestBranch({ errors }: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  const ofRightType = errors.filter(
    (issues) => !issues.some(({ code, path }) => code === "invalid_type" && !path.length),
  );
  return ofRightType.toSorted((one, other) => one.length - other.length)[0];
}

/** What must be so instead. */
function predicateOf(issue: Issue, field: string, say: FieldTexts): string {
  switch (issue.code) {
    case "invalid_type":
      return mustBe([issue.expected], field, say);
    case "invalid_format":
      return mustBe([issue.format], field, say);
    case "invalid_value":
      return issue.values.length === 1
        ? say.value(field, String(issue.values[0]))
        : say.oneOf(field, issue.values.map(String));
    case "too_small":
      return sizePredicate("atLeast", Number(issue.minimum), issue, field, say);
    case "too_big":
      return sizePredicate("atMost", Number(issue.maximum), issue, field, say);
    case "not_multiple_of":
      return say.multipleOf(field, issue.divisor);
    case "invalid_union":
      return unionPredicate(issue, field, say);
    default:
      return say.invalid(field);
  }
}

/** By what the validator calls them. Of what has no name here there is nothing to say. */
function mustBe(expected: readonly string[], field: string, say: FieldTexts): string {
  const kinds = expected.flatMap((name) => kindNamed[name] ?? []);
  return kinds.length > 0 ? say.kind(field, [...new Set(kinds)]) : say.invalid(field);
}

const kindNamed: Partial<Record<string, FieldKind>> = {
  string: "string",
  number: "number",
  int: "int",
  boolean: "boolean",
  array: "array",
  object: "object",
  record: "object",
  null: "null",
  email: "email",
  url: "url",
  date: "date",
  datetime: "datetime",
};

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function sizePredicate(
  bound: "atLeast" | "atMost",
  size: number,
  { origin, exact, inclusive }: SizeIssue,
  field: string,
  say: FieldTexts,
): string {
  const limit = exact ? "exactly" : bound;
  switch (origin) {
    case "string":
      return size === 1 && limit === "atLeast" ? say.notEmpty(field) : say.characters[limit](field, size);
    case "array":
    case "set":
      return say.items[limit](field, size);
    default:
      if (inclusive === false) return say.number[bound === "atLeast" ? "greater" : "less"](field, size);
      return say.number[bound](field, size);
  }
}

function unionPredicate(issue: z.core.$ZodIssueInvalidUnion, field: string, say: FieldTexts): string {
  if ("options" in issue && Array.isArray(issue.options)) return say.oneOf(field, issue.options.map(String));
  const types = issue.errors.flat().flatMap((inner) => (inner.code === "invalid_type" ? inner.expected : []));
  return mustBe(types, field, say);
}
