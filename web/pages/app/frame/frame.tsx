import type { ComponentChildren } from "preact";
import { Navigation } from "./navigation.tsx";
import { say } from "./texts.ts";

/** What stands around every view: where one is, and where one can go. */
export function Frame({ children }: { children: ComponentChildren }) {
  return (
    <div class="frame">
      <a class="button to-content" href="#content">
        {say.toContent}
      </a>
      <Navigation />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
