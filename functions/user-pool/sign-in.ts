import {
  AdminInitiateAuthCommand,
  AdminRespondToAuthChallengeCommand,
  type AuthenticationResultType,
  InitiateAuthCommand,
  RevokeTokenCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { UserPool } from "../runtime/user-pool.ts";
import { answerOf, expiredSession, logInErrors, proofErrors, wrongCredentials } from "./errors.ts";

/** Passwords and tokens: how people sign in to the user pool, and prove that an account is theirs. */

export interface Tokens {
  accessToken: string;
  refreshToken: string;
  /** Of the access token, in seconds. */
  expiresIn: number;
  tokenType: "Bearer";
  userId: string;
}

export interface Credentials {
  userId: string;
  password: string;
}

/** Throws the same `unauthenticated` for an id without an account, a wrong password and an account that is not confirmed. */
export async function logIn(
  { client, userPoolId, clientId }: UserPool,
  { userId, password }: Credentials,
): Promise<Tokens> {
  const authenticating = client.send(
    new AdminInitiateAuthCommand({
      UserPoolId: userPoolId,
      ClientId: clientId,
      AuthFlow: "ADMIN_USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME: userId, PASSWORD: password },
    }),
  );
  const answer = await answerOf(authenticating, logInErrors);
  const result = answer?.AuthenticationResult;
  // A challenge, such as for the temporary password that somebody was given in the console.
  if (!result) throw wrongCredentials();
  return tokensFrom(result, result.RefreshToken!);
}

/** Undefined where there is no such account, or none that can be signed in to, and for what is no proof of this person's. */
export async function signInByProof(
  { client, userPoolId, clientId }: UserPool,
  userId: string,
  proof: string,
): Promise<Tokens | undefined> {
  const app = { UserPoolId: userPoolId, ClientId: clientId };
  const beginning = client.send(
    new AdminInitiateAuthCommand({ ...app, AuthFlow: "CUSTOM_AUTH", AuthParameters: { USERNAME: userId } }),
  );
  const begun = await answerOf(beginning, proofErrors);
  if (begun?.ChallengeName !== "CUSTOM_CHALLENGE") return undefined;
  const answering = client.send(
    new AdminRespondToAuthChallengeCommand({
      ...app,
      ChallengeName: "CUSTOM_CHALLENGE",
      Session: begun.Session,
      ChallengeResponses: { USERNAME: userId, ANSWER: proof },
    }),
  );
  const result = (await answerOf(answering, proofErrors))?.AuthenticationResult;
  return result && tokensFrom(result, result.RefreshToken!);
}

/** Throws `unauthenticated` for a token that is not valid, was revoked or has expired. */
export async function refresh({ client, clientId }: UserPool, refreshToken: string): Promise<Tokens> {
  const refreshing = client.send(
    new InitiateAuthCommand({
      ClientId: clientId,
      AuthFlow: "REFRESH_TOKEN_AUTH",
      AuthParameters: { REFRESH_TOKEN: refreshToken },
    }),
  );
  const answer = await answerOf(refreshing, {
    NotAuthorizedException: expiredSession,
    UserNotFoundException: expiredSession,
    InvalidParameterException: expiredSession,
  });
  return tokensFrom(answer?.AuthenticationResult ?? {}, refreshToken);
}

/** The token refreshes nothing from now on. One that is not valid is no error. */
export async function revoke({ client, clientId }: UserPool, refreshToken: string): Promise<void> {
  await answerOf(client.send(new RevokeTokenCommand({ ClientId: clientId, Token: refreshToken })), {
    InvalidParameterException: undefined,
    UnauthorizedException: undefined,
    UnsupportedTokenTypeException: undefined,
  });
}

function tokensFrom({ AccessToken: accessToken = "" }: AuthenticationResultType, refreshToken: string): Tokens {
  const { username, iat, exp } = claimsIn(accessToken);
  return { accessToken, refreshToken, expiresIn: exp - iat, tokenType: "Bearer", userId: username };
}

/** The session that tokens belong to. What they are refreshed to belongs to the same. */
export function sessionOf({ accessToken }: Tokens): string {
  return claimsIn(accessToken).origin_jti;
}

/** The token comes straight from the pool: there is nothing to verify. */
function claimsIn(token: string): { username: string; iat: number; exp: number; origin_jti: string } {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}
