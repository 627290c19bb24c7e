import type { Context } from "aws-lambda";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { networkOf } from "../../../functions/domain/accounts/network.ts";
import { lambda } from "../../../functions/http/lambda.ts";
import type { ApiEvent } from "../../../functions/http/request.ts";
import { seeViewer } from "../../../functions/http/viewer-address.ts";
import { checkHealth } from "../../../functions/operations/documents/check-health.ts";
import { getPublishedPage } from "../../../functions/operations/pages/get-published-page.ts";
import { answerOf, eventFor } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";

const distributionKey = "k".repeat(64);
/** Of the distribution, which the gateway sees. */
const edge = "198.51.100.20";

/** From where a request comes, as far as the operation is told. */
function seenIn(headers: Record<string, string>, key = distributionKey): string {
  const event: ApiEvent = eventFor(checkHealth, { from: edge, headers });
  seeViewer({ url: "", distributionKey: key }).before!({ event } as never);
  return event.requestContext.http.sourceIp;
}

const shown = (viewer: string, key = distributionKey) => ({
  "x-distribution-key": key,
  "x-viewer-address": viewer,
});

describe("who asks a distribution", () => {
  test.each(["192.0.2.7", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::c4a"])("is %s, where it says so", (viewer) => {
    expect(seenIn(shown(viewer))).toBe(viewer);
  });

  test("is of the network that it would be of without one", () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
        expect(networkOf(seenIn(shown(address)))).toBe(networkOf(address));
      }),
    );
  });

  test("is nobody whom a stranger names, with whatever key but the right one", () => {
    expect(seenIn({ "x-viewer-address": "192.0.2.7" })).toBe(edge);
    expect(seenIn({ "x-distribution-key": distributionKey })).toBe(edge);
    const almost = [distributionKey.slice(1), `${distributionKey}k`, `K${distributionKey.slice(1)}`, ""];
    for (const key of almost) expect(seenIn(shown("192.0.2.7", key))).toBe(edge);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (key) => {
        fc.pre(key !== distributionKey);
        expect(seenIn(shown("192.0.2.7", key))).toBe(edge);
      }),
    );
  });

  test("is nobody at all where there is no distribution: no key opens what has none", () => {
    for (const key of ["", "k", distributionKey]) expect(seenIn(shown("192.0.2.7", key), "")).toBe(edge);
  });
});

describe("behind a distribution", () => {
  let office: Office;
  beforeAll(async () => {
    office = await newOffice();
  });
  afterEach(() => vi.unstubAllEnvs());

  /** A container of a page that every network may look at twice a minute. */
  function container() {
    const operation = { ...getPublishedPage, perNetwork: { requestsAMinute: 2 } };
    const handler = lambda(operation, office.services);
    const context = { getRemainingTimeInMillis: () => 60_000 } as Context;
    return async (headers: Record<string, string>) =>
      answerOf(await handler(eventFor(operation, { from: edge, headers, params: { handle: "nobody" } }), context))
        .status;
  }

  test("people are counted by their own networks, not by the distribution's", async () => {
    vi.stubEnv("DISTRIBUTION_KEY", distributionKey);
    const ask = container();
    const statuses: number[] = [];
    for (const viewer of ["192.0.2.1", "192.0.2.2", "192.0.2.3", "203.0.113.1"])
      statuses.push(await ask(shown(viewer)));
    expect(statuses).toEqual([404, 404, 429, 404]);
  });

  test("nobody escapes the count by claims of their own", async () => {
    vi.stubEnv("DISTRIBUTION_KEY", distributionKey);
    const ask = container();
    const statuses: number[] = [];
    for (const part of [1, 2, 3]) statuses.push(await ask(shown(`192.0.${part}.1`, "a guess")));
    expect(statuses).toEqual([404, 404, 429]);
  });
});
