import {
  AdminAddUserToGroupCommand,
  AdminConfirmSignUpCommand,
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  AdminInitiateAuthCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  type AuthenticationResultType,
  CognitoIdentityProviderServiceException,
  ConfirmForgotPasswordCommand,
  ConfirmSignUpCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
  RevokeTokenCommand,
  SignUpCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { Account } from "../domain/accounts/account.ts";
import { type Role, rolesAmong } from "../domain/people/role.ts";
import { invalidRequest, notFound, Refusal } from "../domain/refusal.ts";
import type { UserPool } from "../runtime/user-pool.ts";

/**
 * All that is asked of the user pool. Its errors become refusals here; those that would tell whether an address has an account
 * all become the same one. Accounts are named by their id, and by their address where the id is not known yet.
 */

export interface Tokens {
  accessToken: string;
  refreshToken: string;
  /** Of the access token, in seconds. */
  expiresIn: number;
  tokenType: "Bearer";
  userId: string;
}

export interface Credentials {
  email: string;
  password: string;
}

/** Undefined where the address has an account. Throws `invalid_request` for a password that the pool finds too weak. */
export async function signUp(
  { client, clientId }: UserPool,
  { email, password, name, timeZone }: Credentials & { name: string; timeZone: string },
): Promise<Account | undefined> {
  const attributes = { email, name, zoneinfo: timeZone };
  const signingUp = client.send(
    new SignUpCommand({
      ClientId: clientId,
      Username: email,
      Password: password,
      UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    }),
  );
  const answer = await answerOf(signingUp, {
    UsernameExistsException: undefined,
    InvalidPasswordException: weakPassword,
    InvalidParameterException: unusableAddress,
  });
  return answer && { userId: answer.UserSub!, email, name, timeZone, confirmed: answer.UserConfirmed ?? false };
}

/** With the code that was sent to the address. Throws `invalid_request` for a wrong one. */
export async function confirmSignUp({ client, clientId }: UserPool, email: string, code: string): Promise<void> {
  const confirming = client.send(
    new ConfirmSignUpCommand({ ClientId: clientId, Username: email, ConfirmationCode: code }),
  );
  await answerOf(confirming, { ...noSuchCode, AliasExistsException: wrongCode });
}

/** Without a code: the address is taken on trust. */
export async function confirmUnproved({ client, userPoolId }: UserPool, userId: string): Promise<void> {
  const confirming = client.send(new AdminConfirmSignUpCommand({ UserPoolId: userPoolId, Username: userId }));
  // It has been confirmed already.
  await answerOf(confirming, { NotAuthorizedException: undefined });
}

/** Throws the same `unauthenticated` for a wrong address, a wrong password and an account that is not confirmed. */
export async function logIn(userPool: UserPool, credentials: Credentials): Promise<Tokens> {
  const answer = await answerOf(authenticate(userPool, credentials), noLogIn);
  const result = answer?.AuthenticationResult;
  // A challenge, such as for the temporary password that somebody was given in the console.
  if (!result) throw wrongCredentials();
  return tokensFrom(result, result.RefreshToken!);
}

/** Whether this is the password of an account, confirmed or not. */
export async function isPassword(userPool: UserPool, credentials: Credentials): Promise<boolean> {
  try {
    await authenticate(userPool, credentials);
    return true;
  } catch (error) {
    if (nameOf(error) === "UserNotConfirmedException") return true;
    if (Object.hasOwn(noLogIn, nameOf(error))) return false;
    throw error;
  }
}

/** Throws `unauthenticated` for a token that was revoked, has expired or never was one. */
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

/** Ends what the token would have let go on. A token that is none, or no more, is no error. */
export async function revoke({ client, clientId }: UserPool, refreshToken: string): Promise<void> {
  await answerOf(client.send(new RevokeTokenCommand({ ClientId: clientId, Token: refreshToken })), {
    NotAuthorizedException: undefined,
    InvalidParameterException: undefined,
    UnsupportedTokenTypeException: undefined,
  });
}

/** Sends a code to the address if it has an account. Who asks does not learn whether. */
export async function sendResetCode({ client, clientId }: UserPool, email: string): Promise<void> {
  await answerOf(client.send(new ForgotPasswordCommand({ ClientId: clientId, Username: email })), {
    UserNotFoundException: undefined,
    NotAuthorizedException: undefined,
    UserNotConfirmedException: undefined,
    InvalidParameterException: undefined,
    LimitExceededException: undefined,
    CodeDeliveryFailureException: undefined,
  });
}

/** Throws `invalid_request` for a wrong code, and for a password that the pool finds too weak. */
export async function resetPassword(
  { client, clientId }: UserPool,
  { email, password }: Credentials,
  code: string,
): Promise<void> {
  const resetting = client.send(
    new ConfirmForgotPasswordCommand({
      ClientId: clientId,
      Username: email,
      Password: password,
      ConfirmationCode: code,
    }),
  );
  await answerOf(resetting, { ...noSuchCode, InvalidPasswordException: weakPassword });
}

export async function findAccount(
  { client, userPoolId }: UserPool,
  emailOrUserId: string,
): Promise<Account | undefined> {
  const getting = client.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username: emailOrUserId }));
  const answer = await answerOf(getting, { UserNotFoundException: undefined });
  if (!answer) return undefined;
  const attributes = new Map(answer.UserAttributes?.map(({ Name, Value }) => [Name, Value]));
  return {
    userId: attributes.get("sub")!,
    email: attributes.get("email")!.toLowerCase(),
    name: attributes.get("name"),
    timeZone: attributes.get("zoneinfo"),
    confirmed: answer.UserStatus !== "UNCONFIRMED",
  };
}

