import { useEffect } from "preact/hooks";
import { refusals } from "./use-doing.ts";

/** Reads again what may have changed meanwhile: when somebody comes back to the page, and when something that they do is refused. */
export function useRereading(reload: () => void): void {
  useEffect(() => {
    const comeBack = () => document.visibilityState === "visible" && reload();
    document.addEventListener("visibilitychange", comeBack);
    refusals.addEventListener("refused", reload);
    return () => {
      document.removeEventListener("visibilitychange", comeBack);
      refusals.removeEventListener("refused", reload);
    };
  }, [reload]);
}
