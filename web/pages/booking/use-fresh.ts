import { useEffect, useRef } from "preact/hooks";

const staleAfter = 60_000;

/** Reads anew what is listed where somebody comes back to the page after a while, or is online again. */
export function useFresh(reload: () => void, loaded: unknown): void {
  const since = useRef(0);
  useEffect(() => {
    since.current = performance.now();
  }, [loaded]);
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === "visible" && performance.now() - since.current > staleAfter) reload();
    };
    document.addEventListener("visibilitychange", back);
    addEventListener("online", reload);
    return () => {
      document.removeEventListener("visibilitychange", back);
      removeEventListener("online", reload);
    };
  }, [reload]);
}
