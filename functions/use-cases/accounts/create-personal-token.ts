import {
  assertMayHaveAnother,
  newPersonalToken,
  type PersonalToken,
  tokenText,
} from "../../domain/accounts/personal-token.ts";
import type { SignIn } from "../../domain/accounts/sign-in.ts";
import { newId, newSecret } from "../../runtime/ids.ts";
import type { Services } from "../../services/services.ts";
import { addPersonalToken, readPersonalTokens } from "../../store/accounts/personal-tokens.ts";
import { checkNotEnded } from "../../store/accounts/sessions.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { unlessEnded } from "./unless-ended.ts";

/** A token that has just been made, and its text, which nobody sees again. */
export interface MadeToken {
  id: string;
  token: PersonalToken;
  text: string;
}

/**
 * Makes a personal token for somebody who has just proved who they are. Throws `invalid_state` for one too many, and
 * `recent_proof_required` where their session was ended meanwhile: whoever ends all sessions leaves no token behind that another one makes.
 */
export function createPersonalToken(
  { table, clock }: Services,
  { userId, signIn }: { userId: string; signIn: SignIn },
  wanted: { name: string; expiresInDays?: number },
): Promise<MadeToken> {
  const [id, secret] = [newId(), newSecret()];
  return withRetries(async () => {
    const now = clock.now();
    const read = await readPersonalTokens(table, userId);
    const token = newPersonalToken(wanted, secret, now);
    const made = { id, token, text: tokenText({ userId, id, secret }) };
    // An attempt whose answer was lost finds its own work.
    const kept = read.tokens[id];
    if (kept) return { ...made, token: kept };
    assertMayHaveAnother(read.tokens, now);
    await unlessEnded(() =>
      transact(table, [checkNotEnded(userId, signIn), addPersonalToken(userId, read, { id, token }, now)]),
    );
    return made;
  });
}
