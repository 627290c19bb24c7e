import type * as z from "zod";

/** An item that its codec cannot read. Something newer than the rule for changing what is stored allows has written it. */
export class UnreadableItem extends Error {
  override readonly name = "UnreadableItem";
}

/**
 * Reads the values of an entity out of items. Items are parsed, never cast: what an older release did not write gets its default from the
 * schema. Schemas are loose objects, so that an attribute that a newer release has added survives being written back. `own` lists
 * attributes that belong to the item and not to the value, such as when it expires.
 * Throws `UnreadableItem`, which names what is wrong but never what was stored.
 */
export function codec<Value>(
  entity: string,
  attributes: z.ZodType<Value>,
  own: readonly string[] = [],
): (item: Record<string, unknown>) => Value {
  const leftOut = new Set(["pk", "sk", ...own]);
  return (item) => {
    const stored = Object.fromEntries(Object.entries(item).filter(([name]) => !leftOut.has(name)));
    const read = attributes.safeParse(stored);
    if (read.success) return read.data;
    const wrong = read.error.issues.map(({ path, code }) => `${path.join(".") || "item"}: ${code}`);
    throw new UnreadableItem(`${entity}: ${wrong.join("; ")}`);
  };
}
