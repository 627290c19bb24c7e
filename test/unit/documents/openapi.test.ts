import { readFile } from "node:fs/promises";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { documents } from "../../../bin/documents/documents.ts";
import { documentedPath, openapiDocument } from "../../../bin/documents/openapi.ts";
import { problemStatuses } from "../../../functions/contract/problems.ts";
import { operations } from "../../../functions/operations.ts";
import { schemaAt } from "../../support/described.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document to look into, not one to compute with.
const document: Record<"paths" | "components", Record<string, Record<string, any>>> = JSON.parse(
  JSON.stringify(openapiDocument()),
);
const { paths } = document;
const described = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe("the committed files", async () => {
  test.each(documents())("$file is what `npm run docs` writes", async ({ file, text }) => {
    expect(await readFile(file, "utf8")).toBe(text);
  });
});

describe("the OpenAPI document", () => {
  test("taken alone, is valid OpenAPI 3.1", async () => {
    expect(document).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./) });
    expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
  });

  test("describes every operation of the list, and nothing else", () => {
    const inList = operations.map((operation) => `${operation.method} ${documentedPath(operation)} ${operation.name}`);
    const inDocument = described.map(
      ({ path, method, operation }) => `${method.toUpperCase()} ${path} ${operation.operationId}`,
    );
    expect(inDocument.sort()).toEqual(inList.sort());
  });

  test("holds only schemas that JSON Schema understands, and refers only to what is there", () => {
    for (const { path, method, operation } of described) {
      const place = ["paths", path, method];
      for (const [index, { schema }] of (operation.parameters ?? []).entries()) {
        if (schema) schemaAt(...place, "parameters", String(index), "schema");
      }
      for (const type of Object.keys(operation.requestBody?.content ?? {}))
        schemaAt(...place, "requestBody", "content", type, "schema");
      for (const status of Object.keys(operation.responses)) {
        for (const type of Object.keys(operation.responses[status].content ?? {})) {
          schemaAt(...place, "responses", status, "content", type, "schema");
        }
      }
    }
    for (const [name, { content }] of Object.entries(document.components.responses!)) {
      for (const type of Object.keys(content)) schemaAt("components", "responses", name, "content", type, "schema");
    }
    for (const reference of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      expect(placeIn(document, reference[1]!.split("/")), reference[1]).toBeDefined();
    }
  });

  test("has a name for every JSON body, and one response for each status of a refusal", () => {
    for (const { operation } of described) {
      const bodies = [operation.requestBody, operation.responses[Object.keys(operation.responses)[0]!]];
      for (const body of bodies) {
        const schema = body?.content?.["application/json"]?.schema;
        if (schema) expect(Object.keys(schema), operation.operationId).toEqual(["$ref"]);
      }
      for (const [status, response] of Object.entries<{ content?: object }>(operation.responses)) {
        const isPage = "text/html" in (response.content ?? {});
        if (Number(status) >= 400 && !isPage) expect(response, operation.operationId).toHaveProperty("$ref");
      }
    }
    expect(Object.keys(document.components.responses!)).toContain("Conflict");
    expect(document.components.schemas!.ProblemCode!.enum).toEqual(Object.keys(problemStatuses));
  });

  test("requires every parameter that a path names", () => {
    for (const { path, operation } of described) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const required = (operation.parameters ?? []).filter(
        (one: { in?: string; required?: boolean }) => one.in === "path" && one.required,
      );
      expect(required.map(({ name }: { name: string }) => name)).toEqual(named);
    }
  });

  test("says of a booking who may ask for it, how it is repeated, and every way in which it may be refused", () => {
    const { post } = paths["/v1/meetings"]!;
    expect(post).not.toHaveProperty("security");
    expect(headersOf(post)).toEqual(["Accept-Language", "Idempotency-Key"]);
    expect(Object.keys(post.responses)).toEqual([
      "201",
      "400",
      "401",
      "403",
      "404",
      "409",
      "413",
      "422",
      "429",
      "500",
      "503",
    ]);
    expect(Object.keys(post.responses[201].headers)).toEqual(["X-Request-Id", "ETag", "Idempotency-Replayed"]);
    expect(codesOf(post.responses[409])).toEqual(["slot_taken", "schedule_conflict"]);
    expect(codesOf(post.responses[422])).toContain("idempotency_key_reused");
    expect(Object.keys(shared(post.responses[429]).headers)).toContain("Retry-After");
    expect(Object.keys(shared(post.responses[401]).content)).toEqual(["application/problem+json", "application/json"]);
  });

  test("tells what is open to all from what needs a role, and what minds If-Match from what does not", () => {
    expect(paths["/v1/auth/log-in"]!.post).toMatchObject({ security: [] });
    expect(paths["/v1/health"]!.get.responses).not.toHaveProperty("401");
    expect(codesOf(paths["/v1/availability"]!.get.responses[403])).toEqual(["forbidden"]);
    expect(paths["/v1/availability"]!.get.description).toContain("Needs the role organizer.");
    expect(paths["/v1/me"]!.get.responses).not.toHaveProperty("412");
    expect(codesOf(paths["/v1/me"]!.patch.responses[412])).toEqual(["version_mismatch"]);
    expect(headersOf(paths["/v1/me"]!.patch)).toEqual(["Accept-Language", "If-Match"]);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: looks into a part of the document.
function shared({ $ref }: any): any {
  return document.components.responses![$ref.split("/").at(-1)];
}

/** The headers that a request may have. */
// biome-ignore lint/suspicious/noExplicitAny: looks into a part of the document.
function headersOf({ parameters }: any): string[] {
  return parameters.map(({ $ref }: { $ref: string }) => $ref.split("/").at(-1));
}

/** As the response says them here, or else wherever it is used. */
// biome-ignore lint/suspicious/noExplicitAny: looks into a part of the document.
function codesOf(response: any): string[] {
  const { description } = { ...shared(response), ...response };
  return [...description.matchAll(/`(\w+)`:/g)].map(([, code]) => code);
}

function placeIn(value: unknown, keys: string[]): unknown {
  return keys.reduce<unknown>((place, key) => (place as Record<string, unknown> | undefined)?.[key], value);
}
