import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { describedBy, FieldNotes } from "./field-notes.tsx";

interface ComboboxProps<Option> {
  label: string;
  text: string;
  onText(text: string): void;
  /** What is found by the text. */
  found: readonly Option[];
  keyOf(option: Option): string;
  children(option: Option): ComponentChildren;
  onChoose(option: Option): void;
  /** Somebody begins to search, or has ended. */
  onOpen?(): void;
  onLeave?(): void;
  /** Said where nothing is found. */
  nothing?: string;
  placeholder?: string;
  hint?: ComponentChildren;
  error?: string | undefined;
}

/** A field with what is found by it, after the ARIA pattern: arrow keys go through that, Enter takes it, Escape closes it. */
export function Combobox<Option>(props: ComboboxProps<Option>) {
  const { label, text, onText, found, keyOf, children, onChoose, onOpen, onLeave, nothing, placeholder, hint, error } =
    props;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  function open(): void {
    setOpen(true);
    setActive(0);
    onOpen?.();
  }

  function close(): void {
    setOpen(false);
    onLeave?.();
  }

  function choose(option: Option): void {
    setOpen(false);
    onChoose(option);
  }

  function onKey(event: KeyboardEvent): void {
    const { key } = event;
    const chosen = found[active];
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (!isOpen) open();
      else if (found.length > 0) setActive((active + (key === "ArrowDown" ? 1 : found.length - 1)) % found.length);
    } else if (!isOpen) return;
    else if (key === "Enter" && chosen) choose(chosen);
    else if (key === "Escape") close();
    else return;
    event.preventDefault();
  }

  return (
    <div class="field combobox">
      <label for={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && found[active] ? `${id}-${active}` : undefined}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
        autocomplete="off"
        placeholder={placeholder}
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => {
          const { value } = currentTarget;
          if (!isOpen) open();
          onText(value);
          setActive(0);
        }}
        onClick={() => !isOpen && open()}
        onBlur={close}
        onKeyDown={onKey}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        class="options"
        hidden={!isOpen || found.length === 0}
        // A tap must not take the focus from the field before it has chosen.
        onMouseDown={(event) => event.preventDefault()}
      >
        {isOpen &&
          found.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field listens to the keys.
            <div
              key={keyOf(option)}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              onClick={() => choose(option)}
            >
              {children(option)}
            </div>
          ))}
      </div>
      {isOpen && found.length === 0 && nothing && (
        <p class="soft small" role="status">
          {nothing}
        </p>
      )}
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}
