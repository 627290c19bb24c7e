import { describe, expect, test } from "vitest";
import * as z from "zod";
import { newPassword } from "../../../functions/contract/accounts.ts";
import { says } from "../../../functions/contract/says.ts";
import { email, line, personName, text } from "../../../functions/contract/text.ts";
import { type Language, languages } from "../../../functions/domain/texts/language.ts";
import { textsIn } from "../../../functions/domain/texts/texts.ts";
import { asking, fieldErrorsOf } from "../../../functions/http/field-errors.ts";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { operations } from "../../../functions/operations.ts";

function errorsIn(schema: z.ZodType, input: unknown, language: Language = "en") {
  const { error } = schema.safeParse(input, asking);
  return [...fieldErrorsOf(error?.issues ?? [])].map(({ path, message }) => ({
    path,
    message: message(textsIn(language)),
  }));
}

describe("our own words say what is wrong with a field", () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ["is missing", z.string(), undefined, "field is required"],
    ["is missing, also where its schema has words of its own", z.email(says("email")), undefined, "field is required"],
    ["is missing, of several values", z.enum(["low", "high"]), undefined, "field is required"],
    ["is missing, of several forms", z.union([z.string(), z.int()]), undefined, "field is required"],
    ["is null", z.string(), null, "field must be text"],
    ["is not text", z.string(), 7, "field must be text"],
    ["is not a number", z.number(), "7", "field must be a number"],
    ["is not a number in a query", z.coerce.number(), "seven", "field must be a number"],
    ["is not a whole number", z.int(), 1.5, "field must be a whole number"],
    ["is neither true nor false", z.boolean(), "yes", "field must be true or false"],
    ["is not a list", z.array(z.string()), {}, "field must be a list"],
    ["is not an object", z.strictObject({}), [], "field must be an object"],
    ["is not an object of any fields", z.record(z.string(), z.int()), "x", "field must be an object"],
    ["is of a type that no request has", z.bigint(), 7, "field is not valid"],
    ["is none of the values", z.enum(["low", "high"]), "Low", "field must be one of low, high"],
    ["is not the only value", z.literal("low"), "high", "field must be low"],
    ["is empty", z.string().min(1), "", "field must not be empty"],
    ["is too short", z.string().min(12), "short", "field must be at least 12 characters"],
    ["is too long", z.string().max(200), "x".repeat(201), "field must be at most 200 characters"],
    ["is longer than one character", z.string().max(1), "xx", "field must be at most 1 character"],
    ["is of another length", z.string().length(3), "xx", "field must be exactly 3 characters"],
    ["is too small", z.int().min(1), 0, "field must be at least 1"],
    ["is too big", z.number().max(1440), 1441, "field must be at most 1440"],
    ["is not greater", z.number().positive(), 0, "field must be greater than 0"],
    ["is not less", z.number().lt(10), 10, "field must be less than 10"],
    ["has too few items", z.array(z.int()).min(1), [], "field must have at least 1 item"],
    ["has too many items", z.array(z.int()).max(2), [1, 2, 3], "field must have at most 2 items"],
    ["has another number of items", z.array(z.int()).length(2), [1], "field must have exactly 2 items"],
    ["is not a multiple", z.number().multipleOf(5), 7, "field must be a multiple of 5"],
    ["is not an e-mail address", z.email(), "kim", "field must be an e-mail address"],
    ["is of a format without a name", z.cidrv4(), "kim", "field is not valid"],
    ["does not match", z.string().regex(/^a/), "b", "field is not valid"],
    ["is of none of its types", z.union([z.string(), z.int(), z.string()]), true, "field must be text or a number"],
    ["breaks a rule without words", z.string().refine(() => false), "b", "field is not valid"],
    [
      "breaks a rule with words of its own",
      z.string().refine(() => false, says("days", 31)),
      "b",
      "Ask for 1 to 31 days. Both dates are included.",
    ],
    ["has words of its own for its format", z.email(says("email")), "kim", "Use an e-mail address."],
  ])("it %s", (_, schema, input, message) => {
    expect(errorsIn(z.strictObject({ field: schema }), { field: input })).toEqual([{ path: "field", message }]);
  });

  test("by the whole path to it", () => {
    const schema = z.strictObject({ weekly: z.array(z.strictObject({ start: z.string() })) });
    expect(errorsIn(schema, { weekly: [{ start: "09:00" }, { start: 9 }] })).toEqual([
      { path: "weekly.1.start", message: "weekly.1.start must be text" },
    ]);
  });

  test("where the whole body is wrong", () => {
    expect(errorsIn(z.strictObject({}), [])).toEqual([{ path: "body", message: "body must be an object" }]);
  });

  test("for each field that is not known", () => {
    const schema = z.strictObject({ place: z.strictObject({}) });
    expect(errorsIn(schema, { place: { room: 1, floor: 2 }, colour: "red" })).toEqual([
      { path: "place.room", message: "place.room is not a known field" },
      { path: "place.floor", message: "place.floor is not a known field" },
      { path: "colour", message: "colour is not a known field" },
    ]);
  });

  test("for the form that was meant, where there are several", () => {
    const schema = z.strictObject({
      when: z.union([
        z.string(),
        z.strictObject({ from: z.string(), to: z.string() }),
        z.strictObject({ at: z.int() }),
      ]),
    });
    expect(errorsIn(schema, { when: { from: "monday" } })).toEqual([
      { path: "when.to", message: "when.to is required" },
    ]);
    expect(errorsIn(schema, { when: 7 })).toEqual([{ path: "when", message: "when must be text or an object" }]);
  });

  test("for the form that the value names", () => {
    const kinds = z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("open"), day: z.string() }),
      z.strictObject({ kind: z.literal("focus") }),
    ]);
    const schema = z.strictObject({ entry: kinds });
    expect(errorsIn(schema, { entry: { kind: "closed" } })).toEqual([
      { path: "entry.kind", message: "entry.kind must be one of open, focus" },
    ]);
    expect(errorsIn(schema, { entry: { kind: "open" } })).toEqual([
      { path: "entry.day", message: "entry.day is required" },
    ]);
  });
});

