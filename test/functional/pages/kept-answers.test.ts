import { beforeAll, describe, expect, test } from "vitest";
import { readApiDocsFile } from "../../../functions/operations/documents/read-api-docs-file.ts";
import { getPublishedPage } from "../../../functions/operations/pages/get-published-page.ts";
import { listPublishedSlots } from "../../../functions/operations/pages/list-published-slots.ts";
import { showPage } from "../../../functions/operations/pages/show-page.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { type Answer, call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";

/** Answers that a distribution keeps for everybody: `keptPaths` in `lib/site-distribution.ts`. */
let office: Office;

beforeAll(async () => {
  office = await newOffice();
  const body = { handle: "olga", publicTypes: ["one-on-one"] };
  expect((await call(changeMe, office.services, { as: await office.organizer(), body })).status).toBe(200);
});

const kept: Record<string, (headers: Record<string, string>, cookies?: string[]) => Promise<Answer>> = {
  "a published page": (headers, cookies = []) =>
    call(getPublishedPage, office.services, { headers, cookies, params: { handle: "olga" } }),
  "its slots": (headers, cookies = []) =>
    call(listPublishedSlots, office.services, { headers, cookies, params: { handle: "olga", slug: "one-on-one" } }),
  "a file of the pages": (headers, cookies = []) =>
    call(showPage, {}, { headers, cookies, params: { path: "assets/app-ABCD1234.js" } }),
  "a file of the documents": (headers, cookies = []) =>
    call(readApiDocsFile, {}, { headers, cookies, params: { file: "swagger-ui.css" } }),
};

describe.each(Object.entries(kept))("%s", (_, ask) => {
  test("is public, and the same whoever asks, in whatever language and for whatever they take", async () => {
    const { status, body, headers } = await ask({});
    expect([status, headers["cache-control"]]).toEqual([200, expect.stringMatching(/^public, max-age=[1-9]/)]);
    const ways: Record<string, string>[] = [
      { "accept-language": "de" },
      { "accept-language": "fr-CA, es;q=0.5" },
      { accept: "text/csv" },
      { authorization: "Bearer of.some.body" },
      { "sec-fetch-dest": "document", "sec-fetch-mode": "navigate" },
      { "user-agent": "a phone" },
    ];
    for (const others of ways) {
      expect([others, (await ask(others)).body]).toEqual([others, body]);
    }
    expect((await ask({}, ["__Host-session=abc"])).body).toEqual(body);
  });

  test("says that it varies by the compression at most, and sets no cookie", async () => {
    const { headers, cookies } = await ask({});
    expect(["accept-encoding", undefined]).toContain(headers.vary);
    expect(cookies).toBeUndefined();
  });
});

test.each([
  ["a published page", getPublishedPage, { handle: "nobody" }],
  ["its slots", listPublishedSlots, { handle: "olga", slug: "nothing" }],
] as const)("that there is no %s is kept by nobody", async (_, operation, params) => {
  const { status, headers } = await call(operation, office.services, { params });
  expect([status, headers["cache-control"]]).toEqual([404, "no-store"]);
});
