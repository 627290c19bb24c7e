import type { Weekday } from "../../../../../../functions/domain/time/weekday.ts";
import type { Span, Stretch } from "./painting.ts";

/** A cell of the week: the place of its day and the minute at which it begins. */
export interface Cell {
  column: number;
  minute: number;
}

/** All cells between two corners: the same hours of one day or of several. */
export interface Area {
  columns: { first: number; last: number };
  span: Span;
}

export function areaBetween(one: Cell, other: Cell, minutesPerRow: number): Area {
  return {
    columns: { first: Math.min(one.column, other.column), last: Math.max(one.column, other.column) },
    span: {
      from: Math.min(one.minute, other.minute),
      to: Math.max(one.minute, other.minute) + minutesPerRow,
    },
  };
}

export function contains({ columns, span }: Area, { column, minute }: Cell): boolean {
  return columns.first <= column && column <= columns.last && span.from <= minute && minute < span.to;
}

export function stretchesOf({ columns, span }: Area, days: readonly Weekday[]): Stretch[] {
  return days.slice(columns.first, columns.last + 1).map((day) => ({ day, ...span }));
}
