import type { Stretch } from "./day-grid.ts";

/** Which lane, of how many, something takes beside what overlaps it. */
export type InLane<Item> = Item & { lane: number; lanes: number };

/** Lays what overlaps beside each other. Each group of things that hang together shares the width. */
export function inLanes<Item extends Stretch>(items: readonly Item[]): InLane<Item>[] {
  const sorted = items.toSorted((one, other) => one.top - other.top || other.bottom - one.bottom);
  const laid: InLane<Item>[] = [];
  let group: InLane<Item>[] = [];
  let ends: number[] = [];

  function closeGroup(): void {
    for (const item of group) item.lanes = ends.length;
    laid.push(...group);
    group = [];
    ends = [];
  }

  for (const item of sorted) {
    if (ends.every((end) => end <= item.top)) closeGroup();
    const free = ends.findIndex((end) => end <= item.top);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = shownBottom(item);
    group.push({ ...item, lane, lanes: 1 });
  }
  closeGroup();
  return laid;
}

/** Nothing is drawn shorter than can be read. */
const leastMinutesShown = 15;

export function shownBottom({ top, bottom }: Stretch): number {
  return Math.max(bottom, top + leastMinutesShown);
}
