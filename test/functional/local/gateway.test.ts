import { AdminInitiateAuthCommand } from "@aws-sdk/client-cognito-identity-provider";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { cors } from "../../../functions/http/cors.ts";
import { type AnyOperation, defineOperation } from "../../../functions/http/operation.ts";
import { newId } from "../../../functions/runtime/ids.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import { setPassword } from "../../../functions/user-pool/accounts.ts";
import { jwtAuthorizer } from "../../../local/authorizer.ts";
import { apiListener, type Gateway, startGateway } from "../../../local/gateway.ts";
import { newPrivateKey, signedToken, signingKey } from "../../../local/user-pool/signing-key.ts";
import type { Answer } from "../../support/call.ts";
import { newPerson } from "../../support/person.ts";
import { type HttpRequest, password, send } from "../../support/server/http.ts";
import { newTable } from "../../support/table/new-table.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

const usual = { area: "documents", summary: "For tests", needs: {} } as const;
const echo = z.record(z.string(), z.unknown());

const whoAmI = defineOperation({
  ...usual,
  name: "who-am-i",
  method: "GET",
  path: "/who-am-i",
  access: "signed-in",
  answer: { status: 200, schema: z.object({ userId: z.string() }), description: "" },
  handle: async ({ caller }) => ({ body: { userId: caller.userId } }),
});

const publish = defineOperation({
  ...usual,
  name: "publish",
  method: "PUT",
  path: "/published",
  access: ["organizer", "admin"],
  answer: { status: 200, schema: z.object({ roles: z.array(z.string()) }), description: "" },
  handle: async ({ caller }) => ({ body: { roles: [...caller.roles] } }),
});

const echoRequest = defineOperation({
  ...usual,
  name: "echo",
  method: "POST",
  path: "/things/{id}/echo",
  access: "public",
  params: echo,
  query: echo,
  body: echo,
  answer: { status: 200, schema: echo, description: "" },
  handle: async ({ params, query, body }) => ({ body: { params, query, body } }),
});

const odd = defineOperation({
  ...usual,
  name: "odd",
  method: "POST",
  path: "/odd",
  access: "public",
  body: z.object({ characters: z.int().default(0) }),
  answer: { status: 200, schema: z.object({ text: z.string() }), description: "" },
  handle: async ({ body }) => ({ body: { text: "x".repeat(body.characters) }, headers: { "X-Odd": "yes" } }),
});

const whereFrom = defineOperation({
  ...usual,
  name: "where-from",
  method: "GET",
  path: "/where-from",
  access: "public",
  answer: { status: 200, schema: z.object({ network: z.string() }), description: "" },
  handle: async ({ network }) => ({ body: { network } }),
});

const rare = defineOperation({
  ...usual,
  name: "rare",
  method: "GET",
  path: "/rare",
  access: "public",
  throttle: { ratePerSecond: 0.1, burst: 2 },
  answer: { status: 204, description: "" },
  handle: async () => ({}),
});

const anyPage = defineOperation({
  ...usual,
  name: "any-page",
  method: "GET",
  path: "/pages/{path+}",
  alsoAt: ["/pages"],
  access: "public",
  params: z.strictObject({ path: z.string().default("") }),
  query: echo,
  answer: { status: 200, file: true, description: "" },
  handle: async ({ params: { path } }) => ({
    file: { bytes: Buffer.from([0, 255, ...Buffer.from(path)]), brotli: Buffer.from(`br ${path}`) },
    headers: { "content-type": "application/octet-stream" },
    cookies: ["one=1; Path=/", "two=2"],
  }),
});

const knownPage = defineOperation({
  ...usual,
  name: "known-page",
  method: "GET",
  path: "/pages/known/{id}",
  access: "public",
  params: echo,
  answer: { status: 200, schema: echo, description: "" },
  handle: async ({ params }) => ({ body: params }),
});

const whichCookies = defineOperation({
  ...usual,
  name: "which-cookies",
  method: "POST",
  path: "/cookies",
  access: "public",
  answer: { status: 200, schema: echo, description: "" },
  handle: async ({ session }) => ({ body: { session } }),
});

let users: TestUserPool;
let table: Table;
let gateway: Gateway;
/** One more of the pool's keys. */
const key = signingKey(newPrivateKey());

beforeAll(async () => {
  users = await newUserPool();
  table = await newTable();
  const jwks = { keys: [...users.pool.jwks.keys, key.jwk] };
  const operations: AnyOperation[] = [
    whoAmI,
    publish,
    echoRequest,
    odd,
    whereFrom,
    rare,
    anyPage,
    knownPage,
    whichCookies,
  ];
  gateway = await startGateway(
    apiListener(operations, jwtAuthorizer({ ...users.pool, jwks }), () => ({ table })),
    0,
  );
});

afterEach(() => void vi.restoreAllMocks());

afterAll(async () => {
  await gateway.stop();
  await users.stop();
});

function ask(method: string, path: string, request?: HttpRequest): Promise<Answer> {
  return send(gateway.baseUrl, method, path, request);
}

function askWith(token: string): Promise<Answer> {
  return ask("GET", "/who-am-i", { token });
}

