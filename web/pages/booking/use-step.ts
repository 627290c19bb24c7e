import { useEffect, useRef } from "preact/hooks";
import type { Draft } from "./draft.ts";

const steps = ["time", "details", "code", "booked"] as const;
export type Step = (typeof steps)[number];

/** Where somebody is, with the browser's own way back: from the code to who they are, and from there to the other times. */
export function useStep(draft: Draft, change: (changes: Partial<Draft>) => void): Step {
  const step = stepOf(draft);
  const before = useRef(step);
  useEffect(() => {
    const isOnward = steps.indexOf(step) > steps.indexOf(before.current);
    if (isOnward && step !== "booked") history.pushState(step, "");
    before.current = step;
  }, [step]);
  useEffect(() => {
    const back = () => {
      if (history.state === "details") change({ challenge: undefined });
      else if (history.state !== "code") change({ start: undefined, challenge: undefined });
    };
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, [change]);
  return step;
}

function stepOf({ booked, challenge, start }: Draft): Step {
  if (booked) return "booked";
  if (!start) return "time";
  return challenge ? "code" : "details";
}
