import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { events } from "../../functions/events.ts";
import { defineOperation } from "../../functions/http/operation.ts";
import { logIn } from "../../functions/operations/accounts/log-in.ts";
import { refresh } from "../../functions/operations/accounts/refresh.ts";
import { getPublishedPage } from "../../functions/operations/pages/get-published-page.ts";
import { listPublishedSlots } from "../../functions/operations/pages/list-published-slots.ts";
import { showPage } from "../../functions/operations/pages/show-page.ts";
import { changeMe } from "../../functions/operations/people/change-me.ts";
import { getMe } from "../../functions/operations/people/get-me.ts";
import { operations } from "../../functions/operations.ts";
import { jwtAuthorizer } from "../../local/authorizer.ts";
import { apiListener, type Gateway, startGateway } from "../../local/gateway.ts";
import { goodPassword, newAccountServices, signingUp } from "../support/account-services.ts";
import { call } from "../support/call.ts";
import { newOffice } from "../support/office.ts";
import { testPages } from "../support/pages.ts";
import { type HttpRequest, send } from "../support/server/http.ts";
import { newUserPool, type TestUserPool } from "../support/user-pool.ts";
import { asDeployed } from "./support/deployed.ts";
import { type DistributionConfig, type Edge, edgeFunctionsIn, startEdge } from "./support/edge.ts";
import { configurationWith, synthesize } from "./support/synthesized.ts";

/** The gateway of `npm start` behind the distribution that is synthesized. */
const whereFrom = defineOperation({
  ...{ area: "documents", summary: "For tests", needs: {}, access: "public" },
  ...{ name: "where-from", method: "GET", path: "/v1/where-from" },
  answer: { status: 200, schema: z.object({ network: z.string() }), description: "" },
  handle: async ({ network }) => ({ body: { network } }),
});

let users: TestUserPool;
let gateway: Gateway;
let edge: Edge;
let now = 0;

let isThere = true;
const sometimes = defineOperation({
  ...{ area: "documents", summary: "For tests", needs: {}, access: "public" },
  ...{ name: "sometimes", method: "GET", path: "/v1/sometimes" },
  answer: { status: 200, schema: z.object({}), description: "" },
  handle: async () => (isThere ? { body: {} } : { body: {}, status: 404 }),
});

beforeAll(async () => {
  const app = synthesize(operations.slice(0, 1), [events[1]!], configurationWith({ distribution: "100" }));
  const deployed = asDeployed(app, { "AWS::SecretsManager::Secret": "the-secret" });
  const { DistributionConfig: config } = deployed.one("AWS::CloudFront::Distribution").Properties;
  const [shown] = (config as DistributionConfig).Origins[0]!.OriginCustomHeaders;
  const functions = edgeFunctionsIn(deployed);
  app.remove();

  users = await newUserPool();
  const office = await newOffice();
  const services = {
    ...(await newAccountServices(users)),
    ...office.services,
    pages: testPages,
    memberEmailDomains: ["*"],
  };
  await signingUp(services, "kim@example.com");
  const body = { handle: "olga", publicTypes: ["one-on-one"] };
  expect((await call(changeMe, services, { as: await office.organizer(), body })).status).toBe(200);

  vi.stubEnv("DISTRIBUTION_KEY", shown!.HeaderValue);
  vi.stubEnv("SITE_URL", "https://meet.example.com");
  const served = [logIn, refresh, getMe, getPublishedPage, listPublishedSlots, showPage, whereFrom, sometimes];
  gateway = await startGateway(
    apiListener(served, jwtAuthorizer(users.pool), () => services),
    0,
  );
  vi.unstubAllEnvs();
  edge = await startEdge({ config, functions, origin: gateway.baseUrl, now: () => now });
});

afterAll(async () => {
  await edge.stop();
  await gateway.stop();
  await users.stop();
});

const ask = (method: string, path: string, request?: HttpRequest) => send(edge.baseUrl, method, path, request);
const slots = "/v1/public/olga/one-on-one/slots";

