import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Whether anything was shown before: at first the browser decides what has the focus. */
let isFirst = true;

/** The heading of a step, which has the focus when somebody comes to it: they are told where they are, and go on from there. */
export function StepHeading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
    isFirst = false;
  }, []);
  return (
    <h2 tabIndex={-1} ref={heading} class="step-heading">
      {children}
    </h2>
  );
}
