import { formats } from "./formats.ts";

/** What a field can be asked to be. */
const kinds = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
  email: "an e-mail address",
  url: "a URL",
  date: "a date",
  datetime: "an instant",
};

export type FieldKind = keyof typeof kinds;

/** What is wrong with a field of a request: each begins with its name. */
export const fields = {
  /** For a sentence that does not name the field. */
  named: (field: string, sentence: string) => `${field}: ${sentence}`,
  required: (field: string) => `${field} is required`,
  unknown: (field: string) => `${field} is not a known field`,
  invalid: (field: string) => `${field} is not valid`,
  kind: (field: string, expected: readonly FieldKind[]) =>
    `${field} must be ${formats.either(expected.map((kind) => kinds[kind]))}`,
  value: (field: string, value: string) => `${field} must be ${value}`,
  oneOf: (field: string, values: readonly string[]) => `${field} must be one of ${values.join(", ")}`,
  multipleOf: (field: string, divisor: number) => `${field} must be a multiple of ${divisor}`,
  notEmpty: (field: string) => `${field} must not be empty`,
  characters: {
    atLeast: (field: string, count: number) => `${field} must be at least ${characters(count)}`,
    atMost: (field: string, count: number) => `${field} must be at most ${characters(count)}`,
    exactly: (field: string, count: number) => `${field} must be exactly ${characters(count)}`,
  },
  items: {
    atLeast: (field: string, count: number) => `${field} must have at least ${items(count)}`,
    atMost: (field: string, count: number) => `${field} must have at most ${items(count)}`,
    exactly: (field: string, count: number) => `${field} must have exactly ${items(count)}`,
  },
  number: {
    atLeast: (field: string, limit: number) => `${field} must be at least ${limit}`,
    atMost: (field: string, limit: number) => `${field} must be at most ${limit}`,
    greater: (field: string, limit: number) => `${field} must be greater than ${limit}`,
    less: (field: string, limit: number) => `${field} must be less than ${limit}`,
  },
};

function characters(count: number): string {
  return formats.plural(count, { one: `${count} character`, other: `${count} characters` });
}

function items(count: number): string {
  return formats.plural(count, { one: `${count} item`, other: `${count} items` });
}
