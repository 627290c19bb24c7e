import { useEffect } from "preact/hooks";

/** What the window is called while this is shown; and what it was called before, once it is gone. */
export function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
