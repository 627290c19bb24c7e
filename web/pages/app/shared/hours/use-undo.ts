import { useRef } from "preact/hooks";
import type { Hours } from "./hours.ts";

/** Changes of hours that can be taken back, one by one, until others come from elsewhere: those that were saved, or discarded. */
export function useUndo(hours: readonly Hours[], onHours: (hours: Hours[]) => void) {
  const past = useRef<Hours[][]>([]);
  const current = useRef(hours);
  const typedAt = useRef<string>(undefined);
  if (hours !== current.current) {
    past.current = [];
    current.current = hours;
  }

  function show(next: Hours[], typed: string | undefined): void {
    current.current = next;
    typedAt.current = typed;
    onHours(next);
  }

  /** What is typed into the times of one interval counts as one change. */
  function change(next: Hours[]): void {
    const typed = rowTypedAt(hours, next);
    if (!typed || typed !== typedAt.current) past.current.push([...hours]);
    show(next, typed);
  }

  function undo(): void {
    const before = past.current.pop();
    if (before) show(before, undefined);
  }

  return { change, undo, canUndo: past.current.length > 0 };
}

/** The one interval in which two differ, if they have the same ones. */
function rowTypedAt(before: readonly Hours[], after: readonly Hours[]): string | undefined {
  if (before.length !== after.length || before.some(({ key }, index) => key !== after[index]!.key)) return undefined;
  const changed = after.filter((each, index) => each !== before[index]);
  return changed.length === 1 ? changed[0]!.key : undefined;
}
