import { useEffect, useRef } from "preact/hooks";
import type { Draft } from "./draft.ts";

export type Step = "time" | "details" | "booked";

/** Where somebody is, with the browser's own way back from a chosen time to the others. */
export function useStep(draft: Draft, change: (changes: Partial<Draft>) => void): Step {
  const step = draft.booked ? "booked" : draft.start ? "details" : "time";
  const before = useRef(step);
  useEffect(() => {
    if (before.current === "time" && step === "details") history.pushState("details", "");
    before.current = step;
  }, [step]);
  useEffect(() => {
    const back = () => {
      if (history.state !== "details") change({ start: undefined, challenge: undefined });
    };
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, [change]);
  return step;
}