describe("tokens", () => {
  const valid = () => ({
    iss: users.pool.issuer,
    client_id: users.pool.clientId,
    token_use: "access",
    scope: "aws.cognito.signin.user.admin",
    sub: "the-pools-name-for-somebody",
    username: "somebody",
    exp: Math.floor(Date.now() / 1000) + 60,
  });

  test("the pool's access token passes, its ID token does not", async () => {
    const { client, clientId, userPoolId } = users.userPool;
    const userId = newId();
    await setPassword(users.userPool, { userId, password });
    const { AuthenticationResult: tokens } = await client.send(
      new AdminInitiateAuthCommand({
        UserPoolId: userPoolId,
        ClientId: clientId,
        AuthFlow: "ADMIN_USER_PASSWORD_AUTH",
        AuthParameters: { USERNAME: userId, PASSWORD: password },
      }),
    );
    for (const _again of [1, 2]) {
      expect(await askWith(tokens!.AccessToken!)).toMatchObject({ status: 200, body: { userId } });
      expect(await askWith(tokens!.IdToken!)).toMatchObject({ status: 403, body: { message: "Forbidden" } });
    }
  });

  test("what somebody may do stands in their profile, whatever their token says", async () => {
    const { userId: username } = await newPerson(table, ["attendee", "organizer"]);
    const publishing = (claims: object) => ask("PUT", "/published", { token: signed({ ...valid(), ...claims }) });
    expect(await publishing({ username })).toMatchObject({ status: 200, body: { roles: ["attendee", "organizer"] } });
    const { userId: other } = await newPerson(table, ["attendee"]);
    const claims = { username: other, "cognito:groups": ["organizer", "admin"] };
    expect(await publishing(claims)).toMatchObject({ status: 403, body: { code: "forbidden" } });
    expect(await publishing({ username: "nobody" })).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
  });

  test.each([
    ["has expired", () => signed({ ...valid(), exp: Math.floor(Date.now() / 1000) - 1 })],
    ["is another pool's", () => signed({ ...valid(), iss: "https://user-pool.invalid/local_other" })],
    ["is another client's", () => signed({ ...valid(), client_id: "another" })],
    ["is for another audience", () => signed({ ...valid(), aud: "another" })],
    ["was signed with another key", () => signedToken(signingKey(newPrivateKey()), valid())],
    ["is not signed", () => signed(valid()).replace(/[^.]+$/, "")],
    ["is no token", () => "token"],
  ])("one that %s is refused", async (_how, token) => {
    expect(await askWith(signed(valid()))).toMatchObject({ status: 200 });
    const answer = await askWith(token());
    expect([answer.status, answer.body]).toEqual([401, { message: "Unauthorized" }]);
    expect(answer.headers).toMatchObject({
      "content-type": "application/json",
      "www-authenticate": 'Bearer error="invalid_token"',
    });
  });

  test.each([
    ["has another scope", { scope: "openid" }],
    ["has none", { scope: undefined }],
  ])("one that %s opens nothing", async (_how, claims) => {
    const answer = await askWith(signed({ ...valid(), ...claims }));
    expect([answer.status, answer.body]).toEqual([403, { message: "Forbidden" }]);
  });

  test("what is no access token gets no further than the function, which says so in its own form", async () => {
    const answer = await askWith(signed({ ...valid(), token_use: "id" }));
    expect(answer).toMatchObject({ status: 401, body: { code: "unauthenticated" } });
  });

  test("it may stand without the word Bearer; nothing at all is refused", async () => {
    const headers = { authorization: signed(valid()) };
    expect(await ask("GET", "/who-am-i", { headers })).toMatchObject({ status: 200 });
    const answer = await ask("GET", "/who-am-i");
    expect([answer.status, answer.body]).toEqual([401, { message: "Unauthorized" }]);
    expect(answer.headers["www-authenticate"]).toBe("Bearer");
  });

  test("one that expires is refused from then on", async () => {
    const claims = valid();
    const token = signed(claims);
    expect(await askWith(token)).toMatchObject({ status: 200 });
    vi.spyOn(Date, "now").mockReturnValue(1000 * claims.exp);
    expect(await askWith(token)).toMatchObject({ status: 401 });
  });
});

