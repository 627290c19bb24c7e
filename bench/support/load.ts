import { setTimeout as sleep } from "node:timers/promises";

/** How fast so many requests were answered; times in milliseconds. */
export interface Speed {
  perSecond: number;
  median: number;
  p95: number;
  p99: number;
  slowest: number;
}

/** So many clients at once, each with that many requests, one after the other. */
export async function underLoad(
  clients: number,
  requestsEach: number,
  request: (client: number) => Promise<unknown>,
): Promise<Speed> {
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let sent = 0; sent < requestsEach; sent++) times.push(await timeOf(() => request(client)));
    }),
  );
  return speedOf(times, performance.now() - start);
}

/** So many requests a second for so long, each when it is due, whether earlier ones are answered or not. Times begin when it is due. */
export async function atRate(
  perSecond: number,
  seconds: number,
  request: (index: number) => Promise<unknown>,
): Promise<Speed> {
  const times: number[] = [];
  const sent: Promise<unknown>[] = [];
  const start = performance.now();
  while (sent.length < perSecond * seconds) {
    const due = start + (sent.length * 1000) / perSecond;
    await sleep(Math.max(0, due - performance.now()));
    sent.push(request(sent.length).then(() => times.push(performance.now() - due)));
  }
  await Promise.all(sent);
  return speedOf(times, performance.now() - start);
}

function speedOf(times: number[], milliseconds: number): Speed {
  const seconds = milliseconds / 1000;
  const ascending = times.sort((one, other) => one - other);
  const percentile = (share: number) => rounded(ascending[Math.ceil(share * ascending.length) - 1]!);
  return {
    perSecond: rounded(times.length / seconds),
    median: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    slowest: percentile(1),
  };
}

export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Of several rounds: the median of each figure. */
export function medianOf(rounds: readonly Speed[]): Speed {
  const of = (figure: keyof Speed) => median(rounds.map((round) => round[figure]));
  return { perSecond: of("perSecond"), median: of("median"), p95: of("p95"), p99: of("p99"), slowest: of("slowest") };
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1]!;
}

/** To three digits, or to whole ones. */
export function rounded(value: number): number {
  return value < 100 ? Number(value.toPrecision(3)) : Math.round(value);
}
