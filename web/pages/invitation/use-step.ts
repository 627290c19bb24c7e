import { useEffect, useState } from "preact/hooks";

/** How many steps of the browser's own way back lead from each to the overview. */
const depths = { overview: 0, reschedule: 1, confirm: 2, cancel: 1 };
export type Step = keyof typeof depths;

/** What is shown beside the meeting. The browser's own way back leads from the others to the overview. */
export function useStep(): { step: Step; goTo(step: Step): void; goBack(): void; goHome(): void } {
  const [step, setStep] = useState<Step>("overview");
  useEffect(() => {
    const show = () => setStep(stepNow());
    addEventListener("popstate", show);
    show();
    return () => removeEventListener("popstate", show);
  }, []);
  return {
    step,
    goTo: (next) => {
      history.pushState(next, "");
      setStep(next);
    },
    goBack: () => history.back(),
    goHome: () => {
      // Somebody may have gone back by themselves meanwhile. A way of 0 would load the page again.
      const depth = depths[stepNow()];
      if (depth > 0) history.go(-depth);
    },
  };
}

function stepNow(): Step {
  return (history.state as Step | null) ?? "overview";
}
