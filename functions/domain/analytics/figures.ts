/** The number in the middle, or the mean of the two in the middle. Null where there are no numbers. */
export function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const ascending = numbers.toSorted((one, other) => one - other);
  const middle = ascending.length / 2;
  return (ascending[Math.ceil(middle) - 1]! + ascending[Math.floor(middle)]!) / 2;
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** A share from 0 to 1, to four places. Null where the whole is nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
