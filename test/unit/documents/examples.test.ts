import { expect, test } from "vitest";
import { exampleOf, examples } from "../../../bin/documents/examples/examples.ts";
import { wantsAccessToken } from "../../../functions/http/operation.ts";
import { inDemoWeek } from "../../../functions/operations/documents/demo-week.ts";
import { operations } from "../../../functions/operations.ts";

test("every operation has an example that is one of its requests, and no example is left of an operation that is gone", () => {
  for (const operation of operations) {
    const { params = {}, query = {}, body, bodies = {} } = exampleOf(operation);
    const text = Object.entries(query).map(([name, value]) => [name, String(value)]);
    expect(() => operation.params?.parse(params), operation.name).not.toThrow();
    expect(() => operation.query?.parse(Object.fromEntries(text)), operation.name).not.toThrow();
    for (const each of [body, ...Object.values(bodies)]) {
      if (each) expect(() => operation.body.parse(each), operation.name).not.toThrow();
    }
    if (!operation.params) expect(params, operation.name).toEqual({});
    if (!operation.query) expect(query, operation.name).toEqual({});
    if (operation.body) expect(body ?? Object.values(bodies)[0], operation.name).toBeDefined();
    if (wantsAccessToken(operation)) expect(exampleOf(operation).as, operation.name).toBeDefined();
  }
  const named = Object.entries(examples).flatMap(([area, ofArea]) =>
    Object.keys(ofArea).map((name) => `${area} ${name}`),
  );
  expect(named.sort()).toEqual(operations.map(({ area, name }) => `${area} ${name}`).sort());
});

test("an operation without an example is told where to get one", () => {
  expect(() => exampleOf({ name: "do-something", area: "meetings" })).toThrow(
    "Give do-something an example, in bin/documents/examples/meetings.ts.",
  );
});

test.each([
  ["2026-12-06T23:59:59Z", "2026-12-07"],
  ["2026-12-07T00:00:00Z", "2026-12-14"],
  ["2031-06-05T10:00:00Z", "2031-06-09"],
  ["2024-02-25T10:00:00Z", "2024-02-26"],
])("at %s the week for which the demo is written is that from %s", (now, monday) => {
  expect(inDemoWeek("2026-12-07", Date.parse(now))).toBe(monday);
});

test("dates are moved wherever they stand in a text, and nothing else is", () => {
  const text = '{"from":"2026-12-07","start":"2026-12-31T08:00:00Z","month":"2026-12","pattern":"\\d{4}-\\d\\d"}';
  expect(inDemoWeek(text, Date.parse("2027-01-01T00:00:00Z"))).toBe(
    '{"from":"2027-01-04","start":"2027-01-28T08:00:00Z","month":"2026-12","pattern":"\\d{4}-\\d\\d"}',
  );
});
