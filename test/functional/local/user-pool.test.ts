import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as cognito from "@aws-sdk/client-cognito-identity-provider";
import { JwtVerifier } from "aws-jwt-verify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newSecret } from "../../../functions/runtime/ids.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import { putProof } from "../../../functions/store/accounts/sign-in-proofs.ts";
import { write } from "../../../functions/store/table/transaction.ts";
import { type TestClock, testClock } from "../../support/clock.ts";
import { newTable } from "../../support/table/new-table.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

/** The local pool answers and refuses in the shapes and by the errors that Cognito documents. */

let users: TestUserPool;
let clock: TestClock;
let table: Table;
beforeAll(async () => {
  clock = testClock("2026-12-01T09:00:00Z");
  table = await newTable();
  users = await newUserPool({ clock });
  users.follow({ table, clock });
});
afterAll(() => users.stop());

const password = "a long password";
const day = 24 * 60 * 60_000;

/** Requests, with the pool or client that they are for. */
function asked(pool = users) {
  const { client, clientId: ClientId, userPoolId: UserPoolId } = pool.userPool;
  const app = { UserPoolId, ClientId };
  const custom = (USERNAME: string, more: Record<string, string> = {}) => ({
    AuthFlow: "CUSTOM_AUTH" as const,
    AuthParameters: { USERNAME, ...more },
  });
  const proving = (Session: string | undefined, USERNAME: string, ANSWER: string) => ({
    ChallengeName: "CUSTOM_CHALLENGE" as const,
    Session,
    ChallengeResponses: { USERNAME, ANSWER },
  });
  return {
    create: (Username: string) =>
      client.send(new cognito.AdminCreateUserCommand({ UserPoolId, Username, MessageAction: "SUPPRESS" })),
    setPassword: (Username: string, Password = password) =>
      client.send(new cognito.AdminSetUserPasswordCommand({ UserPoolId, Username, Password, Permanent: true })),
    get: (Username: string, more: Partial<cognito.AdminGetUserRequest> = {}) =>
      client.send(new cognito.AdminGetUserCommand({ UserPoolId, Username, ...more })),
    remove: (Username: string) => client.send(new cognito.AdminDeleteUserCommand({ UserPoolId, Username })),
    signOut: (Username: string) => client.send(new cognito.AdminUserGlobalSignOutCommand({ UserPoolId, Username })),
    logIn: (USERNAME: string, PASSWORD = password, AuthFlow: cognito.AuthFlowType = "ADMIN_USER_PASSWORD_AUTH") => {
      const AuthParameters = { USERNAME, PASSWORD };
      return client.send(new cognito.AdminInitiateAuthCommand({ ...app, AuthFlow, AuthParameters }));
    },
    begin: (username: string) => client.send(new cognito.AdminInitiateAuthCommand({ ...app, ...custom(username) })),
    prove: (session: string | undefined, username: string, proof: string) =>
      client.send(new cognito.AdminRespondToAuthChallengeCommand({ ...app, ...proving(session, username, proof) })),
    /** As anybody can: the client has no secret. */
    beginAsAnybody: (username: string, more?: Record<string, string>) =>
      client.send(new cognito.InitiateAuthCommand({ ClientId, ...custom(username, more) })),
    proveAsAnybody: (session: string | undefined, username: string, proof: string) =>
      client.send(new cognito.RespondToAuthChallengeCommand({ ClientId, ...proving(session, username, proof) })),
    refresh: (REFRESH_TOKEN: string, AuthFlow: cognito.AuthFlowType = "REFRESH_TOKEN_AUTH") =>
      client.send(new cognito.InitiateAuthCommand({ ClientId, AuthFlow, AuthParameters: { REFRESH_TOKEN } })),
    revoke: (Token: string) => client.send(new cognito.RevokeTokenCommand({ ClientId, Token })),
    changePassword: (AccessToken: string, PreviousPassword: string, ProposedPassword: string) =>
      client.send(new cognito.ChangePasswordCommand({ AccessToken, PreviousPassword, ProposedPassword })),
    deleteOneself: (AccessToken: string) => client.send(new cognito.DeleteUserCommand({ AccessToken })),
    signUp: (Username: string) => client.send(new cognito.SignUpCommand({ ClientId, Username, Password: password })),
    forget: (Username: string) => client.send(new cognito.ForgotPasswordCommand({ ClientId, Username })),
  };
}

/** With a password, and so confirmed. */
async function member(Username: string, pool = users): Promise<void> {
  await asked(pool).create(Username);
  await asked(pool).setPassword(Username);
}

async function newProof(userId: string): Promise<string> {
  const proof = newSecret();
  await write(table, putProof(proof, userId, clock.now()));
  return proof;
}

const $metadata = expect.anything();
const tokens = {
  AccessToken: expect.any(String),
  IdToken: expect.any(String),
  RefreshToken: expect.any(String),
  ExpiresIn: 3600,
  TokenType: "Bearer",
};

