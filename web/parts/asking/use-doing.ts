import { useEffect, useState } from "preact/hooks";
import { isSignedOut, Refused } from "../../client/problem.ts";
import { onSession } from "../../client/session.ts";

/** Says `refused` where the server has refused something: what is shown may no longer be as it was. */
export const refusals = new EventTarget();

/** One thing at a time: whether something is under way, and what the last one has failed with. */
export function useDoing(): {
  busy: boolean;
  error: unknown;
  doing(work: () => Promise<void>): Promise<void>;
  forget(): void;
} {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  useEffect(
    () => onSession((session) => session && setError((before: unknown) => (isSignedOut(before) ? undefined : before))),
    [],
  );
  async function doing(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (failure) {
      setError(failure);
      if (failure instanceof Refused && !isSignedOut(failure)) refusals.dispatchEvent(new Event("refused"));
    } finally {
      setBusy(false);
    }
  }
  return { busy, error, doing, forget: () => setError(undefined) };
}
