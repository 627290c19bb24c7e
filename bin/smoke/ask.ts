import { setTimeout as sleep } from "node:timers/promises";

export interface Asked {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Answered {
  status: number;
  /** By their names in lower case. */
  headers: Record<string, string>;
  text: string;
}

const attempts = 4;

/** Asks as a good client does: again a little later, where a busy service says that this may help. */
export async function ask(baseUrl: string, { path, ...request }: Asked): Promise<Answered> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(baseUrl + path, request);
    const answer = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
    if (![429, 503].includes(answer.status) || attempt === attempts) return answer;
    const seconds = Number(answer.headers["retry-after"] ?? 1);
    if (seconds > 10) return answer;
    await sleep(seconds * 1000);
  }
}
