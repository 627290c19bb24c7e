import {
  AdminAddUserToGroupCommand,
  AdminConfirmSignUpCommand,
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  ConfirmSignUpCommand,
  SignUpCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { Account } from "../domain/accounts/account.ts";
import { type Role, rolesAmong } from "../domain/people/role.ts";
import { notFound } from "../domain/refusal.ts";
import type { UserPool } from "../runtime/user-pool.ts";
import { answerOf, codeErrors, unusableAddress, weakPassword, wrongCode } from "./errors.ts";
import type { Credentials } from "./sign-in.ts";

/** Accounts in the user pool, and their roles. An account is named by its id, or by its address where the id is not known yet. */

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

/** Confirms an account with the code that was sent to its address. Throws `invalid_request` for a wrong code. */
export async function confirmSignUp({ client, clientId }: UserPool, email: string, code: string): Promise<void> {
  const confirming = client.send(
    new ConfirmSignUpCommand({ ClientId: clientId, Username: email, ConfirmationCode: code }),
  );
  await answerOf(confirming, { ...codeErrors, AliasExistsException: wrongCode });
}

/** Confirms an account without a code: the address is taken on trust. */
export async function confirmUnproved({ client, userPoolId }: UserPool, userId: string): Promise<void> {
  const confirming = client.send(new AdminConfirmSignUpCommand({ UserPoolId: userPoolId, Username: userId }));
  // The error says that it has been confirmed already.
  await answerOf(confirming, { NotAuthorizedException: undefined });
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

/** Roles are groups of the pool. To be an attendee takes no group. */
export async function giveRole({ client, userPoolId }: UserPool, userId: string, role: Role): Promise<void> {
  await client.send(new AdminAddUserToGroupCommand({ UserPoolId: userPoolId, Username: userId, GroupName: role }));
}

export async function takeRole({ client, userPoolId }: UserPool, userId: string, role: Role): Promise<void> {
  await client.send(new AdminRemoveUserFromGroupCommand({ UserPoolId: userPoolId, Username: userId, GroupName: role }));
}

/** From now on nobody signs in as this person, and none of their sessions goes on. An account that is gone is no error. */
export async function deleteAccount({ client, userPoolId }: UserPool, userId: string): Promise<void> {
  const deleting = client.send(new AdminDeleteUserCommand({ UserPoolId: userPoolId, Username: userId }));
  await answerOf(deleting, { UserNotFoundException: undefined });
}
