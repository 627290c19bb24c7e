import { useEffect, useRef, useState } from "preact/hooks";
import type { Cell } from "./area.ts";

/** From where to where somebody draws. */
export interface Gesture {
  from: Cell;
  to: Cell;
}

interface GestureProps {
  /** The cell under a point of the window, or the nearest one. */
  cellAt(x: number, y: number): Cell;
  onDone(gesture: Gesture): void;
}

const millisecondsOfHold = 350;
const pixelsOfScroll = 8;

/**
 * Drawing over cells. A mouse or a pen draws at once. A finger scrolls as everywhere; held still for a moment, it draws too, and a tap
 * draws one cell. Nothing is done where the pointer is taken away, or Escape is pressed.
 */
export function useGesture({ cellAt, onDone }: GestureProps) {
  const element = useRef<HTMLTableElement>(null);
  const current = useRef<Gesture>(undefined);
  const hold = useRef<{ x: number; y: number; timer: number }>(undefined);
  const [gesture, setGesture] = useState<Gesture>();

  function show(next: Gesture | undefined): void {
    current.current = next;
    setGesture(next);
  }

  function endHold(): void {
    clearTimeout(hold.current?.timer);
    hold.current = undefined;
  }

  function drop(): void {
    endHold();
    if (current.current) show(undefined);
  }

  useEffect(() => {
    // Once a finger draws, it does not scroll. Only a listener that is not passive can say so.
    const keepStill = (event: Event) => current.current && event.preventDefault();
    element.current!.addEventListener("touchmove", keepStill, { passive: false });
    return endHold;
  }, []);

  function begin(event: PointerEvent): void {
    const cell = cellAt(event.clientX, event.clientY);
    endHold();
    element.current!.setPointerCapture(event.pointerId);
    show({ from: cell, to: cell });
  }

  const handlers = {
    onPointerDown(event: PointerEvent) {
      if (!event.isPrimary) return drop();
      if (event.button !== 0) return;
      if (event.pointerType !== "touch") return begin(event);
      hold.current = {
        x: event.clientX,
        y: event.clientY,
        timer: window.setTimeout(() => begin(event), millisecondsOfHold),
      };
    },
    onPointerMove({ clientX, clientY }: PointerEvent) {
      const { from, to } = current.current ?? {};
      if (hold.current && Math.hypot(clientX - hold.current.x, clientY - hold.current.y) > pixelsOfScroll) endHold();
      if (!from || !to) return;
      const cell = cellAt(clientX, clientY);
      if (cell.column !== to.column || cell.minute !== to.minute) show({ from, to: cell });
    },
    onPointerUp({ clientX, clientY }: PointerEvent) {
      const cell = cellAt(clientX, clientY);
      const done = current.current ?? (hold.current && { from: cell, to: cell });
      drop();
      if (done) onDone(done);
    },
    onPointerCancel: drop,
    onContextMenu(event: Event) {
      if (hold.current || current.current) event.preventDefault();
    },
    /** A pen that comes near would else scroll. */
    onPointerOver({ pointerType, currentTarget }: PointerEvent) {
      (currentTarget as HTMLElement).dataset.pointer = pointerType;
    },
  };

  return { element, gesture, drop, handlers };
}
