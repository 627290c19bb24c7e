import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { standInForBrowser } from "./support/browser-stand-in.ts";

let spans: typeof import("../../../web/times/spans.ts");
beforeAll(async () => {
  standInForBrowser();
  spans = await import("../../../web/times/spans.ts");
  await (await import("../../../web/texts/language.ts")).chooseLanguage("en");
  (await import("../../../web/times/shown.ts")).chooseHours("24");
});
afterAll(() => void vi.unstubAllGlobals());

test("a span is two times, with the date of its end where that is another one", () => {
  const evening = { start: "2026-12-07T19:00:00Z", end: "2026-12-07T23:30:00Z" };
  expect(spans.dateAndSpanIn(evening, "Europe/London")).toBe("Monday 7 December, 19:00 – 23:30");
  expect(spans.dateAndSpanIn(evening, "Europe/Berlin")).toBe("Monday 7 December, 20:00 – Tuesday 8 December, 00:30");
});

test("where the clocks change between, both times say by which they are", () => {
  const night = { start: "2027-10-31T00:00:00Z", end: "2027-10-31T01:00:00Z" };
  expect(spans.spanIn(night, "Europe/Berlin")).toBe("02:00 CEST – 02:00 CET");
  expect(spans.spanIn(night, "UTC")).toBe("00:00 – 01:00");
});
