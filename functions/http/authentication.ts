import { type Caller, type Role, roles } from "../domain/people/role.ts";
import { Refusal } from "../domain/refusal.ts";
import type { Access, AnyOperation } from "./operation.ts";
import type { ApiEvent, ApiMiddleware } from "./request.ts";

/**
 * Who is asking, from the claims that the gateway's JWT authorizer has verified. The gateway already wants the scope that
 * only access tokens carry; the claim is checked once more here, so that no route can be opened by an ID token.
 */
export function authenticate(operation: AnyOperation): ApiMiddleware {
  const access = operation.access as Access;
  return {
    before: ({ event }) => {
      if (access === "public") return;
      const caller = callerOf(event);
      if (!caller)
        throw new Refusal("unauthenticated", "Send a valid access token: Authorization: Bearer <accessToken>.");
      if (access !== "signed-in" && !access.some((role) => caller.roles.has(role))) {
        throw new Refusal("forbidden", `This needs the role ${access.join(" or ")}.`);
      }
      event.caller = caller;
    },
  };
}

function callerOf(event: ApiEvent): Caller | undefined {
  const claims = event.requestContext.authorizer?.jwt.claims;
  if (!claims?.sub || claims.token_use !== "access") return undefined;
  return { userId: claims.sub, roles: new Set<Role>(["attendee", ...rolesIn(claims["cognito:groups"])]) };
}

/** HTTP APIs hand a list claim over as text: `[admin organizer]`. */
function rolesIn(groups: string | undefined): Role[] {
  const named = new Set(groups?.match(/[\w-]+/g));
  return roles.filter((role) => named.has(role));
}
