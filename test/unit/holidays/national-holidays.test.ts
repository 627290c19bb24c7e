import { expect, test } from "vitest";
import { holidayLines, regionsWithHolidays } from "../../../bin/regions/national-holidays.ts";
import { nationalHolidays } from "../../../functions/holidays/national-holidays.ts";
import { isLong } from "../../support/samples.ts";

const regions = isLong ? regionsWithHolidays() : ["DE", "SA", "SZ"];

test.each(regions)("%s has the holidays that the library knows; `npm run regions` writes them anew", (region) => {
  expect(nationalHolidays[region]?.trim().split("\n")).toEqual(holidayLines(region));
});

test("all regions that the library knows are there", () => {
  expect(Object.keys(nationalHolidays)).toEqual(regionsWithHolidays());
});
