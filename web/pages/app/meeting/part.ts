import type { Undoable } from "../calendar/changes/undo.tsx";
import type { Meeting } from "../calendar/use-calendar.ts";

/** What every part of the page is given. */
export interface PartProps {
  meeting: Meeting;
  onChanged(done: Undoable): void;
}
