import { useEffect, useState } from "preact/hooks";

/** The minute that it is, as it passes. */
export function useNow(): number {
  const [now, setNow] = useState(() => Math.floor(Date.now() / 60_000));
  useEffect(() => {
    const timer = setInterval(() => setNow(Math.floor(Date.now() / 60_000)), 5_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
