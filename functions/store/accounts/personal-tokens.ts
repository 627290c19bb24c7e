import * as z from "zod";
import { type PersonalToken, type PersonalTokens, unexpiredTokens } from "../../domain/accounts/personal-token.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import {
  type Action,
  check,
  has,
  hasPaths,
  isAbsent,
  isAtVersion,
  put,
  remove,
  update,
  type Write,
} from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import { type Key, personPartition } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";

/** Somebody's tokens are one item: there are few, and they go together. */
export interface TokensRecord {
  tokens: PersonalTokens;
  version: number;
}

export function personalTokensKey(userId: string): Key {
  return { pk: personPartition(userId), sk: "TOKENS" };
}

const personalToken: z.ZodType<PersonalToken> = z.looseObject({
  name: z.string(),
  digest: z.string(),
  createdAt: instant,
  expiresAt: instant.nullable(),
  lastUsedAt: instant.nullable(),
});

export const personalTokensFrom = codec<TokensRecord>(
  "personal tokens",
  z.looseObject({ tokens: z.record(z.string(), personalToken), version: z.int() }),
);

export async function readPersonalTokens(table: Table, userId: string): Promise<TokensRecord> {
  const item = await readItem(table, personalTokensKey(userId));
  return item ? personalTokensFrom(item) : { tokens: {}, version: 0 };
}

/** On the condition that they are as they were read. Those that have expired go. */
export function addPersonalToken(
  userId: string,
  { tokens, version }: TokensRecord,
  { id, token }: { id: string; token: PersonalToken },
  now: EpochMillisecond,
): Action {
  const key = personalTokensKey(userId);
  if (version === 0) return put({ ...key, tokens: { [id]: token }, version: 1 }, isAbsent);
  const left = unexpiredTokens(tokens, now);
  const expired = Object.keys(tokens).filter((each) => !Object.hasOwn(left, each));
  const changes = { set: { [pathOf(id)]: token }, remove: expired.map(pathOf), add: { version: 1 } };
  return update(key, changes, isAtVersion(version));
}

/** On the condition that there is such a token. */
export function removePersonalToken(userId: string, id: string): Write {
  return update(personalTokensKey(userId), { remove: [pathOf(id)], add: { version: 1 } }, hasPaths([pathOf(id)]));
}

/** On the condition that the token has not been revoked. */
export function noteTokenUse(userId: string, id: string, { digest }: PersonalToken, now: EpochMillisecond): Action {
  return update(personalTokensKey(userId), { set: { [`${pathOf(id)}/lastUsedAt`]: now } }, hasDigest(id, digest));
}

/** On the condition that the token has not been revoked. */
export function checkHasToken(userId: string, id: string, { digest }: PersonalToken): Action {
  return check(personalTokensKey(userId), hasDigest(id, digest));
}

export function removePersonalTokens(userId: string): Action {
  return remove(personalTokensKey(userId));
}

function hasDigest(id: string, digest: string) {
  return has(`${pathOf(id)}/digest`, digest);
}

function pathOf(id: string): string {
  return `tokens/${id}`;
}
