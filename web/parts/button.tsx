import type { ComponentChildren, JSX } from "preact";

interface ButtonProps extends Omit<JSX.IntrinsicElements["button"], "children" | "class"> {
  children: ComponentChildren;
  look?: "primary" | "danger" | "quiet" | "square" | undefined;
  /**
   * Something that it has begun is under way: it does nothing until that has ended, and keeps the focus. Where that has ended within a
   * double click, it is not begun again.
   */
  busy?: boolean;
}

export function Button({ look, busy, type = "button", onClick, children, ...others }: ButtonProps) {
  const isHeard = ({ detail }: MouseEvent) => busy === undefined || (!busy && detail < 2);
  return (
    <button
      aria-disabled={busy || undefined}
      {...others}
      type={type}
      class={look ? `button ${look}` : "button"}
      onClick={(event) => (isHeard(event) ? onClick?.(event) : event.preventDefault())}
    >
      {children}
    </button>
  );
}
