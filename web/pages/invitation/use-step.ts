import { useEffect, useState } from "preact/hooks";

export type Step = "overview" | "reschedule" | "cancel";

/** What is shown beside the meeting. The browser's own way back leads from the others to the overview. */
export function useStep(): { step: Step; goTo(step: Step): void; goBack(): void } {
  const [step, setStep] = useState<Step>("overview");
  useEffect(() => {
    const show = () => setStep((history.state as Step | null) ?? "overview");
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
  };
}
