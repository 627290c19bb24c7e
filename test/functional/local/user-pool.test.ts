import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as cognito from "@aws-sdk/client-cognito-identity-provider";
import { JwtVerifier } from "aws-jwt-verify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestClock, testClock } from "../../support/clock.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

/** The local pool answers and refuses in the shapes and by the errors that Cognito documents. */

let users: TestUserPool;
let clock: TestClock;
beforeAll(async () => {
  clock = testClock("2026-12-01T09:00:00Z");
  users = await newUserPool({ clock });
});
afterAll(() => users.stop());

const password = "a long password";
const hour = 60 * 60_000;
const day = 24 * hour;

/** Requests, with the pool or client that they are for. */
function asked(pool = users) {
  const { client, clientId: ClientId, userPoolId: UserPoolId } = pool.userPool;
  return {
    signUp: (Username: string, more: Partial<cognito.SignUpRequest> = {}) => {
      const UserAttributes = [{ Name: "email", Value: `${Username}@example.com` }];
      return client.send(
        new cognito.SignUpCommand({ ClientId, Username, Password: password, UserAttributes, ...more }),
      );
    },
    confirm: (Username: string, ConfirmationCode: string, more: Partial<cognito.ConfirmSignUpRequest> = {}) =>
      client.send(new cognito.ConfirmSignUpCommand({ ClientId, Username, ConfirmationCode, ...more })),
    adminConfirm: (Username: string) => client.send(new cognito.AdminConfirmSignUpCommand({ UserPoolId, Username })),
    trust: (Username: string, Name = "email_verified") => {
      const UserAttributes = [{ Name, Value: "true" }];
      return client.send(new cognito.AdminUpdateUserAttributesCommand({ UserPoolId, Username, UserAttributes }));
    },
    get: (Username: string, more: Partial<cognito.AdminGetUserRequest> = {}) =>
      client.send(new cognito.AdminGetUserCommand({ UserPoolId, Username, ...more })),
    remove: (Username: string) => client.send(new cognito.AdminDeleteUserCommand({ UserPoolId, Username })),
    logIn: (USERNAME: string, PASSWORD = password, AuthFlow: cognito.AuthFlowType = "ADMIN_USER_PASSWORD_AUTH") => {
      const AuthParameters = { USERNAME, PASSWORD };
      return client.send(new cognito.AdminInitiateAuthCommand({ UserPoolId, ClientId, AuthFlow, AuthParameters }));
    },
    refresh: (REFRESH_TOKEN: string, AuthFlow: cognito.AuthFlowType = "REFRESH_TOKEN_AUTH") =>
      client.send(new cognito.InitiateAuthCommand({ ClientId, AuthFlow, AuthParameters: { REFRESH_TOKEN } })),
    revoke: (Token: string) => client.send(new cognito.RevokeTokenCommand({ ClientId, Token })),
    forget: (Username: string) => client.send(new cognito.ForgotPasswordCommand({ ClientId, Username })),
    reset: (Username: string, ConfirmationCode: string, Password = "another password") =>
      client.send(new cognito.ConfirmForgotPasswordCommand({ ClientId, Username, ConfirmationCode, Password })),
  };
}

/** Signed up, confirmed and trusted with their address. */
async function member(Username: string, pool = users): Promise<void> {
  await asked(pool).signUp(Username);
  await asked(pool).trust(Username);
  await asked(pool).adminConfirm(Username);
}

const mailedTo = (username: string) => users.codes.findLast((mail) => mail.username === username)!.code;
const another = (code: string) => (code === "000000" ? "111111" : "000000");
const $metadata = expect.anything();

