import { createHash, timingSafeEqual } from "node:crypto";
import { Refusal } from "../refusal.ts";
import type { EpochMillisecond } from "../time/instant.ts";

/** What a program gets access tokens with, in the name of whoever made it. */
export interface PersonalToken {
  name: string;
  /** Of its secret, which nobody keeps but its owner. It is random and long, so that a plain hash tells nothing of it. */
  digest: string;
  createdAt: EpochMillisecond;
  /** Null for one that lasts until it is revoked. */
  expiresAt: EpochMillisecond | null;
  /** Give or take an hour: not every use is noted. */
  lastUsedAt: EpochMillisecond | null;
}

/** Somebody's tokens, by their ids. */
export type PersonalTokens = Readonly<Record<string, PersonalToken>>;

const maxPersonalTokens = 20;
export const maxTokenDays = 366;

const day = 24 * 60 * 60_000;
const useNotedEvery = 60 * 60_000;

export function newPersonalToken(
  { name, expiresInDays }: { name: string; expiresInDays?: number },
  secret: string,
  now: EpochMillisecond,
): PersonalToken {
  const expiresAt = expiresInDays === undefined ? null : now + expiresInDays * day;
  return { name, digest: digestOf(secret), createdAt: now, expiresAt, lastUsedAt: null };
}

/** Those that can still be used. */
export function unexpiredTokens(tokens: PersonalTokens, now: EpochMillisecond): PersonalTokens {
  return Object.fromEntries(Object.entries(tokens).filter(([, token]) => isUnexpired(token, now)));
}

/** Throws `invalid_state` for somebody who has as many as anybody may have. */
export function assertMayHaveAnother(tokens: PersonalTokens, now: EpochMillisecond): void {
  if (Object.keys(unexpiredTokens(tokens, now)).length < maxPersonalTokens) return;
  throw new Refusal("invalid_state", (say) => say.problems.tooManyTokens(maxPersonalTokens));
}

/** The token, if this is its secret and it can be used now. */
export function tokenWithSecret(
  tokens: PersonalTokens,
  { id, secret }: Pick<TokenParts, "id" | "secret">,
  now: EpochMillisecond,
): PersonalToken | undefined {
  const token = Object.hasOwn(tokens, id) ? tokens[id] : undefined;
  const isRight = token && timingSafeEqual(Buffer.from(token.digest), Buffer.from(digestOf(secret)));
  return isRight && isUnexpired(token, now) ? token : undefined;
}

/** Whether this use of a token is to be noted. */
export function isUseWorthNoting({ lastUsedAt }: PersonalToken, now: EpochMillisecond): boolean {
  return lastUsedAt === null || now - lastUsedAt >= useNotedEvery;
}

function isUnexpired({ expiresAt }: PersonalToken, now: EpochMillisecond): boolean {
  return expiresAt === null || now < expiresAt;
}

function digestOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** What a token consists of: so it is found by whose it is and which one, and its secret is compared. */
export interface TokenParts {
  userId: string;
  id: string;
  secret: string;
}

/** How every token begins, so that whoever finds one somewhere, or looks for what was left lying about, sees what it is. */
const prefix = "mst_";

/** Ids that we make have 20 characters, and a secret of 256 bits has 43. */
const pattern = new RegExp(String.raw`^${prefix}(?<userId>[\w-]{1,64})_(?<id>[\w-]{20})(?<secret>[\w-]{43})$`);

export function tokenText({ userId, id, secret }: TokenParts): string {
  return `${prefix}${userId}_${id}${secret}`;
}

/** Undefined for what is no token of ours. */
export function tokenPartsIn(text: string): TokenParts | undefined {
  const { userId, id, secret } = pattern.exec(text)?.groups ?? {};
  return userId && id && secret ? { userId, id, secret } : undefined;
}
