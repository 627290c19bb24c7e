import { useRef } from "preact/hooks";

/** A key for each thing that is asked for. Asking for the same again, after an error, has the same key: it is done once. */
export function useKey(): (request: unknown) => string {
  const keys = useRef(new Map<string, string>());
  return (request) => {
    const text = JSON.stringify(request);
    const key = keys.current.get(text) ?? crypto.randomUUID();
    keys.current.set(text, key);
    return key;
  };
}
