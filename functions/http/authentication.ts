import type { Caller } from "../domain/people/role.ts";
import { Refusal } from "../domain/refusal.ts";
import type { AnyOperation } from "./operation.ts";
import type { ApiEvent, ApiMiddleware } from "./request.ts";

/**
 * Who is asking, from the claims that the gateway's JWT authorizer has verified. The gateway already wants the scope that
 * only access tokens carry; the claim is checked once more here, so that no route can be opened by an ID token.
 */
export function authenticate({ access }: AnyOperation): ApiMiddleware {
  return {
    before: ({ event }) => {
      if (access === "public") return;
      const caller = callerOf(event);
      if (!caller)
        throw new Refusal("unauthenticated", "Send a valid access token: Authorization: Bearer <accessToken>.");
      event.caller = caller;
    },
  };
}

function callerOf(event: ApiEvent): Caller | undefined {
  const claims = event.requestContext.authorizer?.jwt.claims;
  if (!claims?.username || claims.token_use !== "access") return undefined;
  return { userId: claims.username };
}
