import { useLocation } from "preact-iso";

/** What is looked at. It stands in the address: it is still there after a reload, and can be sent to somebody. */
interface Chosen {
  of?: string;
  from?: string;
  to?: string;
}

/** What is chosen, a way to change a part of it, and one to begin anew. */
export function useChosen(): [chosen: Chosen, change: (part: Chosen) => void, startOver: (chosen: Chosen) => void] {
  const { path, query, route } = useLocation();
  const startOver = (chosen: Chosen) => route(`${path}?${new URLSearchParams({ ...chosen })}`, true);
  return [query, (part) => startOver({ ...query, ...part }), startOver];
}
