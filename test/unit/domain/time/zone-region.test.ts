import { expect, test } from "vitest";
import { zonesOfRegions as asNodeKnowsThem } from "../../../../bin/regions/zones-of-regions.ts";
import { regionOfZone, worksOn } from "../../../../functions/domain/time/zone-region.ts";
import { zonesOfRegions } from "../../../../functions/domain/time/zones-of-regions.ts";

test.each([
  ["Europe/Berlin", "DE"],
  ["europe/busingen", "DE"],
  ["America/New_York", "US"],
  ["Asia/Kolkata", "IN"],
  ["Asia/Calcutta", "IN"],
  ["Asia/Tel_Aviv", "IL"],
  ["US/Pacific", "US"],
  ["Europe/Kyiv", "UA"],
  ["Australia/Lord_Howe", "AU"],
  ["UTC", undefined],
  ["Etc/GMT+5", undefined],
])("%s lies in %s", (zone, region) => {
  expect(regionOfZone(zone)).toBe(region);
});

test("every zone that has a place lies in a region", () => {
  const withoutRegion = Intl.supportedValuesOf("timeZone").filter((zone) => regionOfZone(zone) === undefined);
  expect(withoutRegion).toEqual([]);
});

test("the table is what this version of Node knows; `npm run regions` writes it anew", () => {
  expect(zonesOfRegions.trim().split("\n")).toEqual(asNodeKnowsThem());
});

test("a weekend is that of the region, and that of most of the world where none is known", () => {
  expect([worksOn("IL", "friday"), worksOn("IL", "sunday")]).toEqual([false, true]);
  expect([worksOn("DE", "friday"), worksOn("DE", "sunday")]).toEqual([true, false]);
  expect([worksOn(undefined, "friday"), worksOn(undefined, "saturday")]).toEqual([true, false]);
});
