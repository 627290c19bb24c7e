import { ask } from "../../client/ask.ts";
import type { AnswerOf, OperationName, Request } from "../../client/operations.ts";
import { type Loaded, useLoaded } from "./use-loaded.ts";

/** What the server answers, asked for anew whenever the request changes or `reload` is called. With `undefined` nothing is asked. */
export function useAnswer<Name extends OperationName>(
  name: Name,
  request: Request<Name> | undefined,
): Loaded<AnswerOf<Name>> & { reload(): void } {
  return useLoaded(request && { name, request }, ({ name, request }, signal, fresh) =>
    ask(name, { ...request, signal, fresh }),
  );
}
