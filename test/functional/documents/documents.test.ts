import { describe, expect, test } from "vitest";
import { checkHealth } from "../../../functions/operations/documents/check-health.ts";
import { getOpenapiDocument } from "../../../functions/operations/documents/get-openapi-document.ts";
import { readApiDocsFile } from "../../../functions/operations/documents/read-api-docs-file.ts";
import { showApiDocs } from "../../../functions/operations/documents/show-api-docs.ts";
import { operations } from "../../../functions/operations.ts";
import { call } from "../../support/call.ts";
import { testClock } from "../../support/clock.ts";

test("the service says that it is up", async () => {
  expect(await call(checkHealth, undefined)).toMatchObject({ status: 200, body: { status: "ok" } });
});

test("the OpenAPI document is served as it was generated, but that its examples lie in next week", async () => {
  const { status, headers, body } = await call(getOpenapiDocument, { clock: testClock("2026-12-01T00:00:00Z") });
  expect({ status, type: headers["content-type"] }).toEqual({ status: 200, type: "application/json" });
  expect(body.openapi).toBe("3.1.1");
  const described = Object.values<object>(body.paths).flatMap((path) => Object.keys(path));
  expect(described).toHaveLength(operations.length);
  expect(body.paths["/v1/meetings"].post.requestBody.content["application/json"].example.start).toMatch(/^2026-12-07T/);
  const { body: later } = await call(getOpenapiDocument, { clock: testClock("2026-12-07T00:00:00Z") });
  expect(later.paths["/v1/meetings"].post.requestBody.content["application/json"].example.start).toMatch(
    /^2026-12-14T/,
  );
});

describe("Swagger UI", () => {
  const readFile = (file: string) => call(readApiDocsFile, undefined, { params: { file } });

  test("is one page, with and without a slash at its end", async () => {
    const page = await call(showApiDocs, undefined);
    expect(page).toMatchObject({ status: 200, headers: { "content-type": "text/html; charset=utf-8" } });
    expect((await readFile("")).body).toBe(page.body);
    // Whether API Gateway hands over an empty name or none.
    expect((await call(readApiDocsFile, undefined)).body).toBe(page.body);
  });

  test("loads scripts and styles from here only, and finds every one of them", async () => {
    const { headers, body } = await call(showApiDocs, undefined);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(body).not.toMatch(/<script(?![^>]* src=)/);
    const links = [...body.matchAll(/(?:src|href)="\/api-docs\/([^"]+)"/g)].map(([, file]) => file!);
    expect(links).toEqual(["swagger-ui.css", "swagger-ui-bundle.js", "swagger-initializer.js"]);
    for (const file of links) {
      const { status, headers } = await readFile(file);
      expect(status, file).toBe(200);
      expect(headers["content-type"], file).toBe(`text/${file.endsWith("css") ? "css" : "javascript"}; charset=utf-8`);
      expect(headers["cache-control"], file).toBe("public, max-age=3600");
    }
  });

  test("shows the document of this service", async () => {
    expect((await readFile("swagger-initializer.js")).body).toContain('url: "/openapi.json"');
  });

  test.each(["swagger-ui.js", "package.json", "../package.json", "..%2Fpackage.json", "constructor", "a/b"])(
    "has no file %s",
    async (file) => {
      expect(await readFile(file)).toMatchObject({ status: 404, body: { code: "not_found" } });
    },
  );
});
