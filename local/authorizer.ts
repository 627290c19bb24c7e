import { JwtVerifier } from "aws-jwt-verify";
import { systemClock } from "../functions/runtime/clock.ts";
import type { LocalUserPool } from "./user-pool.ts";

/** A token's claims as an HTTP API hands them on, and its scopes. */
export interface Authorization {
  claims: Record<string, string>;
  scopes: string[];
}

/** What a gateway answers in place of the function, and its `WWW-Authenticate` header. */
export interface Unauthorized {
  refused: 401 | 403;
  challenge: string;
}

/** Answers what an `Authorization` header proves. */
export type Authorizer = (header: string | undefined) => { authorization: Authorization } | Unauthorized;

/** The scope that Cognito gives to access tokens and not to ID tokens. */
const scope = "aws.cognito.signin.user.admin";

/** As many tokens as are remembered, so that a signature is checked once and not for every request. */
const maxRemembered = 10_000;

const withoutToken: Unauthorized = { refused: 401, challenge: "Bearer" };
const withoutScope: Unauthorized = { refused: 403, challenge: `Bearer scope="${scope}" error="insufficient_scope"` };
const invalid: Unauthorized = { refused: 401, challenge: 'Bearer error="invalid_token"' };

/** The JWT authorizer of the deployed gateway: this pool's tokens with that scope, for its own client, while they last. */
export function jwtAuthorizer({
  issuer,
  clientId,
  jwks,
}: Pick<LocalUserPool, "issuer" | "clientId" | "jwks">): Authorizer {
  const verifier = JwtVerifier.create({
    issuer,
    audience: null,
    customJwtCheck: ({ payload }) => {
      if ((payload.aud ?? payload.client_id) !== clientId) throw new Error("Not this client's token");
    },
  });
  verifier.cacheJwks(jwks);
  const remembered = new Map<string, { authorization: Authorization; expiresAt: number }>();

  return (header) => {
    const token = /^(?:Bearer +)?(\S+)$/i.exec(header ?? "")?.[1];
    if (!token) return withoutToken;
    const known = remembered.get(token);
    if (known) return systemClock.now() < known.expiresAt ? { authorization: known.authorization } : invalid;
    try {
      const payload = verifier.verifySync(token);
      if (
        !String(payload.scope ?? "")
          .split(" ")
          .includes(scope)
      )
        return withoutScope;
      const authorization = { claims: asText(payload), scopes: [scope] };
      if (remembered.size >= maxRemembered) remembered.clear();
      remembered.set(token, { authorization, expiresAt: Number(payload.exp) * 1000 });
      return { authorization };
    } catch {
      return invalid;
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
