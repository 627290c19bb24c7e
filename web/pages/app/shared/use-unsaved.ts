import { useLayoutEffect } from "preact/hooks";
import { say } from "./texts.ts";

/** Where something is not saved yet, whoever would leave by a link is asked first; whoever closes the page is asked by the browser. */
export function useUnsaved(isUnsaved: boolean): void {
  useLayoutEffect(() => {
    if (!isUnsaved) return;
    const onLink = (event: MouseEvent) => {
      const path = (event.target as Element).closest("a")?.pathname;
      const isElsewhere = path?.startsWith("/app") && path !== location.pathname;
      const opensBeside = event.ctrlKey || event.metaKey || event.shiftKey;
      if (!isElsewhere || opensBeside || confirm(say.leaveUnsaved)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onClose = (event: Event) => event.preventDefault();
    addEventListener("click", onLink, { capture: true });
    addEventListener("beforeunload", onClose);
    return () => {
      removeEventListener("click", onLink, { capture: true });
      removeEventListener("beforeunload", onClose);
    };
  }, [isUnsaved]);
}
