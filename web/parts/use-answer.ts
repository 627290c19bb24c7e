import { useCallback, useEffect, useState } from "preact/hooks";
import { ask } from "../client/ask.ts";
import type { AnswerOf, OperationName, Request } from "../client/operations.ts";

export type Loaded<Answer> =
  | { state: "waiting"; answer: Answer | undefined }
  | { state: "there"; answer: Answer }
  | { state: "failed"; error: unknown; answer: Answer | undefined };

/**
 * What the server answers, asked for anew whenever the request changes or `reload` is called. The last answer stays while the next is
 * waited for. With `undefined` nothing is asked.
 */
export function useAnswer<Name extends OperationName>(
  name: Name,
  request: Request<Name> | undefined,
): Loaded<AnswerOf<Name>> & { reload(): void } {
  const [loaded, setLoaded] = useState<Loaded<AnswerOf<Name>>>({ state: "waiting", answer: undefined });
  const [round, setRound] = useState(0);
  const asked = JSON.stringify(request);
  // The request is compared by its content.
  useEffect(() => {
    if (!request) return;
    const stopped = new AbortController();
    setLoaded(({ answer }) => ({ state: "waiting", answer }));
    ask(name, { ...request, signal: stopped.signal }).then(
      (answer) => setLoaded({ state: "there", answer }),
      (error) => {
        if (!stopped.signal.aborted) setLoaded(({ answer }) => ({ state: "failed", error, answer }));
      },
    );
    return () => stopped.abort();
  }, [name, asked, round]);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { ...loaded, reload };
}
