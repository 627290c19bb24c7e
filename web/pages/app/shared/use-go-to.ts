import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";

/** Goes somewhere once something is done. Whoever has left the view meanwhile stays where they are. */
export function useGoTo(): (address: string, replaces?: boolean) => void {
  const { route } = useLocation();
  const isShown = useRef(true);
  useEffect(
    () => () => {
      isShown.current = false;
    },
    [],
  );
  return (address, replaces) => isShown.current && route(address, replaces);
}
