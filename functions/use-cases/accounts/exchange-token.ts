import {
  isUseWorthNoting,
  type PersonalToken,
  tokenPartsIn,
  tokenWithSecret,
} from "../../domain/accounts/personal-token.ts";
import { Refusal } from "../../domain/refusal.ts";
import { newSecret } from "../../runtime/ids.ts";
import type { AccountServices } from "../../services/services.ts";
import { checkHasToken, noteTokenUse, readPersonalTokens } from "../../store/accounts/personal-tokens.ts";
import { putTokenSession } from "../../store/accounts/sessions.ts";
import { putProof } from "../../store/accounts/sign-in-proofs.ts";
import { countWrongToken, endOfQuarter } from "../../store/accounts/wrong-tokens.ts";
import { transact, VersionConflict, write } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { revoke, sessionOf, signInByProof, type Tokens } from "../../user-pool/sign-in.ts";

type ExchangeServices = Pick<AccountServices, "table" | "userPool" | "clock">;

/** A personal token that is known, with whose it is. */
interface FoundToken {
  userId: string;
  id: string;
  token: PersonalToken;
}

/**
 * Gives an access token for a personal one, and no refresh token: the personal one takes its place, and can be revoked. Throws the same
 * `unauthenticated` for whatever is no token that can be used, and `too_many_requests` for a network from which too many of these came.
 * Nobody guesses a token, so one that is right is taken from everywhere.
 */
export async function exchangeToken(
  services: ExchangeServices,
  text: string,
  network: string,
): Promise<Omit<Tokens, "refreshToken">> {
  const found = await findToken(services, text);
  const tokens = found && (await signIn(services, found));
  if (tokens) return tokens;
  const now = services.clock.now();
  if (await withRetries(() => countWrongToken(services.table, network, now))) throw wrongToken();
  const retryAfterSeconds = Math.ceil((endOfQuarter(now) - now) / 1000);
  throw new Refusal("too_many_requests", (say) => say.problems.tooManyWrongTokens, { retryAfterSeconds });
}

async function findToken({ table, clock }: ExchangeServices, text: string): Promise<FoundToken | undefined> {
  const parts = tokenPartsIn(text);
  if (!parts) return undefined;
  const { tokens } = await withRetries(() => readPersonalTokens(table, parts.userId));
  const token = tokenWithSecret(tokens, parts, clock.now());
  return token && { userId: parts.userId, id: parts.id, token };
}

/** Undefined where the account is closed, or the token was revoked meanwhile. The session is no proof of who somebody is, nor does it go on. */
async function signIn(
  { table, userPool, clock }: ExchangeServices,
  found: FoundToken,
): Promise<Omit<Tokens, "refreshToken"> | undefined> {
  const proof = newSecret();
  await withRetries(() => write(table, putProof(proof, found.userId, clock.now())));
  const tokens = await signInByProof(userPool, found.userId, proof);
  if (!tokens) return undefined;
  const { refreshToken, ...answer } = tokens;
  await revoke(userPool, refreshToken);
  return (await noteSession({ table, clock }, found, sessionOf(tokens))) ? answer : undefined;
}

/** Answers whether the token is still there. Whoever has revoked it knows that no access token is given for it from then on. */
function noteSession(
  { table, clock }: Pick<ExchangeServices, "table" | "clock">,
  { userId, id, token }: FoundToken,
  session: string,
): Promise<boolean> {
  return withRetries(async () => {
    const now = clock.now();
    const use = isUseWorthNoting(token, now) ? noteTokenUse(userId, id, token, now) : checkHasToken(userId, id, token);
    try {
      await transact(table, [putTokenSession(userId, session, now), use]);
      return true;
    } catch (error) {
      if (error instanceof VersionConflict) return false;
      throw error;
    }
  });
}

function wrongToken(): Refusal {
  return new Refusal("unauthenticated", (say) => say.problems.wrongPersonalToken);
}
