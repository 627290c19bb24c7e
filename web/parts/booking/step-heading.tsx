import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * The heading of a step, which has the focus when somebody comes to it: they are told where they are, and go on from there. Where nobody
 * has done anything yet, the browser decides what has the focus.
 */
export function StepHeading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (navigator.userActivation?.hasBeenActive) heading.current?.focus();
  }, []);
  return (
    <h2 tabIndex={-1} ref={heading} class="step-heading">
      {children}
    </h2>
  );
}
