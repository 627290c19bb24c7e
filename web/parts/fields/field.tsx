import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { common } from "../../texts/common.ts";
import { describedBy, FieldNotes } from "./field-notes.tsx";

interface FieldProps extends Omit<JSX.IntrinsicElements["input"], "label" | "onInput"> {
  label: string;
  value: string;
  onValue(value: string): void;
  /** What is wrong with it, in the server's words. */
  error?: string | undefined;
  hint?: ComponentChildren;
  optional?: boolean;
  lines?: number;
}

/** One line of text, or several, with its name, a hint and what is wrong with it. */
export function Field({ label, value, onValue, error, hint, optional, lines, ...others }: FieldProps) {
  const id = useId();
  const described = describedBy({ id, hint, error });
  const attributes = {
    id,
    value,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onValue(currentTarget.value),
    ...(described && { "aria-describedby": described }),
    ...(error && { "aria-invalid": true }),
  };
  return (
    <div class="field">
      <label for={id}>
        {label} {optional && <span class="soft small">({common.optional})</span>}
      </label>
      {lines ? (
        <textarea {...(others as object)} {...attributes} rows={lines} />
      ) : (
        <input {...(others as object)} {...attributes} />
      )}
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}
