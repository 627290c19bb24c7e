import { expect, test } from "vitest";
import { freeSlug, slugOf, slugPattern } from "../../../../functions/domain/pages/slug.ts";

test.each([
  ["One-on-one", "one-on-one"],
  ["  Kaffee & Kuchen!  ", "kaffee-kuchen"],
  ["Straße über Łódź", "strasse-uber-odz"],
  ["1:1", "1-1"],
  ["会議", "meeting"],
  ["---", "meeting"],
  ["A very long name of a meeting type that goes on", "a-very-long-name-of-a-meeting-type-that"],
])("%j makes %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
  expect(slugPattern.test(slug)).toBe(true);
});

test("the next that is free has a number", () => {
  expect(freeSlug("intro", new Set())).toBe("intro");
  expect(freeSlug("intro", new Set(["intro", "intro-2"]))).toBe("intro-3");
});
