/**
 * What this browser keeps for us: `here` until it is cleared, `tab` as long as the tab is open. Where it keeps nothing for a site, that lasts
 * as long as the page does.
 */
export const kept = { here: keptIn(() => localStorage), tab: keptIn(() => sessionStorage) };

interface Kept {
  get(name: string): string | undefined;
  /** Undefined takes it away. */
  set(name: string, value: string | undefined): void;
}

/** Where site data is blocked, naming the storage throws already. */
function keptIn(storage: () => Storage): Kept {
  const onPage = new Map<string, string>();
  return {
    get(name) {
      try {
        return storage().getItem(name) ?? undefined;
      } catch {
        return onPage.get(name);
      }
    },
    set(name, value) {
      try {
        if (value === undefined) storage().removeItem(name);
        else storage().setItem(name, value);
      } catch {
        if (value === undefined) onPage.delete(name);
        else onPage.set(name, value);
      }
    },
  };
}
