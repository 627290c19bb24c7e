import type { SpokenIntent } from "../../../functions/domain/assistant/spoken-intent.ts";

/** An answer of the model that says to find a time, and nothing of it. */
export const nothingSaid: SpokenIntent = {
  action: "find",
  people: [],
  durationMinutes: null,
  title: null,
  meetings: null,
  keepWith: [],
  into: null,
  order: "best",
  deadline: null,
  windows: [],
};
