import { AdminInitiateAuthCommand } from "@aws-sdk/client-cognito-identity-provider";
import type { Context } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApiEvent } from "../../../functions/http/request.ts";
import { logOut } from "../../../functions/operations/accounts/log-out.ts";
import { refresh } from "../../../functions/operations/accounts/refresh.ts";
import { operationLambda } from "../../../functions/operations/operation-lambda.ts";
import { getMe } from "../../../functions/operations/people/get-me.ts";
import { listUsers } from "../../../functions/operations/people/list-users.ts";
import type { AccountServices } from "../../../functions/services/services.ts";
import { claimsOf, goodPassword, loggingIn, newAccountServices, signingUp } from "../../support/account-services.ts";
import { call } from "../../support/call.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: AccountServices;
let userId: string;
const email = "kim@example.com";

beforeAll(async () => {
  users = await newUserPool();
  services = await newAccountServices(users);
  userId = (await signingUp(services, email)).body.userId;
});
afterAll(() => users.stop());

const refreshing = (refreshToken: string) => call(refresh, services, { body: { refreshToken } });
const loggingOut = (refreshToken: string) => call(logOut, services, { body: { refreshToken } });

describe("logging in", () => {
  test("answers an access token, for how long, and for whom", async () => {
    const { status, body } = await loggingIn(services, email);
    expect(status).toBe(200);
    expect(body).toEqual({
      accessToken: expect.any(String),
      refreshToken: expect.any(String),
      expiresIn: 3600,
      tokenType: "Bearer",
      userId,
    });
    expect(claimsOf(body.accessToken)).toMatchObject({ username: userId, token_use: "access" });
  });

  test("does not tell a wrong address, a wrong password and an unconfirmed account apart", async () => {
    const byEmail: AccountServices = {
      ...services,
      signUpRules: { organizerEmailDomains: [], confirmAccounts: "by-email" },
    };
    await signingUp(byEmail, "unconfirmed@example.com");
    const answers = await Promise.all([
      loggingIn(services, "nobody@example.com"),
      loggingIn(services, email, "a wrong password"),
      loggingIn(services, email, "1"),
      loggingIn(services, "unconfirmed@example.com"),
    ]);
    const [first, ...others] = answers.map(({ status, body: { requestId: _, ...problem } }) => ({ status, problem }));
    expect(first).toMatchObject({ status: 401, problem: { code: "unauthenticated" } });
    for (const other of others) expect(other).toEqual(first);
  });

  test("with a mistyped address opens no account", async () => {
    expect((await loggingIn(services, "kinm@example.com")).status).toBe(401);
    const found = await call(listUsers, services, { as: { userId }, query: { email: "kinm@example.com" } });
    expect(found.body).toEqual({ items: [], nextCursor: null });
  });
});

describe("the tokens", () => {
  test("an access token opens what an ID token does not", async () => {
    const { client, userPoolId, clientId } = users.userPool;
    const { AuthenticationResult: tokens } = await client.send(
      new AdminInitiateAuthCommand({
        UserPoolId: userPoolId,
        ClientId: clientId,
        AuthFlow: "ADMIN_USER_PASSWORD_AUTH",
        AuthParameters: { USERNAME: userId, PASSWORD: goodPassword },
      }),
    );
    expect(await gettingMeWith(claimsOf(tokens!.AccessToken!))).toMatchObject({ statusCode: 200 });
    expect(claimsOf(tokens!.IdToken!)).toMatchObject({ "cognito:username": userId, token_use: "id" });
    expect(await gettingMeWith(claimsOf(tokens!.IdToken!))).toMatchObject({ statusCode: 401 });
  });

  /** `call` makes claims up: here they come from a token of the pool. */
  function gettingMeWith(claims: Record<string, string>) {
    const event = {
      headers: {},
      requestContext: {
        requestId: "test",
        http: { method: "GET", path: "/v1/me", sourceIp: "127.0.0.1" },
        authorizer: { jwt: { claims, scopes: null } },
      },
    };
    const context = { getRemainingTimeInMillis: () => 10_000 };
    return operationLambda(getMe, { ...services, memberEmailDomains: ["*"] })(
      event as unknown as ApiEvent,
      context as Context,
    );
  }

  test("are refreshed with the same refresh token, again and again", async () => {
    const { refreshToken } = (await loggingIn(services, email)).body;
    for (let time = 1; time <= 2; time++) {
      const { status, body } = await refreshing(refreshToken);
      expect(status).toBe(200);
      expect(body).toEqual({
        accessToken: expect.any(String),
        refreshToken,
        expiresIn: 3600,
        tokenType: "Bearer",
        userId,
      });
      expect(claimsOf(body.accessToken)).toMatchObject({ username: userId, token_use: "access" });
    }
  });

  test("are refreshed by nothing but a refresh token", async () => {
    const { accessToken } = (await loggingIn(services, email)).body;
    for (const token of ["nonsense", accessToken]) {
      expect(await refreshing(token)).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
    }
  });
});

describe("logging out", () => {
  test("ends what this log-in could refresh, and no other", async () => {
    const [here, elsewhere] = [await loggingIn(services, email), await loggingIn(services, email)];
    expect((await loggingOut(here.body.refreshToken)).status).toBe(204);
    expect((await refreshing(here.body.refreshToken)).status).toBe(401);
    expect((await refreshing(elsewhere.body.refreshToken)).status).toBe(200);
  });

  test("with a token that is not valid, or not any more, is no error", async () => {
    const { refreshToken } = (await loggingIn(services, email)).body;
    for (const token of [refreshToken, refreshToken, "nonsense"]) {
      expect(await loggingOut(token)).toMatchObject({ status: 204, body: undefined });
    }
  });
});
