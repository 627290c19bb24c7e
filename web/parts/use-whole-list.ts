import { ask } from "../client/ask.ts";
import type { AnswerOf, OperationName, Request } from "../client/operations.ts";
import { type Loaded, useLoaded } from "./use-loaded.ts";

type ItemOf<Name extends OperationName> = AnswerOf<Name> extends { items: (infer Item)[] } ? Item : never;

/** More than anybody looks through. */
const mostPages = 10;

/** All items of a list, page after page. With `undefined` nothing is asked. */
export function useWholeList<Name extends OperationName>(
  name: Name,
  query: Request<Name>["query"] | undefined,
): Loaded<ItemOf<Name>[]> & { reload(): void } {
  return useLoaded(query && { name, query }, ({ name, query }, signal) => readAll(name, query, signal));
}

async function readAll<Name extends OperationName>(
  name: Name,
  query: object,
  signal: AbortSignal,
): Promise<ItemOf<Name>[]> {
  const items: ItemOf<Name>[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const request = { query: { ...query, limit: 100, ...(cursor && { cursor }) }, signal };
    const answer = (await ask(name, request as Request<Name>)) as unknown as {
      items: ItemOf<Name>[];
      nextCursor: string | null;
    };
    items.push(...answer.items);
    cursor = answer.nextCursor;
    if (!cursor) break;
  }
  return items;
}
