import { ask } from "./ask.ts";
import type { AnswerOf, OperationName, Request } from "./operations.ts";

export type ItemOf<Name extends OperationName> = AnswerOf<Name> extends { items: (infer Item)[] } ? Item : never;

/** All items of a list, page after page. */
export async function readAll<Name extends OperationName>(name: Name, request: Request<Name>): Promise<ItemOf<Name>[]> {
  const items: ItemOf<Name>[] = [];
  let cursor: string | null = null;
  do {
    const query = { ...request.query, limit: 100, ...(cursor && { cursor }) };
    const answer = (await ask(name, { ...request, query } as Request<Name>)) as unknown as Page<ItemOf<Name>>;
    items.push(...answer.items);
    cursor = answer.nextCursor;
  } while (cursor);
  return items;
}

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}
