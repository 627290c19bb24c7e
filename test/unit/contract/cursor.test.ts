import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { cursorOf, nextCursor } from "../../../functions/contract/cursor.ts";
import { samples } from "../../support/samples.ts";

const place = z.object({ start: z.int(), id: z.string().max(64) });
const cursor = cursorOf("meetings", place);
const places = fc.record({ start: fc.integer(), id: fc.string({ unit: "binary", maxLength: 64 }) });

const text = (contents: unknown) => Buffer.from(JSON.stringify(contents)).toString("base64url");

test("a cursor leads back to the place that it was made of, and fits into a URL as it is", () => {
  fc.assert(
    fc.property(places, (at) => {
      const made = z.encode(cursor, at);
      expect(made).toMatch(/^[\w-]+$/);
      expect(cursor.parse(made)).toEqual(at);
    }),
    { numRuns: samples(200, 20_000), seed: 1 },
  );
});

test("the last page has none", () => {
  expect(nextCursor(cursor, undefined)).toBeNull();
});

test("a cursor with any change to it is refused, or is another that could have been made", () => {
  const changes = fc.record({ at: fc.nat(), length: fc.nat(3), by: fc.string({ maxLength: 3 }) });
  fc.assert(
    fc.property(places, changes, (place, { at, length, by }) => {
      const made = z.encode(cursor, place);
      const start = at % (made.length + 1);
      const changed = made.slice(0, start) + by + made.slice(start + length);
      const read = cursor.safeParse(changed);
      if (read.success) expect(z.encode(cursor, read.data)).toBe(changed);
    }),
    { numRuns: samples(500, 50_000), seed: 1 },
  );
});

const made = z.encode(cursor, { start: 1, id: "a" });

test.each([
  ["nothing", ""],
  ["what is no base64url", "😀"],
  ["half a character", "\ud800"],
  ["JSON of another sort", "In5-Ig"],
  ["the place alone", text({ start: 1, id: "a" })],
  ["another version", text([0, "meetings", { start: 1, id: "a" }])],
  ["another list", z.encode(cursorOf("focus-blocks", place), { start: 1, id: "a" })],
  ["a place that is none", text([1, "meetings", { start: 1.5, id: "a" }])],
  ["more than a place", text([1, "meetings", { start: 1, id: "a", end: 2 }])],
  ["other words for it", text([1, "meetings", { id: "a", start: 1 }])],
  ["padding", `${made}=`],
  ["the other base64", Buffer.from(made, "base64url").toString("base64").concat("==")],
  ["blanks around it", ` ${made}`],
  ["more than any place takes up", text([1, "meetings", { start: 1, id: "a".repeat(2_000) }])],
])("%s is no cursor", (_, forged) => {
  expect(cursor.safeParse(forged).success).toBe(false);
});
