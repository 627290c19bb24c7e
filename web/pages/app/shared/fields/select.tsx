import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { describedBy, FieldNotes } from "../../../../parts/fields/field-notes.tsx";

interface SelectProps {
  label: string;
  value: string;
  onValue(value: string): void;
  hint?: ComponentChildren;
  error?: string | undefined;
  /** Its options. */
  children: ComponentChildren;
}

export function Select({ label, value, onValue, hint, error, children }: SelectProps) {
  const id = useId();
  const described = describedBy({ id, hint, error });
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      >
        {children}
      </select>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}
