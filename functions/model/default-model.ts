/** The model that is asked unless another is named. It is small and quick, keeps to strict schemas, and need not think before it answers. */
export const defaultModel = {
  name: "gpt-6-luna",
  /** There is nothing to reason about, and reasoning would take longer than we wait. */
  reasoningEffort: "none",
  /** As listed in October 2026. */
  dollarsPerMillionTokens: { prompt: 0.1, completion: 0.5 },
} as const;
