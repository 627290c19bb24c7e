import {
  AdminAddUserToGroupCommand,
  AdminConfirmSignUpCommand,
  AdminInitiateAuthCommand,
  ForgotPasswordCommand,
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

test("people who sign up at the same time all get their group", async () => {
  const emails = Array.from({ length: 8 }, (_, index) => `organizer-${index}@example.com`);
  await Promise.all(emails.map(signUpAsOrganizer));
  for (const email of emails) {
    expect(await logIn(email)).toMatchObject({ token_use: "access", "cognito:groups": ["organizer"] });
  }
});

test("a wrong password is refused as the deployed pool refuses it", async () => {
  await signUpAsOrganizer("wrong@example.com");
  await expect(logIn("wrong@example.com", "another password")).rejects.toMatchObject({
    name: "NotAuthorizedException",
  });
});

test("a forgotten password's code is handed over instead of being mailed", async () => {
  await signUpAsOrganizer("forgetful@example.com");
  await users.userPool.client.send(
    new ForgotPasswordCommand({ ClientId: users.userPool.clientId, Username: "forgetful@example.com" }),
  );
  expect(users.codes.at(-1)).toEqual({
    purpose: "ForgotPassword",
    email: "forgetful@example.com",
    code: expect.stringMatching(/^\d{6}$/),
  });
});

async function signUpAsOrganizer(email: string): Promise<void> {
  const { client, clientId: ClientId, userPoolId: UserPoolId } = users.userPool;
  await client.send(new SignUpCommand({ ClientId, Username: email, Password: password }));
  await client.send(new AdminConfirmSignUpCommand({ UserPoolId, Username: email }));
  await client.send(new AdminAddUserToGroupCommand({ UserPoolId, Username: email, GroupName: "organizer" }));
}

/** The access token's claims. */
async function logIn(email: string, PASSWORD = password): Promise<object> {
  const { client, clientId: ClientId, userPoolId: UserPoolId } = users.userPool;
  const { AuthenticationResult: result } = await client.send(
    new AdminInitiateAuthCommand({
      UserPoolId,
      ClientId,
      AuthFlow: "ADMIN_USER_PASSWORD_AUTH",
      AuthParameters: { USERNAME: email, PASSWORD },
    }),
  );
  return JSON.parse(Buffer.from(result!.AccessToken!.split(".")[1]!, "base64url").toString());
}
