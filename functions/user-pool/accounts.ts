import {
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  AdminUserGlobalSignOutCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { Account } from "../domain/accounts/account.ts";
import { newSecret } from "../runtime/ids.ts";
import type { UserPool } from "../runtime/user-pool.ts";
import { answerOf, weakPassword } from "./errors.ts";
import type { Credentials } from "./sign-in.ts";

/** Accounts in the user pool, which knows people by our ids and by nothing else. */

/**
 * Gives an account this password, and makes the account where there is none. Nothing is mailed. Throws `invalid_request` for a password
 * that the pool finds too weak.
 */
export async function setPassword(userPool: UserPool, { userId, password }: Credentials): Promise<void> {
  await createAccount(userPool, userId);
  await replacePassword(userPool, { userId, password });
}

/** Makes an account where there is none that can be signed in to. Its password is one that nobody knows. */
export async function ensureAccount(userPool: UserPool, userId: string): Promise<void> {
  const isNew = await createAccount(userPool, userId);
  if (!isNew && (await findAccount(userPool, userId))?.isConfirmed) return;
  await forgetPassword(userPool, userId);
}

/** From now on nobody knows the password. */
export async function forgetPassword(userPool: UserPool, userId: string): Promise<void> {
  await replacePassword(userPool, { userId, password: newSecret() });
}

/** Answers whether there was none. It cannot be used before it is given a password. */
async function createAccount({ client, userPoolId }: UserPool, userId: string): Promise<boolean> {
  const creating = client.send(
    new AdminCreateUserCommand({ UserPoolId: userPoolId, Username: userId, MessageAction: "SUPPRESS" }),
  );
  return (await answerOf(creating, { UsernameExistsException: undefined })) !== undefined;
}

async function replacePassword({ client, userPoolId }: UserPool, { userId, password }: Credentials): Promise<void> {
  const setting = client.send(
    new AdminSetUserPasswordCommand({
      UserPoolId: userPoolId,
      Username: userId,
      Password: password,
      Permanent: true,
    }),
  );
  await answerOf(setting, { InvalidPasswordException: weakPassword });
}

/**
 * No session of this person goes on: their refresh tokens refresh nothing any more. Access tokens are good until they expire, which is
 * within the hour. An account that is gone has no sessions.
 */
export async function endSessions({ client, userPoolId }: UserPool, userId: string): Promise<void> {
  const ending = client.send(new AdminUserGlobalSignOutCommand({ UserPoolId: userPoolId, Username: userId }));
  await answerOf(ending, { UserNotFoundException: undefined });
}

export async function findAccount({ client, userPoolId }: UserPool, userId: string): Promise<Account | undefined> {
  const getting = client.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username: userId }));
  const answer = await answerOf(getting, { UserNotFoundException: undefined });
  if (!answer) return undefined;
  return { userId, isConfirmed: answer.UserStatus === "CONFIRMED" };
}

/** From now on nobody signs in as this person, and none of their sessions goes on. An account that is gone is no error. */
export async function deleteAccount({ client, userPoolId }: UserPool, userId: string): Promise<void> {
  const deleting = client.send(new AdminDeleteUserCommand({ UserPoolId: userPoolId, Username: userId }));
  await answerOf(deleting, { UserNotFoundException: undefined });
}
