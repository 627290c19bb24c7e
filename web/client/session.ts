import { kept } from "./kept.ts";

/**
 * Who is signed in. The access token lives here and nowhere else, and is gone with the page. What outlives it is a cookie that no script
 * can read, by which `refresh` gets the next one.
 */
export interface Session {
  userId: string;
  accessToken: string;
  /** As `performance.now()` counts. */
  until: number;
}

/** Says that somebody has signed in here, so that nobody asks for a session where there is none: scripts do not see the cookie. */
const mark = "signed-in";

let session: Session | undefined;
const listeners = new Set<(session: Session | undefined) => void>();

export function currentSession(): Session | undefined {
  return session;
}

/** Whether the cookie may be there. */
export function wasSignedInHere(): boolean {
  return kept.here.get(mark) !== undefined;
}

export function keepSession(answer: { userId: string; accessToken: string; expiresIn: number }): void {
  const { userId, accessToken, expiresIn } = answer;
  kept.here.set(mark, "yes");
  session = { userId, accessToken, until: performance.now() + 1000 * expiresIn };
  for (const listen of listeners) listen(session);
}

export function forgetSession(): void {
  kept.here.set(mark, undefined);
  session = undefined;
  for (const listen of listeners) listen(session);
}

/** Calls back whenever somebody signs in or out. */
export function onSession(listen: (session: Session | undefined) => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}
