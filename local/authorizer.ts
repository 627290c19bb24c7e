import { JwtVerifier } from "aws-jwt-verify";
import { systemClock } from "../functions/runtime/clock.ts";
import type { LocalUserPool } from "./user-pool.ts";

/** A token's claims as an HTTP API hands them on, and its scopes. */
export interface Authorization {
  claims: Record<string, string>;
  scopes: string[];
}

/** Answers what an `Authorization` header proves; nothing where it does not. */
export type Authorizer = (header: string | undefined) => Authorization | undefined;

/** The scope that Cognito gives to access tokens and not to ID tokens. */
const scope = "aws.cognito.signin.user.admin";

/** As many tokens as are remembered, so that a signature is checked once and not for every request. */
const maxRemembered = 10_000;

/** The JWT authorizer of the deployed gateway: only this pool's access tokens, for its own client, while they last. */
export function jwtAuthorizer({
  issuer,
  clientId,
  jwks,
}: Pick<LocalUserPool, "issuer" | "clientId" | "jwks">): Authorizer {
  const verifier = JwtVerifier.create({
    issuer,
    audience: null,
    scope,
    customJwtCheck: ({ payload }) => {
      if (payload.token_use !== "access" || payload.client_id !== clientId)
        throw new Error("Not this client's access token");
    },
  });
  verifier.cacheJwks(jwks);
  const remembered = new Map<string, { authorization: Authorization; expiresAt: number }>();

  return (header) => {
    const token = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
    if (!token) return undefined;
    const known = remembered.get(token);
    if (known) return systemClock.now() < known.expiresAt ? known.authorization : undefined;
    try {
      const payload = verifier.verifySync(token);
      const authorization = { claims: asText(payload), scopes: [scope] };
      if (remembered.size >= maxRemembered) remembered.clear();
      remembered.set(token, { authorization, expiresAt: Number(payload.exp) * 1000 });
      return authorization;
    } catch {
      return undefined;
    }
  };
}

/** Every claim is text by then; a list reads `[admin organizer]`. */
function asText(payload: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(" ")}]` : String(value),
    ]),
  );
}
