import { inject } from "vitest";
import { type HttpRequest, send } from "../../support/server/http.ts";

/** Where the pages are served, and by how many milliseconds the clock there is ahead. */
export const { baseUrl: site, ahead } = inject("site");

/** What the server takes for the present. */
export function presentTime(): number {
  return Date.now() + ahead;
}

/** One request to the API, from outside of any browser. Throws for any refusal. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers as they please.
export async function api(method: string, path: string, request?: HttpRequest): Promise<any> {
  const { status, body } = await send(site, method, path, request);
  if (status >= 400) throw new Error(`${method} ${path} answers ${status}: ${JSON.stringify(body)}`);
  return body;
}
