import { useCallback, useEffect, useState } from "preact/hooks";
import { isMissing } from "../../client/problem.ts";
import { useRereading } from "./use-rereading.ts";

export type Loaded<Content> =
  | { state: "waiting"; answer: Content | undefined; error?: undefined }
  | { state: "there"; answer: Content; error?: undefined }
  | { state: "failed"; error: unknown; answer: Content | undefined };

/**
 * What is loaded, anew whenever `wanted` has another content or `reload` is called. What was there stays while the next is waited for. With
 * `undefined` nothing is loaded.
 */
export function useLoaded<Wanted, Content>(
  wanted: Wanted | undefined,
  load: (wanted: Wanted, signal: AbortSignal, isAgain: boolean) => Promise<Content>,
): Loaded<Content> & { reload(): void } {
  const [round, setRound] = useState(0);
  const asked = wanted && JSON.stringify([wanted, round]);
  const [{ to, ...loaded }, setLoaded] = useState<Loaded<Content> & { to?: string }>({
    state: "waiting",
    answer: undefined,
  });
  useEffect(() => {
    if (wanted === undefined) return;
    const stopped = new AbortController();
    load(wanted, stopped.signal, round > 0).then(
      (answer) => stopped.signal.aborted || setLoaded({ to: asked, state: "there", answer }),
      (error) => stopped.signal.aborted || setLoaded(({ answer }) => ({ to: asked, state: "failed", error, answer })),
    );
    return () => stopped.abort();
  }, [asked]);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  const mayComeYet = loaded.state === "failed" && !isMissing(loaded.error);
  useRereading(useCallback(() => mayComeYet && reload(), [mayComeYet]));
  // What came before the next was asked for is no answer to that.
  const isNext = asked !== undefined && to !== asked;
  return { ...(isNext ? { state: "waiting", answer: loaded.answer } : loaded), reload };
}