/** Throws `not_found` where there is no such account. */
export async function readRoles({ client, userPoolId }: UserPool, userId: string): Promise<Role[]> {
  const listing = client.send(new AdminListGroupsForUserCommand({ UserPoolId: userPoolId, Username: userId }));
  const answer = await answerOf(listing, { UserNotFoundException: () => notFound("person") });
  return rolesAmong((answer?.Groups ?? []).map(({ GroupName = "" }) => GroupName));
}

/** Being an attendee takes no group. */
export async function giveRole({ client, userPoolId }: UserPool, userId: string, role: Role): Promise<void> {
  await client.send(new AdminAddUserToGroupCommand({ UserPoolId: userPoolId, Username: userId, GroupName: role }));
}

export async function takeRole({ client, userPoolId }: UserPool, userId: string, role: Role): Promise<void> {
  await client.send(new AdminRemoveUserFromGroupCommand({ UserPoolId: userPoolId, Username: userId, GroupName: role }));
}

/** Nobody signs in as this person any more, and no session of theirs goes on. An account that is gone is no error. */
export async function deleteAccount({ client, userPoolId }: UserPool, userId: string): Promise<void> {
  const deleting = client.send(new AdminDeleteUserCommand({ UserPoolId: userPoolId, Username: userId }));
  await answerOf(deleting, { UserNotFoundException: undefined });
}

function authenticate({ client, userPoolId, clientId }: UserPool, { email, password }: Credentials) {
  return client.send(
    new AdminInitiateAuthCommand({
      UserPoolId: userPoolId,
      ClientId: clientId,
      AuthFlow: "ADMIN_USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME: email, PASSWORD: password },
    }),
  );
}

function tokensFrom({ AccessToken: accessToken = "" }: AuthenticationResultType, refreshToken: string): Tokens {
  const { sub, iat, exp } = claimsIn(accessToken);
  return { accessToken, refreshToken, expiresIn: exp - iat, tokenType: "Bearer", userId: sub };
}

/** Straight from the pool: there is nothing to verify. */
function claimsIn(token: string): { sub: string; iat: number; exp: number } {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
}

/** What an error of the pool, by its name, means here: a refusal, or nothing worth mentioning. */
type Meanings = Record<string, (() => Refusal) | undefined>;

/** The answer; undefined where the error that came instead means nothing. */
async function answerOf<Answer>(asking: Promise<Answer>, meanings: Meanings): Promise<Answer | undefined> {
  try {
    return await asking;
  } catch (error) {
    const known = { ...poolIsBusy, ...meanings };
    const name = nameOf(error);
    if (!Object.hasOwn(known, name)) throw error;
    const refusal = known[name];
    if (refusal) throw refusal();
    return undefined;
  }
}

function nameOf(error: unknown): string {
  return error instanceof CognitoIdentityProviderServiceException ? error.name : "";
}

/** Its limits are the whole pool's, such as for e-mails in a day. */
const poolIsBusy: Meanings = {
  TooManyRequestsException: busy,
  LimitExceededException: busy,
};

const noLogIn: Meanings = {
  NotAuthorizedException: wrongCredentials,
  UserNotFoundException: wrongCredentials,
  UserNotConfirmedException: wrongCredentials,
  PasswordResetRequiredException: wrongCredentials,
  InvalidParameterException: wrongCredentials,
};

/** Limits for one address are met only where it has an account: named, they would tell. */
const noSuchCode: Meanings = {
  CodeMismatchException: wrongCode,
  ExpiredCodeException: wrongCode,
  NotAuthorizedException: wrongCode,
  UserNotFoundException: wrongCode,
  UserNotConfirmedException: wrongCode,
  InvalidParameterException: wrongCode,
  LimitExceededException: wrongCode,
  TooManyFailedAttemptsException: wrongCode,
};

function wrongCredentials(): Refusal {
  return new Refusal("unauthenticated", "The address or the password is wrong, or the account has not been confirmed.");
}

function expiredSession(): Refusal {
  return new Refusal("unauthenticated", "The refresh token is not valid, or no longer: log in again.");
}

function wrongCode(): Refusal {
  return invalidRequest({ path: "code", message: "The code is wrong or has expired." });
}

function weakPassword(): Refusal {
  return invalidRequest({ path: "password", message: "The password is too easy to guess." });
}

function unusableAddress(): Refusal {
  return invalidRequest({ path: "email", message: "An account cannot have this address." });
}

function busy(): Refusal {
  return new Refusal("unavailable", "Too many people are signing up or in: try again later.", { retryAfterSeconds: 5 });
}