describe("answers have the fields that the SDK reads", () => {
  test("of what an administrator does", async () => {
    const { create, setPassword, get, remove, signOut } = asked();
    const user = {
      Username: "robin",
      UserCreateDate: new Date(clock.now()),
      UserLastModifiedDate: new Date(clock.now()),
      Enabled: true,
      UserStatus: "FORCE_CHANGE_PASSWORD",
    };
    const attributes = [{ Name: "sub", Value: expect.stringMatching(/^[\da-f-]{36}$/) }];
    expect(await create("robin")).toEqual({ $metadata, User: { ...user, Attributes: attributes } });
    expect(await setPassword("robin")).toEqual({ $metadata });
    expect(await get("robin")).toEqual({
      $metadata,
      ...user,
      UserStatus: "CONFIRMED",
      UserAttributes: attributes,
    });
    expect(await signOut("robin")).toEqual({ $metadata });
    expect(await remove("robin")).toEqual({ $metadata });
  });

  test("of signing in, refreshing and revoking", async () => {
    const { logIn, refresh, revoke } = asked();
    await member("alex");
    const answer = await logIn("alex");
    const RefreshToken = answer.AuthenticationResult!.RefreshToken!;
    expect(answer).toEqual({ $metadata, ChallengeParameters: {}, AuthenticationResult: tokens });
    const { RefreshToken: _, ...refreshed } = tokens;
    expect(await refresh(RefreshToken)).toEqual({
      $metadata,
      ChallengeParameters: {},
      AuthenticationResult: refreshed,
    });
    expect(await revoke(RefreshToken)).toEqual({ $metadata });
    expect(await revoke(RefreshToken)).toEqual({ $metadata });
  });

  test("of signing in with a proof", async () => {
    const { begin, prove } = asked();
    await member("sam");
    const begun = await begin("sam");
    expect(begun).toEqual({
      $metadata,
      ChallengeName: "CUSTOM_CHALLENGE",
      Session: expect.any(String),
      ChallengeParameters: { USERNAME: "sam" },
    });
    const answer = await prove(begun.Session, "sam", await newProof("sam"));
    expect(answer).toEqual({ $metadata, ChallengeParameters: {}, AuthenticationResult: tokens });
  });
});

describe("without a password nobody is let in but by a proof", () => {
  const notLetIn = { name: "NotAuthorizedException" };
  beforeAll(() => member("pat"));

  test("and a proof is good once, for one person, for a minute", async () => {
    const { begin, prove } = asked();
    await member("chris");
    const attempt = async (username: string, proof: string) => prove((await begin(username)).Session, username, proof);
    const proof = await newProof("pat");
    await expect(attempt("chris", proof)).rejects.toMatchObject(notLetIn);
    expect((await attempt("pat", proof)).AuthenticationResult).toBeDefined();
    await expect(attempt("pat", proof)).rejects.toMatchObject(notLetIn);
    const old = await newProof("pat");
    const now = clock.now();
    clock.set(new Date(now + 60_000).toISOString());
    await expect(attempt("pat", old)).rejects.toMatchObject(notLetIn);
    clock.set(new Date(now).toISOString());
    await expect(attempt("pat", "no proof")).rejects.toMatchObject(notLetIn);
  });

  test("not by SRP either, which a client without a secret lets anybody begin with", async () => {
    const { beginAsAnybody } = asked();
    const srp = beginAsAnybody("pat", { CHALLENGE_NAME: "SRP_A", SRP_A: "2a" });
    await expect(srp).rejects.toMatchObject(notLetIn);
    const { client, clientId: ClientId } = users.userPool;
    for (const AuthFlow of ["USER_SRP_AUTH", "USER_PASSWORD_AUTH", "USER_AUTH"] as const) {
      const AuthParameters = { USERNAME: "pat", SRP_A: "2a", PASSWORD: password };
      const asking = client.send(new cognito.InitiateAuthCommand({ ClientId, AuthFlow, AuthParameters }));
      await expect(asking).rejects.toMatchObject({ name: "InvalidParameterException" });
    }
  });

  test("whoever begins at the pool itself gets no further, and has nothing mailed", async () => {
    const { beginAsAnybody, proveAsAnybody } = asked();
    const { Session, ...begun } = await beginAsAnybody("pat");
    expect(begun).toEqual({ $metadata, ChallengeName: "CUSTOM_CHALLENGE", ChallengeParameters: { USERNAME: "pat" } });
    await expect(proveAsAnybody(Session, "pat", "a guess")).rejects.toMatchObject(notLetIn);
    await expect(proveAsAnybody(Session, "pat", "a second guess")).rejects.toMatchObject(notLetIn);
  });

  test("somebody who has no account looks like any other, and their proof stays good until there is one", async () => {
    const { begin, prove } = asked();
    const proof = await newProof("later");
    const { Session } = await begin("later");
    await expect(prove(Session, "later", proof)).rejects.toMatchObject(notLetIn);
    await member("later");
    expect((await prove((await begin("later")).Session, "later", proof)).AuthenticationResult).toBeDefined();
  });
});

