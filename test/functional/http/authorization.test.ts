import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { roles } from "../../../functions/domain/people/role.ts";
import type { Access, AnyOperation } from "../../../functions/http/operation.ts";
import { operations } from "../../../functions/operations.ts";
import type { AccountServices } from "../../../functions/services/services.ts";
import { newAccountServices } from "../../support/account-services.ts";
import { type CallOptions, call } from "../../support/call.ts";
import { newPerson } from "../../support/person.ts";
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

function isPublic(access: Access): boolean {
  return access === "public";
}

/** Nothing but names that nobody has: past the guard, the request is refused for what it lacks or what is not there. */
function ask(operation: AnyOperation, as: CallOptions["as"] | undefined) {
  const names = [...operation.path.matchAll(/\{(\w+)\+?\}/g)].map(([, name]) => name!);
  const params = Object.fromEntries(names.map((name) => [name, "nobodys"]));
  return call(operation, services, { ...(as && { as }), ...(names.length > 0 && { params }) });
}
