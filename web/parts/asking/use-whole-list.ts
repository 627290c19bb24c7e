import type { OperationName, Request } from "../../client/operations.ts";
import { type ItemOf, readAll } from "../../client/read-all.ts";
import { type Loaded, useLoaded } from "./use-loaded.ts";

/** All items of a list, asked for as `useAnswer` does. With `undefined` nothing is asked. */
export function useWholeList<Name extends OperationName>(
  name: Name,
  request: Request<Name> | undefined,
): Loaded<ItemOf<Name>[]> & { reload(): void } {
  return useLoaded(request && { name, request }, ({ name, request }, signal, fresh) =>
    readAll(name, { ...request, signal, fresh }),
  );
}
