import { useCallback, useEffect, useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { useRereading } from "../../../parts/asking/use-rereading.ts";
import { isOrganizer, useMe } from "../me.ts";

let count = 0;
const listeners = new Set<(count: number) => void>();

export function setInboxCount(now: number): void {
  count = now;
  for (const listen of listeners) listen(now);
}

/** How many suggestions wait, for whoever can have any. More than a hundred are a hundred. */
export function useInboxCount(): number {
  const { me } = useMe();
  const [known, setKnown] = useState(count);
  const asks = isOrganizer(me);
  useEffect(() => {
    listeners.add(setKnown);
    return () => void listeners.delete(setKnown);
  }, []);
  const read = useCallback(() => {
    if (!asks) return;
    // Where nobody knows, no number is shown.
    ask("listSuggestions", { query: { limit: 100 } }).then(
      ({ items }) => setInboxCount(items.length),
      () => {},
    );
  }, [asks]);
  useEffect(read, [read]);
  useRereading(read);
  return known;
}
