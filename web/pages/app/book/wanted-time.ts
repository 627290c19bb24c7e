import { useLocation } from "preact-iso";

/** A time that was drawn on the calendar. */
export interface WantedTime {
  start: string;
  minutes: number;
}

/** What the calendar has handed on in the address, and how it is handed further. */
export function useWantedTime(): { time: WantedTime | undefined; search: string } {
  const { start = "", minutes = "" } = useLocation().query;
  const time = { start, minutes: Number(minutes) };
  if (Number.isNaN(Date.parse(start)) || !(time.minutes > 0)) return { time: undefined, search: "" };
  return { time, search: searchFor(time) };
}

export function searchFor({ start, minutes }: WantedTime): string {
  return `?${new URLSearchParams({ start, minutes: String(minutes) })}`;
}

/** The length that comes nearest to what was drawn. */
export function nearestLength(lengths: readonly number[], minutes: number): number | undefined {
  return lengths.toSorted((one, other) => Math.abs(one - minutes) - Math.abs(other - minutes))[0];
}
