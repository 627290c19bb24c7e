/** In minutes. Each is a round number of hours, or a part of one. */
const steps = [15, 30, 60, 120, 300, 600, 1200, 3000, 6000, 12_000, 30_000, 60_000];

const mostLines = 4;

/** Where lines lie behind bars of at most so many minutes: at round numbers, and one of them at or above the highest bar. */
export function axisFor(most: number): { top: number; lines: number[] } {
  const step = steps.find((each) => most <= each * mostLines) ?? Math.ceil(most / mostLines / 60_000) * 60_000;
  const count = Math.max(1, Math.ceil(most / step));
  return { top: count * step, lines: Array.from({ length: count + 1 }, (_, line) => line * step) };
}

/** Every how many bars have their name below, so that these do not run into each other: where there is room, and where there is little. */
export function namesBelow(bars: number): { wide: number; narrow: number } {
  const wide = Math.max(1, Math.ceil(bars / 12));
  return { wide, narrow: wide * Math.max(1, Math.ceil(bars / wide / 4)) };
}
