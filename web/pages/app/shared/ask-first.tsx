import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../../parts/button.tsx";
import { common } from "../../../texts/common.ts";

interface AskFirstProps {
  /** What is to be done, as the buttons say it. */
  name: string;
  /** What it is done to, where that stands elsewhere on the page. */
  about?: string;
  /** What comes of it. */
  children: ComponentChildren;
  busy: boolean;
  onYes(): void;
}

/** Something that cannot be taken back: said in place what comes of it, before it is done. */
export function AskFirst({ name, about, children, busy, onYes }: AskFirstProps) {
  const [isAsking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  // The focus goes into the question, and back to where it was asked.
  useEffect(() => {
    if (isAsking) place.current?.focus();
    else if (wasAsking.current) place.current?.querySelector("button")?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <div ref={place}>
        <Button look="danger" onClick={() => setAsking(true)}>
          {name} {about && <span class="unseen">{about}</span>}
        </Button>
      </div>
    );
  }
  return (
    <div
      class="ask-first note problem"
      role="alertdialog"
      aria-label={about ? `${name} ${about}` : name}
      tabIndex={-1}
      ref={place}
      onKeyDown={({ key }) => key === "Escape" && setAsking(false)}
    >
      {children}
      <div class="row">
        <Button look="danger" busy={busy} onClick={onYes}>
          {name}
        </Button>
        <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
      </div>
    </div>
  );
}
