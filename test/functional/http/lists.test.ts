import { expect, test } from "vitest";
import * as z from "zod";
import { exampleOf } from "../../../bin/documents/examples/examples.ts";
import { operations } from "../../../functions/operations.ts";

/** Where lists stand in what a schema takes: `overrides.0.intervals`. */
function listsIn(schema: z.core.$ZodType, path: string[] = []): string[][] {
  if (schema instanceof z.ZodArray) return [path, ...listsIn(schema.element, [...path, "0"])];
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => listsIn(field as z.ZodType, [...path, name]));
  }
  const {
    innerType,
    out,
    options = [],
  } = schema._zod.def as { innerType?: z.ZodType; out?: z.ZodType; options?: z.ZodType[] };
  return [innerType, out, ...options].flatMap((inner) => (inner ? listsIn(inner, path) : []));
}

const lists = operations.flatMap((operation) =>
  operation.body ? listsIn(operation.body as z.ZodType).map((path) => ({ operation, name: operation.name, path })) : [],
);

/** A list of that length whose items nobody may look at. */
function trap(length: number): unknown[] {
  return new Proxy([], {
    get: (target, property) => {
      if (property === "length") return length;
      if (/^\d+$/.test(String(property))) throw new Error("An item was looked at.");
      return Reflect.get(target, property);
    },
  });
}

function withListAt([name, ...rest]: string[], list: unknown, body: unknown): unknown {
  if (name === undefined) return list;
  if (name === "0") return [withListAt(rest, list, (body as unknown[])?.[0])];
  return { ...(body as object), [name]: withListAt(rest, list, (body as Record<string, unknown>)?.[name]) };
}

test("bodies have lists", () => {
  expect(lists.length).toBeGreaterThan(6);
});

test.each(lists)("$name measures $path before it looks at the items", ({ operation, path }) => {
  const body = withListAt(path, trap(2_900_000), exampleOf(operation).body);
  const { error } = (operation.body as z.ZodType).safeParse(body);
  const measured = { path: path.map((name) => (name === "0" ? 0 : name)), code: "too_big" };
  expect(error?.issues).toContainEqual(expect.objectContaining(measured));
});
