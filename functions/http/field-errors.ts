import type * as z from "zod";
import type { FieldError } from "../domain/refusal.ts";

type Issue = z.core.$ZodIssue;

/** How the schemas are asked, so that an issue has no text but the one that a schema of ours gives it, and says what was sent. */
export const asking: z.core.ParseContext<Issue> = { reportInput: true, error: () => "" };

/**
 * What is wrong in a request, in words of ours that name the field. A schema's own words stay as they are. One at a time, as there may
 * be more than anybody wants to hear.
 */
export function* fieldErrorsOf(issues: readonly Issue[]): Generator<FieldError, void> {
  for (const issue of issues) yield* fieldErrors(issue, issue.path);
}

function* fieldErrors(issue: Issue, path: readonly PropertyKey[]): Generator<FieldError, void> {
  const name = nameOf(path);
  const branch = issue.code === "invalid_union" ? nearestBranch(issue) : undefined;
  if (issue.input === undefined && issue.code !== "custom") yield { path: name, message: `${name} is required` };
  else if (issue.message) yield { path: name, message: issue.message };
  else if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      const unknown = nameOf([...path, key]);
      yield { path: unknown, message: `${unknown} is not a known field` };
    }
  } else if (branch) {
    for (const inner of branch) yield* fieldErrors(inner, [...path, ...inner.path]);
  } else yield { path: name, message: `${name} ${predicateOf(issue)}` };
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
function predicateOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return mustBe(typeNames[issue.expected]);
    case "invalid_value":
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${listed(issue.values)}`;
    case "too_small":
      return sizePredicate("at least", Number(issue.minimum), issue);
    case "too_big":
      return sizePredicate("at most", Number(issue.maximum), issue);
    case "not_multiple_of":
      return `must be a multiple of ${issue.divisor}`;
    case "invalid_format":
      return mustBe(formatNames[issue.format]);
    case "invalid_union":
      return unionPredicate(issue);
    default:
      return mustBe(undefined);
  }
}

function mustBe(what: string | undefined): string {
  return what ? `must be ${what}` : "is not valid";
}

const typeNames: Partial<Record<z.core.$ZodIssueInvalidType["expected"], string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

const formatNames: Record<string, string> = {
  email: "an e-mail address",
  url: "a URL",
  date: "a date",
  datetime: "an instant",
};

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function sizePredicate(bound: "at least" | "at most", size: number, { origin, exact, inclusive }: SizeIssue): string {
  const limit = exact ? "exactly" : bound;
  switch (origin) {
    case "string":
      if (size === 1 && limit === "at least") return "must not be empty";
      return `must be ${limit} ${counted(size, "character")}`;
    case "array":
    case "set":
      return `must have ${limit} ${counted(size, "item")}`;
    default:
      if (inclusive === false) return `must be ${bound === "at least" ? "greater" : "less"} than ${size}`;
      return `must be ${limit} ${size}`;
  }
}

function unionPredicate(issue: z.core.$ZodIssueInvalidUnion): string {
  if ("options" in issue && Array.isArray(issue.options)) return `must be one of ${listed(issue.options)}`;
  const types = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === "invalid_type" ? typeNames[inner.expected] : []));
  return mustBe([...new Set(types)].join(" or "));
}

function listed(values: readonly unknown[]): string {
  return values.map(String).join(", ");
}

function counted(size: number, noun: string): string {
  return `${size} ${noun}${size === 1 ? "" : "s"}`;
}
