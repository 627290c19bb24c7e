import { useEffect, useRef, useState } from "preact/hooks";
import type { Interval } from "../../../../../functions/domain/time/interval.ts";
import { ask } from "../../../../client/ask.ts";
import { minutesOf } from "../../../../times/instants.ts";
import type { Entry, MeetingEntry } from "../entries.ts";
import { timesOf } from "../written.ts";
import { type Day, type DayGrid, instantAt, type Stretch, stretchOn } from "./day-grid.ts";
import { followPointer, type Point } from "./follow-pointer.ts";

type Drag =
  | { kind: "new"; day: Day; from: number; to: number }
  | { kind: "move"; entry: MeetingEntry; wanted: number; finding: Promise<Interval[]>; slots?: Interval[] }
  | { kind: "extend"; entry: MeetingEntry; day: Day; end: number };

interface Outcomes {
  onNew(time: Interval): void;
  onMove(entry: MeetingEntry, to: Interval): void;
  /** It was let go where it cannot be. */
  onNowhere(entry: MeetingEntry): void;
  onExtend(entry: MeetingEntry, end: number): void;
}

export interface Gestures {
  beginNew(event: PointerEvent, day: Day): void;
  beginMove(event: PointerEvent, entry: MeetingEntry, day: Day): void;
  beginExtend(event: PointerEvent, entry: MeetingEntry, day: Day): void;
  /** Whether something is being drawn, moved or pulled at this moment. */
  isUnderWay(): boolean;
  isDragged(entry: Entry): boolean;
  /** Where a meeting that is being moved can go. */
  targetsOn(day: Day): Stretch[];
  ghostOn(day: Day): (Stretch & { text: string }) | undefined;
}

const minutesPerStep = 15;
const minutesPerTap = 30;
const minutesNear = 45;

/**
 * What a pointer does on the hours: draws a new time, takes a meeting to another, pulls its end. A mouse does so at once, a finger or a pen
 * once it has been held. Nothing is done before it has been asked for again, and all of it can also be done by forms.
 */
export function useGestures(grid: DayGrid, timeZone: string, outcomes: Outcomes): Gestures {
  const [drag, setDrag] = useState<Drag>();
  const current = useRef<Drag | undefined>(undefined);
  const stop = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => stop.current?.(), []);

  function show(next: Drag | undefined): void {
    current.current = next;
    setDrag(next);
  }

  function follow(event: PointerEvent, begin: () => void, move: (at: PointAt) => void, tap?: () => void): void {
    if (event.button !== 0) return;
    event.stopPropagation();
    const body = bodyOf(event);
    stop.current?.();
    stop.current = followPointer(event, {
      scroller: body.closest<HTMLElement>(".time-grid")!,
      begin,
      move: (to) => move(pointAt(to, body, grid)),
      end: (isDone) => {
        const done = current.current;
        show(undefined);
        if (isDone && done) finish(done);
      },
      ...(tap && event.pointerType === "mouse" && { tap }),
    });
  }

  async function finish(done: Drag): Promise<void> {
    if (done.kind === "new") {
      const time = timeOf(done.day, done);
      if (time) outcomes.onNew(time);
    }
    if (done.kind === "extend" && done.end > done.entry.end) outcomes.onExtend(done.entry, done.end);
    if (done.kind === "move" && Math.abs(done.wanted - done.entry.start) >= minutesPerStep) {
      const over = nearest(await done.finding, done.wanted);
      if (!over) outcomes.onNowhere(done.entry);
      else if (over.start !== done.entry.start) outcomes.onMove(done.entry, over);
    }
  }

  function beginNew(event: PointerEvent, day: Day): void {
    if ((event.target as Element).closest(".entry")) return;
    const { top } = pointAt(event, bodyOf(event), grid);
    const least = event.pointerType === "mouse" ? minutesPerStep : minutesPerTap;
    const from = step(top, least);
    const draw = (to: number) =>
      show({ kind: "new", day, from: Math.min(from, to), to: Math.max(from + minutesPerStep, to) });
    const tap = () => {
      const tapped = step(top, minutesPerTap);
      const time = timeOf(day, { from: tapped, to: tapped + minutesPerTap });
      if (time) outcomes.onNew(time);
    };
    follow(
      event,
      () => draw(from + least),
      (to) => draw(step(to.top + minutesPerStep / 2)),
      tap,
    );
  }

  function beginMove(event: PointerEvent, entry: MeetingEntry, day: Day): void {
    const grabbed = instantAt(day, Math.floor(pointAt(event, bodyOf(event), grid).top));
    if (grabbed === undefined) return;
    const begin = () => {
      const days = { from: grid.days[0]!.date, to: grid.days.at(-1)!.date };
      const finding = ask("listMoveSlots", { params: { id: entry.id }, query: { ...days, timeZone } })
        .then(({ slots }) => slots.map(minutesOf))
        .catch(() => []);
      show({ kind: "move", entry, wanted: entry.start, finding });
      finding.then((slots) => {
        const now = current.current;
        if (now?.kind === "move" && now.finding === finding) show({ ...now, slots });
      });
    };
    follow(event, begin, ({ day: over, top }) => {
      const now = current.current;
      const at = instantAt(over, step(top));
      if (now?.kind === "move" && at !== undefined) show({ ...now, wanted: entry.start + at - step(grabbed) });
    });
  }

  function beginExtend(event: PointerEvent, entry: MeetingEntry, day: Day): void {
    const begin = () => show({ kind: "extend", entry, day, end: entry.end });
    follow(event, begin, ({ top }) => {
      const end = instantAt(day, step(top));
      if (end !== undefined) show({ kind: "extend", entry, day, end: Math.max(entry.end, end) });
    });
  }

  function ghostOn(day: Day) {
    if (!drag) return undefined;
    if (drag.kind === "new") {
      if (drag.day.date !== day.date) return undefined;
      const time = timeOf(day, drag);
      return { top: drag.from, bottom: drag.to, text: time ? timesOf(time, timeZone) : "" };
    }
    const time =
      drag.kind === "move" ? nearest(drag.slots ?? [], drag.wanted) : { start: drag.entry.start, end: drag.end };
    const stretch = time && stretchOn(day, time);
    return stretch && { ...stretch, text: timesOf(time, timeZone) };
  }

  return {
    beginNew,
    beginMove,
    beginExtend,
    isUnderWay: () => current.current !== undefined,
    isDragged: (entry) => drag !== undefined && drag.kind !== "new" && drag.entry.id === entry.id,
    targetsOn: (day) =>
      drag?.kind === "move" ? union((drag.slots ?? []).flatMap((slot) => stretchOn(day, slot) ?? [])) : [],
    ghostOn,
  };
}

interface PointAt {
  day: Day;
  top: number;
}

function bodyOf({ target }: Event): Element {
  return (target as Element).closest(".grid-body")!;
}

function pointAt({ clientX, clientY }: Point, body: Element, { days, length }: DayGrid): PointAt {
  const columns = [...body.querySelectorAll(".day-column")];
  const under = columns.findIndex((column) => clientX < column.getBoundingClientRect().right);
  const index = under === -1 ? columns.length - 1 : under;
  const { top, height } = columns[index]!.getBoundingClientRect();
  return { day: days[index]!, top: Math.min(length, Math.max(0, ((clientY - top) / height) * length)) };
}

function step(minute: number, minutes = minutesPerStep): number {
  return Math.floor(minute / minutes) * minutes;
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
