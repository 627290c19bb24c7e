import { useEffect } from "preact/hooks";
import { currentSession, onSession } from "../../client/session.ts";
import { refusals } from "./use-doing.ts";

/**
 * Reads again what may have changed meanwhile: when somebody comes back to the page or signs in again, and when something that they do is
 * refused.
 */
export function useRereading(reload: () => void): void {
  useEffect(() => {
    const comeBack = () => document.visibilityState === "visible" && reload();
    document.addEventListener("visibilitychange", comeBack);
    refusals.addEventListener("refused", reload);
    let wasSignedIn = currentSession() !== undefined;
    const stopHearing = onSession((session) => {
      if (session && !wasSignedIn) reload();
      wasSignedIn = session !== undefined;
    });
    return () => {
      document.removeEventListener("visibilitychange", comeBack);
      refusals.removeEventListener("refused", reload);
      stopHearing();
    };
  }, [reload]);
}
