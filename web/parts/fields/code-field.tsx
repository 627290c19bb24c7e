import { useEffect, useId, useRef, useState } from "preact/hooks";

interface CodeFieldProps {
  label: string;
  error: string | undefined;
  busy: boolean;
  /** Called with the sixth digit. */
  onCode(code: string): void;
}

/** Six digits from a mail. Phones offer them above their keyboard, and they may be pasted with all that stands around them. */
export function CodeField({ label, error, busy, onCode }: CodeFieldProps) {
  const id = useId();
  const [digits, setDigits] = useState("");
  const input = useRef<HTMLInputElement>(null);
  // Nobody should have to look for the field that they are waiting for. What is typed after a wrong code takes its place.
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (error && !busy) input.current?.select();
  }, [error, busy]);
  return (
    <div class="field code-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        value={digits}
        inputMode="numeric"
        autocomplete="one-time-code"
        readOnly={busy}
        ref={input}
        aria-invalid={error ? true : undefined}
        aria-describedby={error && `${id}-error`}
        onInput={({ currentTarget }) => {
          const typed = currentTarget.value.replace(/\D/g, "");
          const code = typed.slice(0, 6);
          currentTarget.value = code;
          setDigits(code);
          // A seventh digit makes no other code.
          if (code.length === 6 && (code === typed || code !== digits)) onCode(code);
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
