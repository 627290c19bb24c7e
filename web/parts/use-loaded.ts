import { useCallback, useEffect, useState } from "preact/hooks";

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
  const [loaded, setLoaded] = useState<Loaded<Content>>({ state: "waiting", answer: undefined });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (wanted === undefined) return;
    const stopped = new AbortController();
    setLoaded(({ answer }) => ({ state: "waiting", answer }));
    load(wanted, stopped.signal, round > 0).then(
      (answer) => stopped.signal.aborted || setLoaded({ state: "there", answer }),
      (error) => stopped.signal.aborted || setLoaded(({ answer }) => ({ state: "failed", error, answer })),
    );
    return () => stopped.abort();
  }, [JSON.stringify(wanted), round]);
  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { ...loaded, reload };
}
