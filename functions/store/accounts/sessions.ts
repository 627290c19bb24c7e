import * as z from "zod";
import type { SignIn } from "../../domain/accounts/sign-in.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, type Condition, check, isAbsentOrBelow, put } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import { type Key, personPartition } from "../table/key.ts";

/** What the table knows of sessions, which are the user pool's: only what their tokens do not say. */

/** Longer than a token is good for, which is an hour. */
const keptMilliseconds = 24 * 60 * 60_000;

/** Says of a session that it came of a personal token. */
function tokenSessionKey(userId: string, session: string): Key {
  return { pk: personPartition(userId), sk: `TOKEN-SESSION#${session}` };
}

/** Says when all sessions of a person were ended. */
function sessionsEndedKey(userId: string): Key {
  return { pk: personPartition(userId), sk: "SESSIONS-ENDED" };
}

const sessionsEndedFrom = codec("sessions ended", z.looseObject({ endedAt: instant }), ["expiresAt"]);

/** Notes that a session came of a personal token. To be written before anybody has a token of it. */
export function putTokenSession(userId: string, session: string, now: EpochMillisecond): Action {
  return put({ ...tokenSessionKey(userId, session), expiresAt: expiryAt(now) });
}

/**
 * Notes that no session from before proves anything any more. `endedAt` is in real time, as tokens are; `now` is the domain's. Where it is
 * the wish of one of these sessions, on the condition that it has not been ended.
 */
export function putSessionsEnded(
  userId: string,
  endedAt: EpochMillisecond,
  now: EpochMillisecond,
  wishedBy?: SignIn,
): Action {
  const item = { ...sessionsEndedKey(userId), endedAt, expiresAt: expiryAt(now) };
  return put(item, wishedBy && isNotEnded(wishedBy));
}

/** On the condition that this session has not been ended. */
export function checkNotEnded(userId: string, signIn: SignIn): Action {
  return check(sessionsEndedKey(userId), isNotEnded(signIn));
}

/** One that began in the same second counts as ended. */
function isNotEnded({ at }: SignIn): Condition {
  return isAbsentOrBelow("endedAt", at);
}

/** Whether a session began with a password or a code, and has not been ended. */
export async function beganWithProof(table: Table, userId: string, { at, session }: SignIn): Promise<boolean> {
  const keys = [tokenSessionKey(userId, session), sessionsEndedKey(userId)] as const;
  const item = await batchRead(table, keys);
  const [tokenSession, ended] = keys.map(item);
  return !tokenSession && (!ended || sessionsEndedFrom(ended).endedAt < at);
}

function expiryAt(now: EpochMillisecond): number {
  return Math.ceil((now + keptMilliseconds) / 1000);
}
