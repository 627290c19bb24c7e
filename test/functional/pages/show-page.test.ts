import { brotliDecompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { showPage } from "../../../functions/operations/pages/show-page.ts";
import { call } from "../../support/call.ts";
import { testFiles } from "../../support/pages.ts";

const at = (path?: string, headers: Record<string, string> = {}) =>
  call(showPage, undefined, { ...(path !== undefined && { params: { path } }), headers });
const textAt = async (path?: string) => String((await at(path)).body);

describe("what is served where", () => {
  test.each([undefined, "", "app", "app/", "app/meetings/m-1", "app/a/b/c"])("%j is the app", async (path) => {
    expect(await textAt(path)).toBe(testFiles["app.html"]);
  });

  test.each(["olga", "olga/one-on-one", "2b-or-not/intro-2", "Olga", "olga/", "OLGA/One-on-one/"])(
    "%s is the booking page",
    async (path) => {
      expect(await textAt(path)).toBe(testFiles["booking.html"]);
    },
  );

  test("each page is there in the languages that people accept", async () => {
    const { headers, body } = await at("olga", { "accept-language": "pt, de-AT;q=0.8, en;q=0.2" });
    expect(String(body)).toBe(testFiles["booking.de.html"]);
    expect(headers.vary).toBe("accept-encoding, accept-language");
  });

  test.each([
    ["olga", "</v1/public/olga>"],
    ["olga/one-on-one", "</v1/public/olga/one-on-one/slots>"],
    ["Olga/", "</v1/public/olga>"],
  ])("with the page /%s comes what it will ask for", async (path, address) => {
    expect((await at(path)).headers.link).toBe(`${address}; rel=preload; as=fetch; crossorigin=anonymous`);
  });

  test.each(["date", "time", "duration"])(
    "but not where its address says a %s: the page may ask for others",
    async (said) => {
      const query = { [said]: "30", name: "Vera" };
      expect((await call(showPage, undefined, { params: { path: "olga/talk" }, query })).headers.link).toBeUndefined();
      const others = { name: "Vera", email: "vera@example.com" };
      const answer = await call(showPage, undefined, { params: { path: "olga/talk" }, query: others });
      expect(answer.headers.link).toContain("</v1/public/olga/talk/slots>");
    },
  );

  test("built files stand under /assets", async () => {
    expect(await textAt("assets/app-ABCD1234.js")).toBe(testFiles["assets/app-ABCD1234.js"]);
  });

  const forPrograms = ["v1", "v1/nothing", "v1/public", "v1/public/olga/x", "assets", "assets/", "assets/nothing.js"];
  const forPeople = ["app.html", "favicon.ico", "olga/one/two", "ol_ga", "ab", "../secret", "olga//", "//olga", "Mail"];

  test.each([...forPrograms, ...forPeople, "assets/../app.html"])(
    "nothing is at %s, said as a problem",
    async (path) => {
      const answer = await at(path);
      expect(answer).toMatchObject({
        status: 404,
        headers: { "content-type": "application/problem+json" },
        body: { code: "not_found" },
      });
    },
  );

  const visit = { "sec-fetch-dest": "document", "accept-language": "de" };

  test.each(forPeople)("nothing is at %s, said as a page to whoever looks there", async (path) => {
    const { status, headers, body } = await at(path, visit);
    expect([status, String(body)]).toEqual([404, testFiles["booking.de.html"]]);
    expect(headers).toMatchObject({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers.link).toBeUndefined();
  });

  test.each(forPrograms)("and what is for programs, such as %s, has no page", async (path) => {
    expect((await at(path, visit)).headers["content-type"]).toBe("application/problem+json");
  });
});

describe("a file", () => {
  test.each(["br", "gzip, deflate, br, zstd", "gzip;q=1, br;q=0.5", "BR"])(
    "is sent compressed to whoever takes %j",
    async (accepted) => {
      const { headers, body } = await at("app", { "accept-encoding": accepted });
      expect(headers["content-encoding"]).toBe("br");
      expect(String(brotliDecompressSync(body))).toBe(testFiles["app.html"]);
    },
  );

  test.each(["", "gzip", "br;q=0", "br; q=0.0, gzip", "identity", "brotli"])(
    "is sent as it is to whoever takes %j",
    async (accepted) => {
      const { headers, body } = await at("app", accepted ? { "accept-encoding": accepted } : {});
      expect(headers).not.toHaveProperty("content-encoding");
      expect(String(body)).toBe(testFiles["app.html"]);
    },
  );

  test("with its content in its name is kept for good, and another for an hour", async () => {
    expect((await at("assets/app-ABCD1234.js")).headers).toMatchObject({
      ...{ "content-type": "text/javascript; charset=utf-8", "cache-control": "public, max-age=31536000, immutable" },
      ...{ "x-content-type-options": "nosniff", vary: "accept-encoding" },
    });
    expect((await at("assets/brand.css")).headers).toMatchObject({
      ...{ "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=3600" },
    });
  });
});

test.each(["app", "olga"])("the page /%s is asked for anew, and runs nothing that is not ours", async (path) => {
  const { headers } = await at(path);
  expect(headers).toMatchObject({
    ...{ "content-type": "text/html; charset=utf-8", "cache-control": "no-cache", "x-content-type-options": "nosniff" },
    ...{ "referrer-policy": "same-origin", "strict-transport-security": "max-age=31536000" },
  });
  const policy = headers["content-security-policy"]!.split("; ");
  expect(policy).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]),
  );
  expect(headers["content-security-policy"]).not.toMatch(/unsafe|https?:|\*/);
});
