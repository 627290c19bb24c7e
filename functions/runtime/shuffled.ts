import { randomInt } from "node:crypto";

/** The same items in an order that tells nothing, another one each time. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const place = randomInt(last + 1);
    [result[last], result[place]] = [result[place]!, result[last]!];
  }
  return result;
}
