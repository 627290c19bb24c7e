import type { ComponentChildren } from "preact";

/** What each way of signing in is given: the address is the same for all of them. */
export interface WayProps {
  email: string;
  onEmail(email: string): void;
  /** The other ways. */
  children: ComponentChildren;
}

/** The server says what is wrong with what was entered, and not the browser in words of its own. */
export function Form({ onSubmit, children }: { onSubmit(): void; children: ComponentChildren }) {
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
