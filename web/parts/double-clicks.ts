/**
 * A double click is meant for what it began on. From now on, what has come there meanwhile, such as what lay below a button that is gone once
 * it has done its work, does not hear the second press.
 */
export function keepDoubleClicksTogether(): void {
  let begunOn: Element | undefined;
  let isAstray = false;
  let pointerId = 0;

  function press(event: MouseEvent): void {
    const path = event.composedPath() as Element[];
    const pressed = path.find((each) => each.matches?.("a, button, label, summary")) ?? path[0]!;
    if (event.detail < 2) begunOn = pressed;
    isAstray = pressed !== begunOn;
    // Whoever follows the pointer has heard of it before.
    if (isAstray) pressed.dispatchEvent(new PointerEvent("pointercancel", { pointerId, bubbles: true }));
  }

  function hear(event: MouseEvent): void {
    if (event.type === "mousedown") press(event);
    if (!isAstray || event.detail < 2) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  addEventListener("pointerdown", (event) => (pointerId = event.pointerId), { capture: true });
  addEventListener("mousedown", hear, { capture: true });
  addEventListener("click", hear, { capture: true });
}
