import type { ComponentChildren, JSX } from "preact";

interface ButtonProps extends Omit<JSX.IntrinsicElements["button"], "children" | "class"> {
  children: ComponentChildren;
  look?: "primary" | "danger" | "quiet" | "square" | undefined;
  /** Something that it has begun is under way: it does nothing until that has ended, and keeps the focus. */
  busy?: boolean;
}

export function Button({ look, busy = false, type = "button", onClick, children, ...others }: ButtonProps) {
  return (
    <button
      aria-disabled={busy || undefined}
      {...others}
      type={type}
      class={look ? `button ${look}` : "button"}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {children}
    </button>
  );
}
