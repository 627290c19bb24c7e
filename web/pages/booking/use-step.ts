import { useEffect } from "preact/hooks";
import type { Draft } from "./draft.ts";

const steps = ["time", "details", "code", "booked"] as const;
export type Step = (typeof steps)[number];

/**
 * Where somebody is. The browser's history always says the same, whichever way they came there: its way back leads from the code to who
 * they are, and from there to the other times.
 */
export function useStep(draft: Draft, change: (changes: Partial<Draft>) => void): Step {
  const step = stepOf(draft);
  useEffect(() => {
    follow(step);
    const back = () => {
      const isOurs = isFollowing;
      isFollowing = false;
      if (isOurs || depthNow() >= depthOf(step)) follow(step);
      else change({ challenge: undefined, ...(depthNow() === 0 && { start: undefined }) });
    };
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, [step, change]);
  return step;
}

function stepOf({ booked, challenge, start }: Draft): Step {
  if (booked) return "booked";
  if (!start) return "time";
  return challenge ? "code" : "details";
}

/** Whether the browser goes back because we have asked it to. It does so later. */
let isFollowing = false;

function follow(step: Step): void {
  if (isFollowing) return;
  const [from, to] = [depthNow(), depthOf(step)];
  for (const each of steps.slice(from + 1, to + 1)) history.pushState(each, "");
  if (to >= from) return;
  isFollowing = true;
  history.go(to - from);
}

function depthNow(): number {
  return Math.max(0, steps.indexOf(history.state));
}

/** How many steps back lead to the times. Nothing leads back into what is booked. */
function depthOf(step: Step): number {
  return step === "booked" ? 0 : steps.indexOf(step);
}
