import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { logIn } from "../../../functions/operations/accounts/log-in.ts";
import { logInWithCode } from "../../../functions/operations/accounts/log-in-with-code.ts";
import { logOut } from "../../../functions/operations/accounts/log-out.ts";
import { refresh } from "../../../functions/operations/accounts/refresh.ts";
import {
  challengeAndCode,
  claimsOf,
  goodPassword,
  newAccountServices,
  signingUp,
  type TestAccountServices,
} from "../../support/account-services.ts";
import { call } from "../../support/call.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: TestAccountServices;
let userId: string;
const email = "kim@example.com";

beforeAll(async () => {
  users = await newUserPool();
  services = await newAccountServices(users);
  userId = (await signingUp(services, email)).body.userId;
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => users.stop());

const own = { "sec-fetch-site": "same-origin" };
const signingIn = () => call(logIn, services, { body: { email, password: goodPassword, session: "cookie" } });

const withoutToken = {
  ...{ accessToken: expect.any(String), expiresIn: 3600, tokenType: "Bearer", userId: expect.any(String) },
};

describe("signing in with a cookie", () => {
  test("sets it so that no script reads it and no other site sends it, and answers no refresh token", async () => {
    const { status, body, cookies } = await signingIn();
    expect([status, body]).toEqual([200, withoutToken]);
    expect(cookies).toHaveLength(1);
    const [value, ...attributes] = cookies![0]!.split("; ");
    expect(value).toMatch(/^__Host-session=\S+$/);
    expect(attributes).toEqual(["Max-Age=2592000", "Path=/", "Secure", "HttpOnly", "SameSite=Strict"]);
  });

  test("works by a code as well", async () => {
    const body = { ...(await challengeAndCode(services, email)), session: "cookie" };
    const answer = await call(logInWithCode, services, { body });
    expect([answer.status, answer.body]).toEqual([200, withoutToken]);
    expect(answer.cookies).toEqual([expect.stringContaining("__Host-session=")]);
  });

  test("is what one asks for: tokens come in the body otherwise, and no cookie", async () => {
    const { body, cookies } = await call(logIn, services, { body: { email, password: goodPassword } });
    expect([body.refreshToken, cookies]).toEqual([expect.any(String), undefined]);
  });

  test("that fails sets none", async () => {
    const body = { email, password: "a wrong password", session: "cookie" };
    const { status, cookies } = await call(logIn, services, { body });
    expect([status, cookies]).toEqual([401, undefined]);
  });
});

describe("the cookie", () => {
  let cookies: string[];
  beforeEach(async () => {
    cookies = ["theme=dark", (await signingIn()).cookies![0]!.split("; ")[0]!];
  });

  const refreshing = (headers: Record<string, string>, sent = cookies, body: object = {}) =>
    call(refresh, services, { headers, cookies: sent, body });

  test("gets the next access token, and no refresh token", async () => {
    const { status, body } = await refreshing(own);
    expect([status, body]).toEqual([200, withoutToken]);
    expect(claimsOf(body.accessToken)).toMatchObject({ username: userId });
  });

  test("is taken by the origin from browsers that do not say the site", async () => {
    expect((await refreshing({ origin: "https://localhost", host: "localhost" })).status).toBe(200);
    expect((await refreshing({ origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" })).status).toBe(200);
  });

  test("is taken by the site's origin where something stands before the gateway and asks it by another name", async () => {
    const behind = { origin: "https://meet.example.com", host: "abc123.execute-api.eu-central-1.amazonaws.com" };
    expect((await refreshing(behind)).status).toBe(401);
    vi.stubEnv("SITE_URL", "https://meet.example.com");
    expect((await refreshing(behind)).status).toBe(200);
    expect((await refreshing({ ...behind, origin: "https://evil.example.com" })).status).toBe(401);
  });

  test.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
    { "sec-fetch-site": "cross-site", origin: "https://localhost", host: "localhost" },
    { origin: "https://evil.example", host: "localhost" },
    { origin: "https://localhost.evil.example", host: "localhost" },
    { origin: "null", host: "localhost" },
    {},
  ])("is nobody's session in a request with %j", async (headers) => {
    expect(await refreshing(headers as Record<string, string>)).toMatchObject({
      status: 401,
      body: { code: "unauthenticated" },
    });
  });

  test.each([[[]], [["__Host-session="]], [["session=abc"]], [["x__Host-session=abc"]], [["__Host-session=nonsense"]]])(
    "%j is none",
    async (sent) => {
      expect((await refreshing(own, sent)).status).toBe(401);
    },
  );

  test("comes after a token that is named", async () => {
    const { refreshToken } = (await call(logIn, services, { body: { email, password: goodPassword } })).body;
    const { body, status } = await refreshing(own, cookies, { refreshToken });
    expect([status, body.refreshToken]).toEqual([200, refreshToken]);
    expect((await refreshing(own, cookies, { refreshToken: "nonsense" })).status).toBe(401);
  });

  test("is revoked and forgotten by logging out", async () => {
    const answer = await call(logOut, services, { headers: own, cookies });
    expect(answer.status).toBe(204);
    expect(answer.cookies).toEqual(["__Host-session=; Max-Age=0; Path=/; Secure; HttpOnly; SameSite=Strict"]);
    expect((await refreshing(own)).status).toBe(401);
  });

  test("stays good where another site has somebody log out", async () => {
    const answer = await call(logOut, services, { headers: { "sec-fetch-site": "cross-site" }, cookies });
    expect([answer.status, answer.cookies]).toEqual([204, undefined]);
    expect((await refreshing(own)).status).toBe(200);
  });
});
