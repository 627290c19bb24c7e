import { randomUUID } from "node:crypto";
import type { StoredAccount, StoredSession } from "./accounts-file.ts";
import { claimsOfSigned, type SigningKey, signedToken } from "./signing-key.ts";

export const accessTokenSeconds = 60 * 60;

export interface TokenIssuer {
  key: SigningKey;
  issuer: string;
  clientId: string;
}

/** The tokens of somebody who has signed in, with the claims of Cognito's. */
export function tokensOf(
  { key, issuer, clientId }: TokenIssuer,
  { username, sub }: StoredAccount,
  { id, signedInAt }: StoredSession,
  now: number,
): { AccessToken: string; IdToken: string } {
  const iat = Math.floor(now / 1000);
  const token = (claims: object) =>
    signedToken(key, {
      sub,
      iss: issuer,
      origin_jti: id,
      event_id: event,
      auth_time: Math.floor(signedInAt / 1000),
      iat,
      exp: iat + accessTokenSeconds,
      jti: randomUUID(),
      ...claims,
    });
  const event = randomUUID();
  return {
    AccessToken: token({
      token_use: "access",
      client_id: clientId,
      scope: "aws.cognito.signin.user.admin",
      username,
    }),
    IdToken: token({
      token_use: "id",
      aud: clientId,
      "cognito:username": username,
    }),
  };
}

/** Whose access token it is, and of which session. Undefined for anything but a good one of ours. */
export function usernameAndSession(
  { key }: TokenIssuer,
  accessToken: string,
  now: number,
): { username: string; session: string } | undefined {
  const { token_use, username, origin_jti, exp } = claimsOfSigned(key, accessToken) ?? {};
  if (token_use !== "access" || Number(exp) * 1000 <= now) return undefined;
  return { username: String(username), session: String(origin_jti) };
}
