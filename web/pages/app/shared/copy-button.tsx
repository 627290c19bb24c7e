import { useEffect, useState } from "preact/hooks";
import { announce } from "../../../parts/announce.ts";
import { Button } from "../../../parts/button.tsx";
import { say } from "./texts.ts";

/** Puts a text where it can be pasted from, and says so for a moment. Where the browser does not let it, the text is there to be copied by hand. */
export function CopyButton({ text, name }: { text: string; name?: string }) {
  const [isCopied, setCopied] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(say.copied);
    } catch {
      setRefused(true);
    }
  }

  if (isRefused) {
    return <input class="by-hand" aria-label={say.copyByHand} value={text} readOnly ref={(input) => input?.select()} />;
  }
  return (
    <Button onClick={copy}>
      {isCopied ? say.copied : say.copy} {name && <span class="unseen">{name}</span>}
    </Button>
  );
}
