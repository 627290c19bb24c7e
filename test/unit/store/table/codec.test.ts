import { expect, test } from "vitest";
import * as z from "zod";
import { codec, UnreadableItem } from "../../../../functions/store/table/codec.ts";

const noteFrom = codec(
  "note",
  z.looseObject({ text: z.string(), pinned: z.boolean().default(false), place: z.looseObject({ row: z.int() }) }),
  ["expiresAt"],
);
const key = { pk: "USER#olga", sk: "NOTE#1" };

test("an item is read without its key and without what belongs to the item alone", () => {
  const item = { ...key, text: "Hello", pinned: true, place: { row: 3 }, expiresAt: 1 };
  expect(noteFrom(item)).toEqual({ text: "Hello", pinned: true, place: { row: 3 } });
});

test("what an older release did not write gets its default, and what a newer one has added survives", () => {
  const item = { ...key, text: "Hello", place: { row: 3, column: 4 }, color: "red" };
  expect(noteFrom(item)).toEqual({ text: "Hello", pinned: false, place: { row: 3, column: 4 }, color: "red" });
});

test("an error names the entity and what is wrong with it, but not what was stored", () => {
  const read = () => noteFrom({ ...key, text: "Hello", pinned: "secret", place: { row: "secret" } });
  expect(read).toThrow(UnreadableItem);
  expect(read).toThrow(/^note: pinned: invalid_type; place\.row: invalid_type$/);
});
