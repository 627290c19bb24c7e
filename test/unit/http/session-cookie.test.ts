import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ApiEvent } from "../../../functions/http/request.ts";
import { sessionIn } from "../../../functions/http/session-cookie.ts";

const site = { url: "https://meet.example.com", distributionKey: "" };
const nowhere = { url: "", distributionKey: "" };
const api = "abc123.execute-api.eu-central-1.amazonaws.com";

/** The session of a request to the API by its own name, as it is behind whatever stands before it. */
function sessionOf(headers: Record<string, string>, at = site): string | undefined {
  const event = { cookies: ["__Host-session=abc"], headers: { host: api, ...headers }, requestContext: {} };
  return sessionIn(event as unknown as ApiEvent, at);
}

describe("where the browser names the origin only", () => {
  test.each([site.url, "https://MEET.example.com", "https://meet.example.com:443", `https://${api}`])(
    "%s is our own",
    (origin) => {
      expect(sessionOf({ origin })).toBe("abc");
    },
  );

  test.each([
    "http://meet.example.com",
    "https://meet.example.com:8443",
    "https://example.com",
    "https://meet.example.com.evil.example",
    "https://evil-meet.example.com",
    "https://meet.example.com@evil.example",
    `https://${api}.evil.example`,
    `https://evil.${api}`,
    `https://${api}:8443`,
    "null",
    "",
  ])("%s is not", (origin) => {
    expect(sessionOf({ origin })).toBeUndefined();
  });

  test("the site's is none of ours where no site is configured, and no origin is none either", () => {
    expect(sessionOf({ origin: site.url }, nowhere)).toBeUndefined();
    expect(sessionOf({ origin: `https://${api}` }, nowhere)).toBe("abc");
    expect(sessionOf({}, nowhere)).toBeUndefined();
    expect(sessionOf({})).toBeUndefined();
  });

  test("another origin never gets the session, however it is called", () => {
    const nearOurs = fc.constantFrom("meet.example.com", "example.com", api, "amazonaws.com", "localhost");
    const host = fc.oneof(
      fc.domain(),
      fc.tuple(fc.domain(), nearOurs).map(([domain, ours]) => `${domain}.${ours}`),
      fc.tuple(fc.domain(), nearOurs).map(([domain, ours]) => `${ours}.${domain}`),
    );
    const port = fc.constantFrom("", ":8443");
    const origin = fc
      .tuple(fc.constantFrom("https", "http", "ftp", "chrome-extension"), host, port)
      .map(([scheme, name, at]) => `${scheme}://${name}${at}`);
    fc.assert(
      fc.property(
        fc.oneof({ arbitrary: origin, weight: 9 }, fc.string()),
        fc.constantFrom(site, nowhere),
        (from, at) => {
          fc.pre(![at.url, `https://${api}`].includes(from));
          expect(sessionOf({ origin: from }, at)).toBeUndefined();
        },
      ),
    );
  });
});

test("what the browser says of the site counts before the origin", () => {
  expect(sessionOf({ "sec-fetch-site": "same-origin" })).toBe("abc");
  for (const from of ["same-site", "cross-site", "none", "nonsense"]) {
    expect(sessionOf({ "sec-fetch-site": from, origin: site.url })).toBeUndefined();
  }
});
