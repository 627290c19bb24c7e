/** As a `ref`: what has come in place of what had the focus gets it, so that nobody who does not see it has to look for it. */
export function focusHere(element: HTMLElement | null): void {
  element?.focus();
}
