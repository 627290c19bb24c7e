import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { addDays, type CalendarDate } from "../../../../functions/domain/time/calendar-date.ts";

interface DayKeys {
  grid: RefObject<HTMLElement | null>;
  /** How many days stand beside each other. */
  columns: number;
  /** Something else is shown: what holds this date. */
  onDate(date: CalendarDate): void;
  /** The date on the page after, or before. */
  turn(by: 1 | -1, from: CalendarDate): CalendarDate;
}

/**
 * The keys of the ARIA grid pattern, over cells that carry their date. Arrow keys go to the day beside, or below; where days have no others
 * below them, from one thing of the day to the next. Home and End go along the row, Page Up and Page Down to what was before and comes
 * after. The tabulator goes through one day alone, so that nobody has to pass all of them.
 */
export function useDayKeys({ grid, columns, onDate, turn }: DayKeys): (event: KeyboardEvent) => void {
  const current = useRef<CalendarDate>("");
  const wanted = useRef<{ date: CalendarDate; depth: number } | undefined>(undefined);

  useLayoutEffect(() => {
    const element = grid.current!;
    const cells = cellsOf(element);
    if (!cells.some(({ dataset }) => dataset.date === current.current)) current.current = firstOf(cells);
    letTabThrough(element, current.current);
    const found = cells.find(({ dataset }) => dataset.date === wanted.current?.date);
    if (found) focusIn(found, wanted.current!.depth);
    const onFocus = ({ target }: FocusEvent) => {
      const date = (target as Element).closest<HTMLElement>("[data-date]")?.dataset.date;
      if (!date) return;
      current.current = date;
      wanted.current = undefined;
      letTabThrough(element, date);
    };
    element.addEventListener("focusin", onFocus);
    return () => element.removeEventListener("focusin", onFocus);
  });

  function goTo(cell: HTMLElement, date: CalendarDate): void {
    const depth = depthIn(cell);
    const there = cellsOf(grid.current!).find(({ dataset }) => dataset.date === date);
    if (there) {
      focusIn(there, depth);
      return;
    }
    wanted.current = { date, depth };
    onDate(date);
  }

  return (event) => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const cells = cellsOf(grid.current!);
    const date = (event.target as Element).closest<HTMLElement>("[data-date]")?.dataset.date;
    const cell = cells.find(({ dataset }) => dataset.date === date);
    if (!cell || !date) return;
    const days = daysFor(key, columns, cells.indexOf(cell) % columns);
    if (key === "PageUp" || key === "PageDown") goTo(cell, turn(key === "PageDown" ? 1 : -1, date));
    else if (days !== undefined) goTo(cell, addDays(date, days));
    else if (key === "ArrowUp" || key === "ArrowDown") {
      const stops = stopsIn(grid.current!, date);
      stops[stops.indexOf(event.target as HTMLElement) + (key === "ArrowDown" ? 1 : -1)]?.focus();
    } else return;
    event.preventDefault();
  };

  /** How many days further a key goes. */
  function daysFor(key: string, perRow: number, column: number): number | undefined {
    const forward = document.dir === "rtl" ? -1 : 1;
    if (key === "ArrowLeft") return -forward;
    if (key === "ArrowRight") return forward;
    if (key === "Home") return -column;
    if (key === "End") return perRow - 1 - column;
    const hasRows = cellsOf(grid.current!).length > perRow;
    if (hasRows && key === "ArrowUp") return -perRow;
    if (hasRows && key === "ArrowDown") return perRow;
    return undefined;
  }
}

function cellsOf(grid: HTMLElement): HTMLElement[] {
  return [...grid.querySelectorAll<HTMLElement>('[role="gridcell"]')];
}

/** Today, else the first day with something, else the first. */
function firstOf(cells: readonly HTMLElement[]): CalendarDate {
  const first =
    cells.find((cell) => cell.matches('[aria-current="date"]')) ??
    cells.find((cell) => cell.querySelector("li")) ??
    cells[0];
  return first?.dataset.date ?? "";
}

/** What of a day can have the focus, its heading's button first, and the cell itself where there is nothing. */
function stopsIn(grid: HTMLElement, date: CalendarDate): HTMLElement[] {
  const here = [...grid.querySelectorAll<HTMLElement>(`[data-date="${date}"]`)];
  const stops = here.flatMap((each) => [...each.querySelectorAll<HTMLElement>("a, button")]).filter(isShown);
  const cell = here.find((each) => each.matches('[role="gridcell"]'));
  return cell?.querySelector("a, button") ? stops : [...stops, ...(cell ? [cell] : [])];
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

function letTabThrough(grid: HTMLElement, date: CalendarDate): void {
  for (const each of grid.querySelectorAll<HTMLElement>("[data-date]")) {
    for (const stop of each.querySelectorAll<HTMLElement>("a, button"))
      stop.tabIndex = each.dataset.date === date ? 0 : -1;
    if (each.matches('[role="gridcell"]'))
      each.tabIndex = each.dataset.date === date && !each.querySelector("a, button") ? 0 : -1;
  }
}

/** How far down in its cell what has the focus lies. */
function depthIn(cell: HTMLElement): number {
  return document.activeElement!.getBoundingClientRect().top - cell.getBoundingClientRect().top;
}

/** On what lies about as far down. A cell without anything is not scrolled to its beginning. */
function focusIn(cell: HTMLElement, depth: number): void {
  const distance = (stop: Element) =>
    Math.abs(stop.getBoundingClientRect().top - cell.getBoundingClientRect().top - depth);
  const [nearest] = [...cell.querySelectorAll<HTMLElement>("a, button")]
    .filter(isShown)
    .sort((one, other) => distance(one) - distance(other));
  if (nearest) nearest.focus();
  else cell.focus({ preventScroll: true });
}