describe("through a distribution", () => {
  test("a published page's slots are asked once for all who look within five seconds, and anew after", async () => {
    const first = await ask("GET", slots);
    expect([first.status, first.headers["x-cache"]]).toEqual([200, "Miss"]);
    now += 4_000;
    const again = await ask("GET", slots, { headers: { "accept-language": "de", authorization: "Bearer nobody" } });
    expect([again.headers["x-cache"], again.body]).toEqual(["Hit", first.body]);
    expect((await ask("GET", `${slots}?durationMinutes=90`)).headers["x-cache"]).toBe("Miss");
    now += 2_000;
    const later = await ask("GET", slots, { headers: { "if-none-match": first.headers.etag! } });
    expect([later.status, later.headers.etag]).toEqual([304, first.headers.etag]);
  });

  test("files are asked once, and pages each time, in everybody's own language", async () => {
    const file = () => ask("GET", "/assets/app-ABCD1234.js");
    expect((await file()).headers["x-cache"]).toBe("Miss");
    now += 24 * 60 * 60 * 1_000;
    expect((await file()).headers["x-cache"]).toBe("Hit");
    const page = (language: string) => ask("GET", "/olga", { headers: { "accept-language": language } });
    expect((await page("en")).body).toContain("Booking");
    expect((await page("de")).body).toContain("Buchung");
    expect((await page("de")).headers).toMatchObject({
      "x-cache": "Miss",
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    });
  });

  test("what one person is refused, the next one may get", async () => {
    isThere = false;
    expect((await ask("GET", "/v1/sometimes")).status).toBe(404);
    isThere = true;
    expect((await ask("GET", "/v1/sometimes")).status).toBe(200);
  });

  test("people are told apart by their tokens, and by their networks", async () => {
    const body = { email: "kim@example.com", password: goodPassword };
    const { accessToken } = (await ask("POST", "/v1/auth/log-in", { body })).body;
    expect(await ask("GET", "/v1/me", { token: accessToken })).toMatchObject({ status: 200, body: { name: "Kim" } });
    expect((await ask("GET", "/v1/me")).status).toBe(401);
    const networkOf = async (viewer: string) =>
      (await ask("GET", "/v1/where-from", { headers: { "x-test-viewer": viewer } })).body.network;
    expect(await networkOf("192.0.2.7")).toBe("192.0.2.0/24");
    expect(await networkOf("2001:db8:1:2::7")).toBe("2001:db8:1:2::/64");
    const forged = { "x-viewer-address": "192.0.2.7", "cloudfront-viewer-address": "192.0.2.7:1" };
    expect((await ask("GET", "/v1/where-from", { headers: forged })).body.network).toBe("203.0.113.0/24");
    expect((await send(gateway.baseUrl, "GET", "/v1/where-from", { headers: forged })).body.network).toBe(
      "127.0.0.0/24",
    );
  });

  test("a session is kept in the site's cookie, and taken from the site's pages alone", async () => {
    const body = { email: "kim@example.com", password: goodPassword, session: "cookie" };
    const { headers } = await ask("POST", "/v1/auth/log-in", { body });
    const [cookie = "", ...attributes] = headers["set-cookie"]!.split("; ");
    expect(attributes).toEqual(["Max-Age=2592000", "Path=/", "Secure", "HttpOnly", "SameSite=Strict"]);
    const refreshing = async (more: Record<string, string>) =>
      (await ask("POST", "/v1/auth/refresh", { body: {}, headers: { cookie, ...more } })).status;
    expect(await refreshing({ "sec-fetch-site": "same-origin" })).toBe(200);
    expect(await refreshing({ origin: "https://meet.example.com" })).toBe(200);
    expect(await refreshing({ origin: "https://evil.example.com" })).toBe(401);
    expect(await refreshing({ "sec-fetch-site": "cross-site", origin: "https://meet.example.com" })).toBe(401);
  });
});
