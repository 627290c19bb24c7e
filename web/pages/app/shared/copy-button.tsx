import { useEffect, useState } from "preact/hooks";
import { announce } from "../../../parts/announce.ts";
import { Button } from "../../../parts/button.tsx";
import { say } from "./texts.ts";

/** Puts a text where it can be pasted from, and says so for a moment. */
export function CopyButton({ text, name }: { text: string; name?: string }) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <Button
      onClick={async () => {
        await navigator.clipboard.writeText(text);
        setCopied(true);
        announce(say.copied);
      }}
    >
      {isCopied ? say.copied : say.copy} {name && <span class="unseen">{name}</span>}
    </Button>
  );
}
