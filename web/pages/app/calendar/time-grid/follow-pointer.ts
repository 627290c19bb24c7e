export interface Point {
  clientX: number;
  clientY: number;
}

interface Following {
  /** What scrolls below the pointer, where it comes near its edges. */
  scroller: HTMLElement;
  begin(): void;
  move(to: Point): void;
  /** Whether it was let go there, or given up. */
  end(isDone: boolean): void;
  /** It was let go before it went anywhere. */
  tap?(): void;
}

const pixelsBeforeDragging = 5;
const millisecondsToHold = 400;
const pixelsThatHandsTremble = 10;

/**
 * Follows a mouse once it has gone far enough to mean it, and a finger or a pen once it has been held still: before that, the page scrolls
 * with it. Answers how to give it up.
 */
export function followPointer(down: PointerEvent, following: Following): () => void {
  const { scroller, begin, move, end, tap } = following;
  const isHeld = down.pointerType !== "mouse";
  const listening = new AbortController();
  let began = false;
  let last: Point = down;
  let frame = 0;
  const timer = isHeld ? setTimeout(start, millisecondsToHold) : undefined;

  function start(): void {
    began = true;
    (down.target as Element).setPointerCapture?.(down.pointerId);
    begin();
    frame = requestAnimationFrame(scrollNearEdges);
  }
  function stop(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    listening.abort();
  }
  function finish(isDone: boolean): void {
    stop();
    if (began) {
      swallowClick();
      end(isDone);
    } else if (isDone) tap?.();
  }
  function follow(to: PointerEvent): void {
    if (to.pointerId !== down.pointerId) return;
    last = to;
    if (!began && isHeld && gone() > pixelsThatHandsTremble) stop();
    if (!began && !isHeld && gone() >= pixelsBeforeDragging) start();
    if (began) move(last);
  }
  function gone(): number {
    return Math.hypot(last.clientX - down.clientX, last.clientY - down.clientY);
  }
  function scrollNearEdges(): void {
    // What is taken up near an edge stays there at first.
    const by = gone() > pixelsThatHandsTremble ? pixelsToScroll(scroller, last) : 0;
    if (by !== 0) {
      scroller.scrollTop += by;
      move(last);
    }
    frame = requestAnimationFrame(scrollNearEdges);
  }

  const listen = <Name extends keyof WindowEventMap>(name: Name, react: (event: WindowEventMap[Name]) => void) =>
    window.addEventListener(name, react, { signal: listening.signal });
  listen("pointermove", follow);
  listen("pointerup", ({ pointerId }) => pointerId === down.pointerId && finish(true));
  listen("pointercancel", ({ pointerId }) => pointerId === down.pointerId && finish(false));
  // A second finger means something else.
  listen("pointerdown", ({ pointerId }) => pointerId !== down.pointerId && finish(false));
  listen("keydown", ({ key }) => key === "Escape" && finish(false));
  return stop;
}

const pixelsOfEdge = 40;
const pixelsPerFrame = 8;

function pixelsToScroll(scroller: HTMLElement, { clientY }: Point): number {
  const { top, bottom } = scroller.getBoundingClientRect();
  const head = Number.parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
  if (clientY < top + head + pixelsOfEdge) return -pixelsPerFrame;
  return clientY > bottom - pixelsOfEdge ? pixelsPerFrame : 0;
}

/** The click that browsers make of letting go. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }));
}
