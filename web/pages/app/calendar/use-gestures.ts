import { useEffect, useRef, useState } from "preact/hooks";
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import { ask } from "../../../client/ask.ts";
import { type Day, instantAt, minutesOf, type Stretch, stretchOn } from "./days.ts";
import type { Entry, MeetingEntry } from "./entries.ts";
import { spanOf } from "./written.ts";

type Drag =
  | { kind: "new"; day: Day; from: number; to: number }
  | { kind: "move"; entry: MeetingEntry; grabbed: number; slots: Interval[] | undefined; over: Interval | undefined }
  | { kind: "extend"; entry: MeetingEntry; day: Day; end: number };

interface Outcomes {
  onNew(time: Interval): void;
  onMove(entry: MeetingEntry, to: Interval): void;
  onExtend(entry: MeetingEntry, end: number): void;
}

export interface Gestures {
  beginNew(event: PointerEvent, day: Day): void;
  beginMove(event: PointerEvent, entry: MeetingEntry, day: Day): void;
  beginExtend(event: PointerEvent, entry: MeetingEntry, day: Day): void;
  isDragged(entry: Entry): boolean;
  /** Where a meeting that is being moved can go. */
  targetsOn(day: Day): Stretch[];
  ghostOn(day: Day): (Stretch & { kind: string; text: string }) | undefined;
}

const minutesPerStep = 15;
const minutesNear = 45;
const pixelsBeforeDragging = 5;

/**
 * What a pointer does on the hours: draws a new time, takes a meeting to another, pulls its end. Nothing is done before it has been asked
 * for again. A finger scrolls instead; all of this can also be done by forms.
 */