describe("answers have the fields that the SDK reads", () => {
  test("of signing up, and of confirming it by the code that was mailed", async () => {
    const { signUp, confirm, get } = asked();
    expect(await signUp("kim")).toEqual({
      $metadata,
      UserConfirmed: false,
      UserSub: expect.stringMatching(/^[\da-f-]{36}$/),
      CodeDeliveryDetails: { Destination: "k***@e***", DeliveryMedium: "EMAIL", AttributeName: "email" },
    });
    expect(users.codes.at(-1)).toEqual({
      username: "kim",
      purpose: "SignUp",
      email: "kim@example.com",
      code: expect.stringMatching(/^\d{6}$/),
    });
    expect((await get("kim")).UserStatus).toBe("UNCONFIRMED");
    expect(await confirm("kim", mailedTo("kim"))).toEqual({ $metadata });
    expect(await get("kim")).toEqual({
      $metadata,
      Username: "kim",
      UserAttributes: [
        { Name: "sub", Value: expect.any(String) },
        { Name: "email", Value: "kim@example.com" },
        { Name: "email_verified", Value: "true" },
      ],
      UserCreateDate: new Date(clock.now()),
      UserLastModifiedDate: new Date(clock.now()),
      Enabled: true,
      UserStatus: "CONFIRMED",
    });
  });

  test("of what an administrator does", async () => {
    const { signUp, trust, adminConfirm, remove } = asked();
    await signUp("robin");
    expect(await trust("robin")).toEqual({ $metadata });
    expect(await adminConfirm("robin")).toEqual({ $metadata });
    expect(await remove("robin")).toEqual({ $metadata });
  });

  test("of signing in, refreshing and revoking", async () => {
    const { logIn, refresh, revoke } = asked();
    await member("alex");
    const tokens = {
      AccessToken: expect.any(String),
      IdToken: expect.any(String),
      ExpiresIn: 3600,
      TokenType: "Bearer",
    };
    const answer = await logIn("alex");
    const RefreshToken = answer.AuthenticationResult!.RefreshToken!;
    expect(answer).toEqual({
      $metadata,
      ChallengeParameters: {},
      AuthenticationResult: { ...tokens, RefreshToken: expect.any(String) },
    });
    expect(await refresh(RefreshToken)).toEqual({ $metadata, ChallengeParameters: {}, AuthenticationResult: tokens });
    expect(await revoke(RefreshToken)).toEqual({ $metadata });
    expect(await revoke(RefreshToken)).toEqual({ $metadata });
  });

  test("of a forgotten password, whether or not there is an account that can be mailed a code", async () => {
    const { forget, reset, signUp, logIn } = asked();
    await member("sam");
    await signUp("unproved");
    const delivery = { DeliveryMedium: "EMAIL", AttributeName: "email" };
    const simulated = { $metadata, CodeDeliveryDetails: { ...delivery, Destination: expect.any(String) } };
    const mailed = users.codes.length;
    for (const username of ["nobody", "unproved"]) expect(await forget(username)).toEqual(simulated);
    expect(users.codes).toHaveLength(mailed);
    expect(await forget("sam")).toEqual({
      $metadata,
      CodeDeliveryDetails: { ...delivery, Destination: "s***@e***" },
    });
    expect(users.codes.at(-1)).toMatchObject({ purpose: "ForgotPassword", email: "sam@example.com" });
    expect(await reset("sam", mailedTo("sam"), "another password")).toEqual({ $metadata });
    expect((await logIn("sam", "another password")).AuthenticationResult).toBeDefined();
  });
});

