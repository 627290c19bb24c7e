import { vi } from "vitest";

/** As much of a browser as the pages' code asks for what somebody prefers. Call it before that code is imported. Gives what is kept. */
export function standInForBrowser(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal("document", { documentElement: {} });
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
  return kept;
}
