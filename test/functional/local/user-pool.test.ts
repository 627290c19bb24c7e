import {
  AdminConfirmSignUpCommand,
  AdminInitiateAuthCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
  SignUpCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
beforeAll(async () => {
  users = await newUserPool();
});
afterAll(() => users.stop());

const password = "a long password";

test("people are known by the id that they are given, and by no address", async () => {
  await signUp("Id_of-Kim", "kim@example.com");
  expect(claimsOf((await logIn("Id_of-Kim"))!.AccessToken!)).toMatchObject({
    token_use: "access",
    username: "Id_of-Kim",
  });
  for (const other of ["kim@example.com", "id_of-kim"]) {
    await expect(logIn(other)).rejects.toMatchObject({ name: expect.stringMatching(/NotAuthorized|UserNotFound/) });
  }
});

test("an address is no hindrance to who else has codes sent there", async () => {
  await signUp("one", "shared@example.com");
  await signUp("other", "shared@example.com");
  expect((await logIn("one"))?.AccessToken).toBeDefined();
  expect((await logIn("other"))?.AccessToken).toBeDefined();
});

test("people who log in at the same time all keep their session", async () => {
  await signUp("busy", "busy@example.com");
  const { client, clientId: ClientId } = users.userPool;
  const sessions = await Promise.all(Array.from({ length: 8 }, () => logIn("busy")));
  for (const session of sessions) {
    const AuthParameters = { REFRESH_TOKEN: session!.RefreshToken! };
    const refreshing = new InitiateAuthCommand({ ClientId, AuthFlow: "REFRESH_TOKEN_AUTH", AuthParameters });
    expect((await client.send(refreshing)).AuthenticationResult?.AccessToken).toBeDefined();
  }
});

test("a wrong password is refused as the deployed pool refuses it", async () => {
  await signUp("wrong", "wrong@example.com");
  await expect(logIn("wrong", "another password")).rejects.toMatchObject({ name: "NotAuthorizedException" });
});

test("the pool answers only those who know the secret in its address", async () => {
  const { endpoint } = users.pool;
  const headers = { "x-amz-target": "AWSCognitoIdentityProviderService.ListUserPools" };
  const statusAt = async (url: string) =>
    (await fetch(url, { method: "POST", headers, body: '{"MaxResults":1}' })).status;
  expect(await statusAt(endpoint)).toBe(200);
  for (const url of [new URL("/", endpoint).href, `${endpoint}x`, `${endpoint}/x`])
    expect(await statusAt(url)).toBe(404);
});

test("a forgotten password's code is handed over instead of being mailed", async () => {
  await signUp("forgetful", "forgetful@example.com");
  await users.userPool.client.send(
    new ForgotPasswordCommand({ ClientId: users.userPool.clientId, Username: "forgetful" }),
  );
  expect(users.codes.at(-1)).toEqual({
    purpose: "ForgotPassword",
    email: "forgetful@example.com",
    code: expect.stringMatching(/^\d{6}$/),
  });
});

async function signUp(Username: string, email: string): Promise<void> {
  const { client, clientId: ClientId, userPoolId: UserPoolId } = users.userPool;
  const UserAttributes = [{ Name: "email", Value: email }];
  await client.send(new SignUpCommand({ ClientId, Username, Password: password, UserAttributes }));
  await client.send(new AdminConfirmSignUpCommand({ UserPoolId, Username }));
}

async function logIn(USERNAME: string, PASSWORD = password) {
  const { client, clientId: ClientId, userPoolId: UserPoolId } = users.userPool;
  const AuthParameters = { USERNAME, PASSWORD };
  const logging = { UserPoolId, ClientId, AuthFlow: "ADMIN_USER_PASSWORD_AUTH", AuthParameters } as const;
  return (await client.send(new AdminInitiateAuthCommand(logging))).AuthenticationResult;
}

function claimsOf(token: string): object {
  return JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString());
}
