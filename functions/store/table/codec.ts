import type * as z from "zod";

/** An item that its codec cannot read: written by something that is newer than the rule for changing what is stored allows. */
export class UnreadableItem extends Error {
  override readonly name = "UnreadableItem";
}

/**
 * Reads the values of an entity out of items. Items are parsed, never cast: what an older release did not write yet gets its default
 * from the schema. Schemas are loose objects, so that an attribute which a newer release has added survives being written back.
 * `own` are attributes that belong to the table and not to the value, such as when an item expires.
 * Throws `UnreadableItem`, which names what is wrong and not what was stored.
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
