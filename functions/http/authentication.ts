import type { Caller } from "../domain/people/role.ts";
import { Refusal } from "../domain/refusal.ts";
import { type AnyOperation, wantsAccessToken } from "./operation.ts";
import type { ApiEvent, ApiMiddleware } from "./request.ts";

/**
 * Tells who is asking, from claims that the gateway has verified, and whether they may. The gateway already asks for the scope that
 * only access tokens have. Here the kind of token is checked once more, so that an ID token opens no route.
 */
export function authenticate(operation: AnyOperation): ApiMiddleware {
  return {
    before: ({ event }) => {
      if (!wantsAccessToken(operation)) return;
      const caller = callerOf(event);
      if (!caller) throw new Refusal("unauthenticated", (say) => say.problems.accessTokenMissing);
      event.caller = caller;
    },
  };
}

function callerOf(event: ApiEvent): Caller | undefined {
  const claims = event.requestContext.authorizer?.jwt.claims;
  if (!claims?.username || claims.token_use !== "access") return undefined;
  return { userId: claims.username, ...signInOf(claims) };
}

/** Cognito's names for when a session began, and which one it is. */
function signInOf({ auth_time, origin_jti: session }: Record<string, string | undefined>): Pick<Caller, "signIn"> {
  const at = Number(auth_time) * 1000;
  return at > 0 && session ? { signIn: { at, session } } : {};
}
