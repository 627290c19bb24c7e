import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { lambda } from "../../../functions/http/lambda.ts";
import { defineOperation } from "../../../functions/http/operation.ts";
import type { Services } from "../../../functions/services/services.ts";
import { call } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";
import { newPerson } from "../../support/person.ts";
import { faulty, throttled } from "../../support/table/faulty.ts";

let services: Services;

beforeEach(async () => {
  ({ services } = await newOffice());
});

describe("an operation for a role", () => {
  const forHr = defineOperation({
    name: "read-figures",
    area: "analytics",
    method: "GET",
    path: "/v1/figures",
    summary: "Reads figures",
    access: ["hr"],
    answer: { status: 200, schema: z.object({ roles: z.array(z.string()) }), description: "Figures." },
    needs: {},
    handle: async ({ caller }) => ({ body: { roles: [...caller.roles] } }),
  });

  test("is granted to read the role without saying so", async () => {
    expect(forHr.needs).toEqual({ table: ["GetItem"] });
    const hr = await newPerson(services.table, ["hr"]);
    expect(await call(forHr, services, { as: hr })).toMatchObject({ status: 200, body: { roles: ["attendee", "hr"] } });
  });

  test("is no function as long as nobody says where roles stand", () => {
    expect(() => lambda(forHr, services)).toThrow("read-figures has a profile to look up");
  });

  test("answers that the database is busy where the role cannot be read", async () => {
    const hr = await newPerson(services.table, ["hr"]);
    const { table, inject } = faulty(services.table);
    inject({ command: "GetItem", when: "before", error: throttled });
    const answer = await call(forHr, { ...services, table }, { as: hr });
    expect(answer).toMatchObject({ status: 503, body: { code: "unavailable" } });
  });
});