describe("whoever has an access token", () => {
  const tokenOf = async (username: string) => (await asked().logIn(username)).AuthenticationResult!.AccessToken!;

  test("changes the password with the old one, and deletes the account", async () => {
    const { changePassword, deleteOneself, logIn, get } = asked();
    await member("toni");
    expect(await changePassword(await tokenOf("toni"), password, "another password")).toEqual({ $metadata });
    const { AuthenticationResult } = await logIn("toni", "another password");
    expect(await deleteOneself(AuthenticationResult!.AccessToken!)).toEqual({ $metadata });
    await expect(get("toni")).rejects.toMatchObject({ name: "UserNotFoundException" });
  });

  test("does nothing with it once all sessions were ended", async () => {
    const { signOut, changePassword, refresh } = asked();
    await member("jo");
    const { AccessToken, RefreshToken } = (await asked().logIn("jo")).AuthenticationResult!;
    await signOut("jo");
    const ended = { name: "NotAuthorizedException" };
    await expect(changePassword(AccessToken!, password, "another password")).rejects.toMatchObject(ended);
    await expect(refresh(RefreshToken!)).rejects.toMatchObject(ended);
  });
});

describe("refusals have the names that Cognito documents for the call", () => {
  type Asking = ReturnType<typeof asked>;
  const cases: [command: string, name: string, how: string, ask: (asking: Asking) => Promise<unknown>][] = [
    ["SignUp", "NotAuthorizedException", "everybody", ({ signUp }) => signUp("x")],
    ["ForgotPassword", "NotAuthorizedException", "everybody", ({ forget }) => forget("member")],
    ["AdminCreateUser", "UsernameExistsException", "a name that is taken", ({ create }) => create("member")],
    ["AdminCreateUser", "InvalidParameterException", "a name with a space", ({ create }) => create("x y")],
    [
      "AdminSetUserPassword",
      "InvalidPasswordException",
      "a password that is too short",
      ({ setPassword }) => setPassword("member", "12345678901"),
    ],
    [
      "AdminSetUserPassword",
      "InvalidParameterException",
      "a password that ends with a space",
      ({ setPassword }) => setPassword("member", `${password} `),
    ],
    ["AdminSetUserPassword", "UserNotFoundException", "nobody", ({ setPassword }) => setPassword("nobody")],
    ["AdminUserGlobalSignOut", "UserNotFoundException", "nobody", ({ signOut }) => signOut("nobody")],
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
    ["AdminInitiateAuth", "NotAuthorizedException", "who has no password yet", ({ logIn }) => logIn("new")],
    [
      "AdminInitiateAuth",
      "InvalidParameterException",
      "a flow that is off",
      ({ logIn }) => logIn("member", password, "ADMIN_NO_SRP_AUTH"),
    ],
    [
      "AdminRespondToAuthChallenge",
      "NotAuthorizedException",
      "a session that nobody has begun",
      ({ prove }) => prove("x", "member", "y"),
    ],
    [
      "AdminRespondToAuthChallenge",
      "NotAuthorizedException",
      "somebody else's session",
      async ({ begin, prove }) => prove((await begin("member")).Session, "new", "y"),
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
      "ChangePassword",
      "NotAuthorizedException",
      "a wrong password",
      async ({ logIn, changePassword }) => {
        const { AccessToken } = (await logIn("member")).AuthenticationResult!;
        await changePassword(AccessToken!, "a wrong password", "another password");
      },
    ],
    [
      "DeleteUser",
      "NotAuthorizedException",
      "a token that somebody has made themselves",
      async ({ logIn, deleteOneself }) => {
        const { AccessToken } = (await logIn("member")).AuthenticationResult!;
        await deleteOneself(AccessToken!.replace(/\.[^.]*$/, ".c2lnbmVk"));
      },
    ],
  ];
  beforeAll(async () => {
    await member("member");
    await asked().create("new");
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
  });
  const refreshed = verifier.verifySync((await asked(own).refresh(RefreshToken!)).AuthenticationResult!.AccessToken!);
  expect(refreshed).toMatchObject({ sub: access.sub, origin_jti: access.origin_jti, auth_time: access.auth_time });
  expect(refreshed.jti).not.toBe(access.jti);
  await own.stop();
});

test("people who log in at the same time all keep their session", async () => {
  await member("busy");
  const sessions = await Promise.all(Array.from({ length: 8 }, () => asked().logIn("busy")));
  for (const { AuthenticationResult } of sessions) {
    const refreshed = await asked().refresh(AuthenticationResult!.RefreshToken!);
    expect(refreshed.AuthenticationResult?.AccessToken).toBeDefined();
  }
});

test("sessions last as long as the deployed pool's", async () => {
  const { logIn, begin, prove, refresh } = asked();
  const start = clock.now();
  const at = (after: number) => clock.set(new Date(start + after).toISOString());
  await member("patient");
  const { RefreshToken } = (await logIn("patient")).AuthenticationResult!;
  const { Session } = await begin("patient");
  at(3 * 60_000);
  const late = prove(Session, "patient", await newProof("patient"));
  await expect(late).rejects.toMatchObject({ name: "NotAuthorizedException" });
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
  expect(written.includes("kim")).toBe(true);
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