export function useGestures(days: Day[], timeZone: string, outcomes: Outcomes): Gestures {
  const [drag, setDrag] = useState<Drag>();
  const current = useRef<Drag | undefined>(undefined);
  const stop = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => stop.current?.(), []);

  function show(next: Drag | undefined): void {
    current.current = next;
    setDrag(next);
  }

  /** Follows the pointer once it has gone far enough to mean it. */
  function follow(event: PointerEvent, begin: () => void, move: (at: PointAt) => void, tapped?: () => void): void {
    if (event.button !== 0 || event.pointerType === "touch") return;
    event.stopPropagation();
    const column = (event.target as Element).closest(".day-column")!;
    const grid = column.parentElement!;
    let began = false;
    const onMove = (moved: PointerEvent) => {
      if (!began && Math.hypot(moved.clientX - event.clientX, moved.clientY - event.clientY) < pixelsBeforeDragging)
        return;
      if (!began) {
        began = true;
        begin();
      }
      move(pointAt(moved, grid, days));
    };
    const end = (isDone: boolean) => {
      stop.current?.();
      if (!began && isDone) tapped?.();
      if (!began) return;
      const done = current.current;
      show(undefined);
      window.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener("click", swallow, { capture: true }));
      if (isDone && done) finish(done);
    };
    const onUp = () => end(true);
    const onCancel = () => end(false);
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && end(false);
    window.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onUp);
    window.addEventListener("pointercancel", onCancel);
    window.addEventListener("keydown", onKey);
    stop.current = () => {
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onUp);
      window.removeEventListener("pointercancel", onCancel);
      window.removeEventListener("keydown", onKey);
    };
  }

  function finish(done: Drag): void {
    if (done.kind === "new") {
      const time = timeOf(done.day, done);
      if (time) outcomes.onNew(time);
    }
    if (done.kind === "move" && done.over && done.over.start !== done.entry.start)
      outcomes.onMove(done.entry, done.over);
    if (done.kind === "extend" && done.end > done.entry.end) outcomes.onExtend(done.entry, done.end);
  }

  function beginNew(event: PointerEvent, day: Day): void {
    const grid = (event.currentTarget as Element).parentElement!;
    const from = step(pointAt(event, grid, days).minute);
    const draw = (to: number) =>
      show({ kind: "new", day, from: Math.min(from, to), to: Math.max(from + minutesPerStep, to) });
    follow(
      event,
      () => draw(from),
      ({ minute }) => draw(step(minute + minutesPerStep / 2)),
      () => {
        const time = timeOf(day, { from: from - (from % 30), to: from - (from % 30) + 30 });
        if (time) outcomes.onNew(time);
      },
    );
  }

  function beginMove(event: PointerEvent, entry: MeetingEntry, day: Day): void {
    const grid = (event.currentTarget as Element).closest(".day-column")!.parentElement!;
    const grabbed = pointAt(event, grid, days).minute - stretchOn(day, entry)!.top;
    const begin = () => {
      show({ kind: "move", entry, grabbed, slots: undefined, over: undefined });
      const query = { from: days[0]!.date, to: days.at(-1)!.date, timeZone };
      ask("listMoveSlots", { params: { id: entry.id }, query })
        .then(({ slots }) => slots.map(minutesOf))
        .catch(() => [])
        .then((slots) => {
          if (current.current?.kind === "move") show({ ...current.current, slots });
        });
    };
    follow(event, begin, ({ day: over, minute }) => {
      const now = current.current;
      if (now?.kind !== "move") return;
      const wanted = instantAt(over, Math.max(0, step(minute - grabbed)));
      show({ ...now, over: wanted === undefined ? undefined : nearest(now.slots ?? [], wanted) });
    });
  }

  function beginExtend(event: PointerEvent, entry: MeetingEntry, day: Day): void {
    const begin = () => show({ kind: "extend", entry, day, end: entry.end });
    follow(event, begin, ({ minute }) => {
      const end = instantAt(day, step(minute));
      if (end !== undefined) show({ kind: "extend", entry, day, end: Math.max(entry.end, end) });
    });
  }

  function ghostOn(day: Day) {
    if (!drag) return undefined;
    if (drag.kind === "new") {
      if (drag.day.date !== day.date) return undefined;
      const time = timeOf(day, drag);
      return { kind: "new", top: drag.from, bottom: drag.to, text: time ? spanOf(time, timeZone) : "" };
    }
    const time = drag.kind === "move" ? drag.over : { start: drag.entry.start, end: drag.end };
    const stretch = time && stretchOn(day, time);
    return stretch && { kind: drag.kind, ...stretch, text: spanOf(time, timeZone) };
  }

  return {
    beginNew,
    beginMove,
    beginExtend,
    isDragged: (entry) => drag !== undefined && drag.kind !== "new" && drag.entry.id === entry.id,
    targetsOn: (day) =>
      drag?.kind === "move" ? union((drag.slots ?? []).flatMap((slot) => stretchOn(day, slot) ?? [])) : [],
    ghostOn,
  };
}

interface PointAt {
  day: Day;
  minute: number;
}

function pointAt({ clientX, clientY }: PointerEvent, grid: Element, days: Day[]): PointAt {
  const columns = [...grid.querySelectorAll(".day-column")];
  const under = columns.findIndex((column) => clientX < column.getBoundingClientRect().right);
  const index = under === -1 ? columns.length - 1 : under;
  const { top, height } = columns[index]!.getBoundingClientRect();
  return { day: days[index]!, minute: Math.min(1440, Math.max(0, ((clientY - top) / height) * 1440)) };
}

function step(minute: number): number {
  return Math.floor(minute / minutesPerStep) * minutesPerStep;
}

function timeOf(day: Day, { from, to }: { from: number; to: number }): Interval | undefined {
  const start = instantAt(day, from);
  const end = instantAt(day, to);
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

function nearest(slots: Interval[], wanted: number): Interval | undefined {
  const distance = ({ start }: Interval) => Math.abs(start - wanted);
  const [first] = slots.toSorted((one, other) => distance(one) - distance(other));
  return first && distance(first) <= minutesNear ? first : undefined;
}

/** Stretches that touch or overlap, as one. */
function union(stretches: Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { top, bottom } of stretches.toSorted((one, other) => one.top - other.top)) {
    const last = all.at(-1);
    if (last && top <= last.bottom) last.bottom = Math.max(last.bottom, bottom);
    else all.push({ top, bottom });
  }
  return all;
}

function swallow(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