/** Values that are wrong in many ways, for whatever stands there. */
const wrongValues = [
  ...[null, true, 7, -1, 1.5, 1e300, Number.NaN, "", " ", "x", "x".repeat(10_000), "\u0000", "\ud800", "*", "a,b,,c"],
  ...[
    [],
    [null],
    ["x", 7],
    Array(1_000).fill("x"),
    Array(1_000).fill({}),
    {},
    { strange: 1 },
    { __proto__: null, id: {} },
  ],
];

/** What a schema may be made of. Each kind of schema has some of it. */
interface SchemaParts extends z.core.$ZodTypeDef {
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
}

/** Wrong inputs for a schema: each of its fields wrong in each way, also within lists and objects, and fields that it does not know. */
function* wrongInputs(schema: z.ZodType): Generator<unknown> {
  yield* wrongValues;
  const { innerType, in: input, element, shape } = schema.def as SchemaParts;
  if (innerType) yield* wrongInputs(innerType);
  if (input) yield* wrongInputs(input);
  if (element) for (const wrong of wrongInputs(element)) yield [wrong];
  for (const [field, ofField] of Object.entries(shape ?? {})) {
    for (const wrong of wrongInputs(ofField)) yield { [field]: wrong };
  }
}

test.each<[string, z.ZodType, string]>([
  ["a name", personName, ""],
  ["a name", personName, "x".repeat(101)],
  ["a place", line(0, 500), "x".repeat(501)],
  ["a description", text(5000), "x".repeat(5001)],
  ["an address", email, `${"x".repeat(250)}@example.com`],
  ["a password", newPassword, "x".repeat(257)],
])("where %s is typed, what is wrong stands beside it, in a sentence without the field's name", (_, schema, typed) => {
  for (const { message } of errorsIn(z.strictObject({ field: schema }), { field: typed })) {
    expect(message).toMatch(/^(Say something here|Use at most \d+ characters|Use an e-mail address)\.$/);
  }
  expect(errorsIn(schema, typed)).not.toEqual([]);
});

describe("the library's own words reach nobody", () => {
  test.each(operations.map((operation) => [operation.name, operation] as const))("from %s", (_, operation) => {
    const { params, query, body }: AnyOperation = operation;
    for (const schema of [params, query, body]) {
      if (!schema) continue;
      let wrong = 0;
      for (const input of wrongInputs(schema)) {
        for (const { path, message } of errorsIn(schema, input)) {
          wrong++;
          const isOurs = message.startsWith(`${path} `) || /^[A-Z].*\.$/.test(message);
          if (!isOurs) expect.fail(`${path}: ${message}`);
          expect(message).not.toMatch(/^(Invalid|Too|Unrecognized|Expected)|undefined|NaN/);
        }
      }
      expect(wrong).toBeGreaterThan(0);
    }
  });
});

describe("every language has words for what is wrong", () => {
  test.each(operations.map((operation) => [operation.name, operation] as const))("with %s", (_, operation) => {
    const { params, query, body }: AnyOperation = operation;
    for (const schema of [params, query, body]) {
      for (const input of schema ? wrongInputs(schema) : []) {
        const [one] = errorsIn(schema!, input);
        if (!one || seen.has(one.message)) continue;
        seen.add(one.message);
        for (const language of languages.filter((other) => other !== "en")) {
          const [same] = errorsIn(schema!, input, language);
          expect(same!.path).toBe(one.path);
          expect(same!.message).not.toBe(one.message);
          expect(same!.message).not.toMatch(/undefined|NaN/);
        }
      }
    }
  });
});

/** In English: what is said by several operations is looked at once. */
const seen = new Set<string>();
