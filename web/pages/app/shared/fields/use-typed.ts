import { useState } from "preact/hooks";

interface Writing<Value> {
  read(text: string): Value;
  write(value: Value): string;
}

/** The text of a field for what is no text: as it was typed, as long as that means the value, and else the value written. */
export function useTyped<Value>(value: Value, { read, write }: Writing<Value>): [string, (text: string) => void] {
  const [typed, setTyped] = useState(() => write(value));
  return [String(read(typed)) === String(value) ? typed : write(value), setTyped];
}
