import type { AnyEventFunction } from "./events/event.ts";

/** Every function that runs by itself, once. Each stands in `events/<name>.ts`. */
export const events: readonly AnyEventFunction[] = [];
