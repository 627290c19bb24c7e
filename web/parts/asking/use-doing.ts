import { useState } from "preact/hooks";
import { Refused } from "../../client/problem.ts";

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
  async function doing(work: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (failure) {
      setError(failure);
      if (failure instanceof Refused) refusals.dispatchEvent(new Event("refused"));
    } finally {
      setBusy(false);
    }
  }
  return { busy, error, doing, forget: () => setError(undefined) };
}
