import { useCallback, useRef, useState } from "preact/hooks";
import { type Draft, keepDraft, openDraft, renewed } from "./draft.ts";

export interface Drafting {
  draft: Draft;
  change(changes: Partial<Draft>): void;
  /** Begins the next one, by the same person. */
  renew(): void;
}

/** The draft of a page, kept at once with every change. */
export function useDraft(name: string): Drafting {
  const [draft, setDraft] = useState<Draft>(() => openDraft(name));
  const last = useRef(draft);
  function keep(next: Draft): void {
    last.current = next;
    keepDraft(name, next);
    setDraft(next);
  }
  // What has come meanwhile stays: a code is sent while somebody types on.
  const change = useCallback((changes: Partial<Draft>) => keep({ ...last.current, ...changes }), [name]);
  return { draft, change, renew: () => keep(renewed(last.current)) };
}
