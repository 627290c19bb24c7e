/** Wall clocks once more, deliberately slow: every minute is asked of `Intl` alone. Shares nothing with the engine. */
const day = 1440;
const formatters = new Map<string, Intl.DateTimeFormat>();
const wallMinutes = new Map<string, Map<number, number>>();

/** What the zone's wall clock shows, counted in minutes as if it were UTC. */
export function wallOf(timeZone: string, instant: number): number {
  const known = wallMinutes.get(timeZone) ?? new Map<number, number>();
  wallMinutes.set(timeZone, known);
  let wall = known.get(instant);
  if (wall === undefined) {
    wall = readWall(timeZone, instant);
    known.set(instant, wall);
  }
  return wall;
}

function readWall(timeZone: string, instant: number): number {
  const formatter =
    formatters.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "short", timeStyle: "short", hourCycle: "h23" });
  formatters.set(timeZone, formatter);
  const parts = Object.fromEntries(
    formatter.formatToParts(instant * 60_000).map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!) / 60_000;
}

export function localDateOf(timeZone: string, instant: number): number {
  return Math.floor(wallOf(timeZone, instant) / day);
}

export function minutes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** Ascending numbers, split wherever one is left out. */
export function runs(numbers: number[]): number[][] {
  const result: number[][] = [];
  for (const number of numbers) {
    if (result.at(-1)?.at(-1) === number - 1) result.at(-1)!.push(number);
    else result.push([number]);
  }
  return result;
}
