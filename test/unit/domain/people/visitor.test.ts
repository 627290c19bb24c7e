import { expect, test } from "vitest";
import { rolesAmong } from "../../../../functions/domain/people/role.ts";
import { isVisitor } from "../../../../functions/domain/people/visitor.ts";

test.each([
  ["kim@example.com", ["*"], false],
  ["kim@example.com", ["example.com"], false],
  ["kim@EXAMPLE.com", ["example.org", "example.com"], false],
  ["kim@example.com", ["example.org"], true],
  ["kim@mail.example.com", ["example.com"], true],
  ["kim@notexample.com", ["example.com"], true],
  ["kim@example.com.example.org", ["example.com"], true],
  ["kim@example.com", [], true],
])("%s is a visitor where the members are at %j: %s", (email, memberEmailDomains, expected) => {
  expect(isVisitor({ email, roles: ["attendee"] }, memberEmailDomains)).toBe(expected);
});

test.each(["organizer", "admin", "hr"] as const)(
  "whoever was made %s is no visitor, wherever their address lies",
  (role) => {
    const person = { email: "kim@elsewhere.example", roles: rolesAmong([role]) };
    expect(isVisitor(person, ["example.com"])).toBe(false);
  },
);
