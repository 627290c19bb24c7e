/** In `npm run test:long`, which is `vitest run --mode long`. */
export const isLong = process.env.MODE === "long";

/** How many times to try something at random: a few in `npm test`, as many as are worth it in `npm run test:long`. */
export function samples(few: number, many: number): number {
  return isLong ? many : few;
}
