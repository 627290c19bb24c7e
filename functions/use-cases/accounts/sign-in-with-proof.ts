import type { AllServices } from "../../services/services.ts";
import { ensureAccount } from "../../user-pool/accounts.ts";
import { couldNotSignIn } from "../../user-pool/errors.ts";
import { signInByProof, type Tokens } from "../../user-pool/sign-in.ts";

/**
 * Signs somebody in who has proved who they are, by a proof that was written for them just now. Where they have no account at the user pool
 * any more, or not yet, it is made: whose an account is stands in the table, and what somebody has done to it at the pool harms nobody.
 */
export async function signInWithProof(
  { userPool }: Pick<AllServices, "userPool">,
  userId: string,
  proof: string,
): Promise<Tokens> {
  const tokens = await signInByProof(userPool, userId, proof);
  if (tokens) return tokens;
  await ensureAccount(userPool, userId);
  const now = await signInByProof(userPool, userId, proof);
  if (!now) throw couldNotSignIn();
  return now;
}
