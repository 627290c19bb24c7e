import type { Meeting } from "../calendar/use-calendar.ts";
import type { Undoable } from "../shared/undo.tsx";

/** What every part of the page is given. */
export interface PartProps {
  meeting: Meeting;
  onChanged(done: Undoable): void;
}
