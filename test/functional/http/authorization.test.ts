import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { roles } from "../../../functions/domain/people/role.ts";
import { lambda } from "../../../functions/http/lambda.ts";
import { type Access, type AnyOperation, defineOperation } from "../../../functions/http/operation.ts";
import { operations } from "../../../functions/operations.ts";
import { newId } from "../../../functions/runtime/ids.ts";
import type { AccountServices } from "../../../functions/services/services.ts";
import { newAccountServices } from "../../support/account-services.ts";
import { type CallOptions, call } from "../../support/call.ts";
import { newPerson } from "../../support/person.ts";
import { faulty, throttled } from "../../support/table/faulty.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: AccountServices;

beforeAll(async () => {
  users = await newUserPool();
  services = await newAccountServices(users);
});

afterAll(() => users.stop());

/** Whom the operation lets in, and with which status it turns everybody else away. */
const callers = [
  { who: "nobody", allowedBy: isPublic, otherwise: 401, as: async () => undefined },
  ...roles.map((role) => ({
    who: role,
    allowedBy: (access: Access) => !Array.isArray(access) || access.includes(role),
    otherwise: 403,
    as: () => newPerson(services.table, [role]),
  })),
  {
    who: "somebody with all roles and an ID token",
    allowedBy: isPublic,
    otherwise: 401,
    as: async () => ({ ...(await newPerson(services.table, [...roles])), token: "id" as const }),
  },
  {
    who: "somebody whose account is closed",
    allowedBy: (access: Access) => !Array.isArray(access),
    otherwise: 401,
    as: async () => ({ userId: newId() }),
  },
];

describe.each([...operations])("$name", (operation) => {
  test.each(callers)("and $who", async ({ allowedBy, otherwise, as }) => {
    const { status, body } = await ask(operation, await as());
    if (allowedBy(operation.access)) {
      expect([401, 403, 500]).not.toContain(status);
    } else {
      expect({ status, code: body.code }).toEqual({
        status: otherwise,
        code: otherwise === 401 ? "unauthenticated" : "forbidden",
      });
    }
  });
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
    expect(() => lambda(forHr, services)).toThrow("read-figures has roles to look up");
  });

  test("answers that the database is busy where the role cannot be read", async () => {
    const hr = await newPerson(services.table, ["hr"]);
    const { table, inject } = faulty(services.table);
    inject({ command: "GetItem", when: "before", error: throttled });
    const answer = await call(forHr, { ...services, table }, { as: hr });
    expect(answer).toMatchObject({ status: 503, body: { code: "unavailable" } });
  });
});

function isPublic(access: Access): boolean {
  return access === "public";
}

/** Nothing but names that nobody has: past the guard, the request is refused for what it lacks or what is not there. */
function ask(operation: AnyOperation, as: CallOptions["as"] | undefined) {
  const names = [...operation.path.matchAll(/\{(\w+)\+?\}/g)].map(([, name]) => name!);
  const params = Object.fromEntries(names.map((name) => [name, "nobodys"]));
  return call(operation, services, { ...(as && { as }), ...(names.length > 0 && { params }) });
}
