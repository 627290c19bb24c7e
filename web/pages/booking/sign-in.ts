import { ask, refreshSession } from "../../client/ask.ts";
import { currentSession, keepSession } from "../../client/session.ts";
import type { Draft } from "./draft.ts";

/** Whose session this page knows to have. */
let proven: { email: string; userId: string } | undefined;

/** Whether this browser has a session of that address. */
export async function isSignedInAs(email: string): Promise<boolean> {
  if (!currentSession() && !(await refreshSession())) return false;
  if (proven?.userId !== currentSession()?.userId) {
    const me = await ask("getMe", {});
    proven = { email: me.email, userId: me.id };
  }
  return proven?.email === email.trim().toLowerCase();
}

/** Signs in by the code that was sent to the address of the draft. */
export async function signIn({ email, challenge, name }: Draft, code: string, timeZone: string): Promise<void> {
  const body = { challenge: challenge!, code, name: name.trim(), timeZone, session: "cookie" } as const;
  const session = await ask("logInWithCode", { body });
  keepSession(session);
  proven = { email: email.trim().toLowerCase(), userId: session.userId };
}
