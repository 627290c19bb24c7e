import type { ComponentChildren } from "preact";

interface FieldNotesProps {
  /** Of the field. */
  id: string;
  hint: ComponentChildren;
  error: string | undefined;
}

/** What stands below a field: a hint, and what is wrong with it. `describedBy` names them. */
export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} class="soft small">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="error small">
          {error}
        </p>
      )}
    </>
  );
}

/** Of the notes that there are, for `aria-describedby`. */
export function describedBy({ id, hint, error }: FieldNotesProps): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}