describe("requests", () => {
  test("come from this machine, or from where a header says", async () => {
    expect((await ask("GET", "/where-from")).body).toEqual({ network: "127.0.0.0/24" });
    const headers = { "x-client-address": "203.0.113.7" };
    expect((await ask("GET", "/where-from", { headers })).body).toEqual({ network: "203.0.113.0/24" });
  });

  test("path, query and body arrive decoded, repeated parameters joined", async () => {
    const answer = await ask("POST", "/things/a%2Fb%20c/echo?x=1&x=2&y=%C3%A9+f", { body: { text: "naïve" } });
    expect(answer.body).toEqual({ params: { id: "a/b c" }, query: { x: "1,2", y: "é f" }, body: { text: "naïve" } });
  });

  test("a segment of the path may be long", async () => {
    const id = "x".repeat(3_000);
    expect((await ask("POST", `/things/${id}/echo`)).body).toMatchObject({ params: { id } });
  });

  test.each(['{"a":', "[1", "\u0000"])("a body that is no JSON is refused: %j", async (body) => {
    const answer = await ask("POST", "/things/1/echo", { body });
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request" } });
  });

  test("no body says as much as an empty object", async () => {
    expect(await ask("POST", "/things/1/echo")).toMatchObject({ status: 200, body: { body: {} } });
  });

  test("the function takes 256 KB, and the gateway ten megabytes", async () => {
    const ofBytes = (bytes: number) => ({ text: "a".repeat(bytes - '{"text":""}'.length) });
    const sending = (bytes: number) => ask("POST", "/things/1/echo", { body: ofBytes(bytes) });
    expect(await sending(262_144)).toMatchObject({ status: 200 });
    for (const bytes of [262_145, 5_000_000, 10 * 1024 * 1024]) {
      expect(await sending(bytes)).toMatchObject({ status: 413, body: { code: "payload_too_large" } });
    }
    const answer = await sending(10 * 1024 * 1024 + 1);
    expect([answer.status, answer.body]).toEqual([413, { message: "Request Entity Too Large" }]);
  });

  test("an answer of more than six megabytes is none", async () => {
    const megabyte = 1024 * 1024;
    expect((await ask("POST", "/odd", { body: { characters: 5 * megabyte } })).status).toBe(200);
    const answer = await ask("POST", "/odd", { body: { characters: 6 * megabyte } });
    expect([answer.status, answer.body]).toEqual([500, { message: "Internal Server Error" }]);
  });

  test("headers come in any case, and every answer has the gateway's own id", async () => {
    const answer = await ask("POST", "/odd", { body: {} });
    expect(answer.headers).toMatchObject({ "x-odd": "yes", "apigw-requestid": expect.stringMatching(/\S/) });
    expect((await ask("GET", "/nothing")).headers).toHaveProperty("apigw-requestid");
  });

  test.each([
    ["GET", "/nothing"],
    ["GET", "/things/1/echo"],
    ["DELETE", "/who-am-i"],
    ["GET", "/who-am-i/"],
    ["POST", "/things/%zz/echo"],
    ["GET", "/%"],
  ])("%s %s is no operation", async (method, path) => {
    const answer = await ask(method, path);
    expect([answer.status, answer.body]).toEqual([404, { message: "Not Found" }]);
  });

  test("a route is throttled on its own", async () => {
    const answers = [await ask("GET", "/rare"), await ask("GET", "/rare"), await ask("GET", "/rare")];
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 429]);
    expect(answers[2]!.body).toEqual({ message: "Too Many Requests" });
    expect(answers[2]!.headers).not.toHaveProperty("retry-after");
    expect(await ask("GET", "/nothing")).toMatchObject({ status: 404 });
  });
});

describe("a route that takes whatever follows", () => {
  const pageAt = async (path: string, headers = {}) => {
    const response = await fetch(gateway.baseUrl + path, { headers: { "accept-encoding": "identity", ...headers } });
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  test.each([
    ["/pages", ""],
    ["/pages/", ""],
    ["/pages/a", "a"],
    ["/pages/a/b/c?x=1", "a/b/c"],
    ["/pages/known", "known"],
    ["/pages/known/a/b", "known/a/b"],
    ["/pages/%C3%A4", "ä"],
  ])("takes %s, and sends bytes as they are", async (path, rest) => {
    const { response, bytes } = await pageAt(path);
    expect(response.status).toBe(200);
    expect(bytes).toEqual(Buffer.from([0, 255, ...Buffer.from(rest)]));
    expect(response.headers.get("content-length")).toBe(String(bytes.length));
  });

  test("comes after every route that says more, and takes no other method", async () => {
    expect((await ask("GET", "/pages/known/7")).body).toEqual({ id: "7" });
    expect(await ask("POST", "/pages/a")).toMatchObject({ status: 404, body: { message: "Not Found" } });
  });

  test("hands every cookie on, and takes those that are sent", async () => {
    expect((await pageAt("/pages/a")).response.headers.getSetCookie()).toEqual(["one=1; Path=/", "two=2"]);
    const headers = { cookie: "a=b; __Host-session=the-token; c=d", "sec-fetch-site": "same-origin" };
    expect((await ask("POST", "/cookies", { headers })).body).toEqual({ session: "the-token" });
  });
});

describe("browsers on other origins", () => {
  test("are told what they may send", async () => {
    const headers = { origin: "https://app.example.com", "access-control-request-method": "PUT" };
    const answer = await ask("OPTIONS", "/who-am-i", { headers });
    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET,POST,PUT,PATCH,DELETE",
      "access-control-allow-headers": "authorization,content-type,idempotency-key,if-match",
    });
  });

  test("may read answers and refusals", async () => {
    for (const path of ["/who-am-i", "/nothing"]) {
      expect((await ask("GET", path)).headers).toMatchObject({
        "access-control-allow-origin": "*",
        "access-control-expose-headers": cors.exposeHeaders.join(","),
      });
    }
  });
});

/** A token that is signed with a key of the pool, were its claims these. */
function signed(claims: object): string {
  return signedToken(key, claims);
}
