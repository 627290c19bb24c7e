import { isRecent, recentProofRequired, type SignIn } from "../domain/accounts/sign-in.ts";
import type { AnyOperation } from "./operation.ts";
import type { ApiMiddleware } from "./request.ts";

/** Whether a session of somebody's began with a password or a code, and has not been ended. */
export type BeganWithProof = (userId: string, signIn: SignIn) => Promise<boolean>;

/**
 * What would let a thief keep an account is for those only who have just proved who they are: a token that was left somewhere, or that
 * a program has, does not do. The token says when its session began, and the gateway what time it is: both go by the real time. What
 * the token does not say counts as not proved.
 */
export function requireRecentProof(
  { name, recentProof }: AnyOperation,
  beganWithProof?: BeganWithProof,
): ApiMiddleware {
  if (recentProof && !beganWithProof) throw new Error(`${name} wants a recent proof, and is not told how to know one.`);
  return {
    before: async ({ event }) => {
      if (!recentProof || !beganWithProof) return;
      const { userId, signIn } = event.caller!;
      const isProof =
        signIn && isRecent(signIn, event.requestContext.timeEpoch) && (await beganWithProof(userId, signIn));
      if (!isProof) throw recentProofRequired();
    },
  };
}
