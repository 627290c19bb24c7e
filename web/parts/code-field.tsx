import { useEffect, useId, useRef, useState } from "preact/hooks";

interface CodeFieldProps {
  label: string;
  error: string | undefined;
  busy: boolean;
  /** Called with the sixth digit. */
  onCode(code: string): void;
}

/** Six digits from a mail. Phones offer them above their keyboard, and they may be pasted with spaces. */
export function CodeField({ label, error, busy, onCode }: CodeFieldProps) {
  const id = useId();
  const [digits, setDigits] = useState("");
  const input = useRef<HTMLInputElement>(null);
  // Nobody should have to look for the field that they are waiting for, nor to clear it of a wrong code.
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (error) input.current?.select();
  }, [error]);
  return (
    <div class="field code-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={digits}
        inputMode="numeric"
        autocomplete="one-time-code"
        maxLength={12}
        readOnly={busy}
        ref={input}
        aria-invalid={error ? true : undefined}
        aria-describedby={error && `${id}-error`}
        onInput={({ currentTarget }) => {
          const typed = currentTarget.value.replace(/\D/g, "").slice(0, 6);
          currentTarget.value = typed;
          setDigits(typed);
          if (typed.length === 6) onCode(typed);
        }}
      />
      {error && (
        <p id={`${id}-error`} class="error small" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