describe("refusals have the names that Cognito documents for the call", () => {
  type Asking = ReturnType<typeof asked>;
  const cases: [command: string, name: string, how: string, ask: (asking: Asking) => Promise<unknown>][] = [
    ["SignUp", "UsernameExistsException", "a name that is taken", ({ signUp }) => signUp("member")],
    [
      "SignUp",
      "InvalidPasswordException",
      "a password that is too short",
      ({ signUp }) => signUp("x", { Password: "12345678901" }),
    ],
    [
      "SignUp",
      "InvalidParameterException",
      "a password that ends with a space",
      ({ signUp }) => signUp("x", { Password: `${password} ` }),
    ],
    [
      "SignUp",
      "InvalidParameterException",
      "what is no address",
      ({ signUp }) => signUp("x", { UserAttributes: [{ Name: "email", Value: "x" }] }),
    ],
    ["SignUp", "InvalidParameterException", "no name", ({ signUp }) => signUp("x", { Username: undefined })],
    ["SignUp", "InvalidParameterException", "a name with a space", ({ signUp }) => signUp("x y")],
    ["SignUp", "ResourceNotFoundException", "another client", ({ signUp }) => signUp("x", { ClientId: "another" })],
    [
      "ConfirmSignUp",
      "CodeMismatchException",
      "a wrong code",
      ({ confirm }) => confirm("new", another(mailedTo("new"))),
    ],
    ["ConfirmSignUp", "ExpiredCodeException", "nobody", ({ confirm }) => confirm("nobody", "000000")],
    ["ConfirmSignUp", "NotAuthorizedException", "who is confirmed", ({ confirm }) => confirm("member", "000000")],
    ["AdminConfirmSignUp", "NotAuthorizedException", "who is confirmed", ({ adminConfirm }) => adminConfirm("member")],
    ["AdminConfirmSignUp", "UserNotFoundException", "nobody", ({ adminConfirm }) => adminConfirm("nobody")],
    ["AdminUpdateUserAttributes", "UserNotFoundException", "nobody", ({ trust }) => trust("nobody")],
    [
      "AdminUpdateUserAttributes",
      "InvalidParameterException",
      "what is not known",
      ({ trust }) => trust("member", "height"),
    ],
    ["AdminGetUser", "UserNotFoundException", "nobody", ({ get }) => get("nobody")],
    ["AdminGetUser", "UserNotFoundException", "an address", ({ get }) => get("member@example.com")],
    ["AdminGetUser", "UserNotFoundException", "other letters", ({ get }) => get("Member")],
    [
      "AdminGetUser",
      "ResourceNotFoundException",
      "another pool",
      ({ get }) => get("member", { UserPoolId: "local_Other" }),
    ],
    ["AdminDeleteUser", "UserNotFoundException", "nobody", ({ remove }) => remove("nobody")],
    [
      "AdminInitiateAuth",
      "NotAuthorizedException",
      "a wrong password",
      ({ logIn }) => logIn("member", "a wrong password"),
    ],
    ["AdminInitiateAuth", "NotAuthorizedException", "nobody", ({ logIn }) => logIn("nobody")],
    [
      "AdminInitiateAuth",
      "NotAuthorizedException",
      "a wrong password before confirming",
      ({ logIn }) => logIn("new", "a wrong password"),
    ],
    ["AdminInitiateAuth", "UserNotConfirmedException", "the right one before confirming", ({ logIn }) => logIn("new")],
    [
      "AdminInitiateAuth",
      "InvalidParameterException",
      "a flow that is off",
      ({ logIn }) => logIn("member", password, "CUSTOM_AUTH"),
    ],
    ["InitiateAuth", "InvalidParameterException", "a password", ({ refresh }) => refresh("x", "USER_PASSWORD_AUTH")],
    ["InitiateAuth", "NotAuthorizedException", "no refresh token", ({ refresh }) => refresh("nonsense")],
    [
      "InitiateAuth",
      "NotAuthorizedException",
      "a revoked one",
      async ({ logIn, revoke, refresh }) => {
        const { RefreshToken } = (await logIn("member")).AuthenticationResult!;
        await revoke(RefreshToken!);
        await refresh(RefreshToken!);
      },
    ],
    [
      "InitiateAuth",
      "NotAuthorizedException",
      "one of an account that was deleted",
      async ({ logIn, remove, refresh }) => {
        await member("leaver");
        const { RefreshToken } = (await logIn("leaver")).AuthenticationResult!;
        await remove("leaver");
        await refresh(RefreshToken!);
      },
    ],
    [
      "RevokeToken",
      "UnsupportedTokenTypeException",
      "an access token",
      async ({ logIn, revoke }) => revoke((await logIn("member")).AuthenticationResult!.AccessToken!),
    ],
    [
      "ConfirmForgotPassword",
      "ExpiredCodeException",
      "a code that nobody asked for",
      ({ reset }) => reset("member", "000000"),
    ],
    ["ConfirmForgotPassword", "CodeMismatchException", "nobody", ({ reset }) => reset("nobody", "000000")],
    [
      "ConfirmForgotPassword",
      "InvalidPasswordException",
      "a weak password",
      ({ reset }) => reset("member", "000000", "short"),
    ],
    [
      "ConfirmForgotPassword",
      "CodeMismatchException",
      "a wrong code",
      async ({ forget, reset }) => {
        await member("forgetful");
        await forget("forgetful");
        await reset("forgetful", another(mailedTo("forgetful")));
      },
    ],
    [
      "ConfirmForgotPassword",
      "ExpiredCodeException",
      "a code for the second time",
      async ({ forget, reset }) => {
        await member("twice");
        await forget("twice");
        await reset("twice", mailedTo("twice"));
        await reset("twice", mailedTo("twice"));
      },
    ],
  ];
  beforeAll(async () => {
    await member("member");
    await asked().signUp("new");
  });

  test.each(cases)("%s: %s for %s", async (command, name, _how, ask) => {
    const error = await ask(asked()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(cognito.CognitoIdentityProviderServiceException);
    expect(error).toMatchObject({ name, $metadata: { httpStatusCode: 400 }, message: expect.stringMatching(/\w/) });
    expect(documentedErrors(command)).toContain(name);
  });

  /** The SDK's types say which errors a call has. */
  function documentedErrors(command: string): string[] {
    const main = createRequire(import.meta.url).resolve("@aws-sdk/client-cognito-identity-provider");
    const types = readFileSync(join(dirname(main), `../dist-types/commands/${command}Command.d.ts`), "utf8");
    return [...types.matchAll(/@throws \{@link (\w+)\}/g)].map(([, name]) => name!);
  }

  test("what the service does not call is not known", async () => {
    const listing = users.userPool.client.send(new cognito.ListUserPoolsCommand({ MaxResults: 1 }));
    await expect(listing).rejects.toMatchObject({ name: "UnknownOperationException" });
  });
});

test("tokens have Cognito's claims and the pool's signature", async () => {
  const own = await newUserPool();
  await member("kim", own);
  const { AccessToken, IdToken, RefreshToken } = (await asked(own).logIn("kim")).AuthenticationResult!;
  const { issuer, clientId, jwks } = own.pool;
  const verifier = JwtVerifier.create({ issuer, audience: null });
  verifier.cacheJwks(jwks);
  const access = verifier.verifySync(AccessToken!);
  const shared = {
    sub: expect.any(String),
    iss: issuer,
    origin_jti: expect.any(String),
    event_id: expect.any(String),
    auth_time: expect.any(Number),
    iat: expect.any(Number),
    exp: access.iat! + 3600,
    jti: expect.any(String),
  };
  const scope = "aws.cognito.signin.user.admin";
  expect(access).toEqual({ ...shared, token_use: "access", client_id: clientId, scope, username: "kim" });
  expect(verifier.verifySync(IdToken!)).toEqual({
    ...shared,
    sub: access.sub,
    token_use: "id",
    aud: clientId,
    "cognito:username": "kim",
    email: "kim@example.com",
    email_verified: true,
  });
  const refreshed = verifier.verifySync((await asked(own).refresh(RefreshToken!)).AuthenticationResult!.AccessToken!);
  expect(refreshed).toMatchObject({ sub: access.sub, origin_jti: access.origin_jti, auth_time: access.auth_time });
  expect(refreshed.jti).not.toBe(access.jti);
  await own.stop();
});

test("an address is no hindrance to who else has codes sent there", async () => {
  const UserAttributes = [{ Name: "email", Value: "shared@example.com" }];
  for (const username of ["one", "other"]) {
    await asked().signUp(username, { UserAttributes });
    await asked().confirm(username, mailedTo(username));
    expect((await asked().logIn(username)).AuthenticationResult).toBeDefined();
  }
});

test("people who log in at the same time all keep their session", async () => {
  await member("busy");
  const sessions = await Promise.all(Array.from({ length: 8 }, () => asked().logIn("busy")));
  for (const { AuthenticationResult } of sessions) {
    const refreshed = await asked().refresh(AuthenticationResult!.RefreshToken!);
    expect(refreshed.AuthenticationResult?.AccessToken).toBeDefined();
  }
});

test("codes and refresh tokens last as long as the deployed pool's", async () => {
  const { signUp, confirm, forget, reset, logIn, refresh } = asked();
  const expired = { name: "ExpiredCodeException" };
  const start = clock.now();
  const at = (after: number) => clock.set(new Date(start + after).toISOString());
  await member("patient");
  const { RefreshToken } = (await logIn("patient")).AuthenticationResult!;
  await forget("patient");
  await signUp("slow");
  at(hour);
  await expect(reset("patient", mailedTo("patient"))).rejects.toMatchObject(expired);
  at(day);
  await expect(confirm("slow", mailedTo("slow"))).rejects.toMatchObject(expired);
  at(30 * day - 1);
  expect((await refresh(RefreshToken!)).AuthenticationResult).toBeDefined();
  at(30 * day);
  await expect(refresh(RefreshToken!)).rejects.toMatchObject({ name: "NotAuthorizedException" });
});

test("accounts, sessions and the key outlive the process; passwords and refresh tokens are not in the file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "user-pool-"));
  const file = join(folder, "user-pool.sqlite");
  const before = await newUserPool({ file });
  await member("kim", before);
  const { RefreshToken } = (await asked(before).logIn("kim")).AuthenticationResult!;
  const written = Buffer.concat([await readFile(file), await readFile(`${file}-wal`)]);
  expect(written.includes("kim@example.com")).toBe(true);
  for (const secret of [password, RefreshToken!]) expect(written.includes(secret)).toBe(false);
  await before.stop();

  const after = await newUserPool({ file });
  expect(after.pool.jwks).toEqual(before.pool.jwks);
  expect((await asked(after).logIn("kim")).AuthenticationResult).toBeDefined();
  expect((await asked(after).refresh(RefreshToken!)).AuthenticationResult).toBeDefined();
  await after.stop();
  await rm(folder, { recursive: true });
});

test("the pool answers only those who know the secret in its address", async () => {
  const { endpoint } = users.pool;
  const headers = { "x-amz-target": "AWSCognitoIdentityProviderService.RevokeToken" };
  const statusAt = async (url: string) => (await fetch(url, { method: "POST", headers, body: '{"Token":"x"}' })).status;
  expect(await statusAt(endpoint)).toBe(200);
  for (const url of [new URL("/", endpoint).href, `${endpoint}x`, `${endpoint}/x`])
    expect(await statusAt(url)).toBe(404);
});
