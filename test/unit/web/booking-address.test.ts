import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { standInForBrowser } from "./support/browser-stand-in.ts";

let page: typeof import("../../../web/pages/booking/address.ts");
beforeAll(async () => {
  standInForBrowser();
  page = await import("../../../web/pages/booking/address.ts");
});
afterAll(() => void vi.unstubAllGlobals());

describe("the address of a booking page asks for", () => {
  test.each([
    ["?date=2027-03-18", { date: "2027-03-18" }],
    ["?time=14:30", { time: "14:30" }],
    ["?time=9:30", { time: "09:30" }],
    ["?date=2027-03-18&time=14:30", { date: "2027-03-18", time: "14:30" }],
    ["?date=2027-03-18&time=25:99", { date: "2027-03-18" }],
    ["?date=2027-02-30&time=14:30", { time: "14:30" }],
    ["?time=2027-03-18T14:30:00Z", { instant: "2027-03-18T14:30:00.000Z" }],
    ["?time=2027-03-18T14:30%2B01:00", { instant: "2027-03-18T13:30:00.000Z" }],
    ["?time=2027-03-18T14:30:00+01:00", { instant: "2027-03-18T13:30:00.000Z" }],
    ["?time=2027-03-18T14:30:00-04:00", { instant: "2027-03-18T18:30:00.000Z" }],
    ["?time=2027-03-18T14:30", { date: "2027-03-18", time: "14:30" }],
    ["?time=2027-13-41T14:30Z&date=2027-03-18", { date: "2027-03-18" }],
    ["?date=tomorrow&time=noon", undefined],
    ["?date=2027-03-18T00:00&time=2027-03-18", undefined],
    ["?date=&time=", undefined],
    ["?date=1066-10-14", undefined],
    ["?date=9999-12-31", undefined],
    ["", undefined],
  ])("%s", (search, wanted) => {
    expect(page.askedForBy(search).wanted).toEqual(wanted);
  });

  test("a length, a name and an address, as far as they can be meant", () => {
    expect(page.askedForBy("?name=Vera%20V&email=vera@example.com&duration=45")).toEqual({
      ...{ name: "Vera V", email: "vera@example.com", durationMinutes: 45 },
    });
    for (const duration of ["0", "-5", "0.2", "x", "1e999", "NaN", "100000"])
      expect(page.askedForBy(`?duration=${duration}`), duration).toEqual({});
    expect(page.askedForBy(`?name=${"n".repeat(5000)}&email=${"e".repeat(5000)}`)).toEqual({
      ...{ name: "n".repeat(100), email: "e".repeat(254) },
    });
  });
});

describe("what is wanted", () => {
  // Nine and ten o'clock in Berlin, on both sides of the change of clocks.
  const slots = ["2027-03-26T08:00Z", "2027-03-26T09:00Z", "2027-03-29T07:00Z", "2027-03-29T08:00Z"].map((start) => ({
    start,
  }));
  const [first, second, third, fourth] = slots.map(({ start }) => start);

  test.each([
    [{ instant: "2027-03-29T07:00:00.000Z" }, third],
    [{ date: "2027-03-29", time: "09:00" }, third],
    [{ time: "10:00" }, second],
    [{ date: "2027-03-29", time: "11:00" }, undefined],
    [{ date: "2027-03-27", time: "09:00" }, undefined],
  ])("%j is found, where it is free", (wanted, start) => {
    expect(page.slotFor(wanted, slots, "Europe/Berlin").start).toBe(start);
  });

  test("is on the reader's clock", () => {
    expect(page.slotFor({ date: "2027-03-26", time: "17:00" }, slots, "Asia/Tokyo").start).toBe(first);
    expect(page.slotFor({ date: "2027-03-29", time: "17:00" }, slots, "Asia/Tokyo").start).toBe(fourth);
  });

  test("has the three nearest instead, in order", () => {
    const nearestTo = (wanted: Parameters<typeof page.slotFor>[0]) =>
      page.slotFor(wanted, slots, "Europe/Berlin").nearest;
    expect(nearestTo({ date: "2027-03-26", time: "09:30" })).toEqual([first, second, third]);
    expect(nearestTo({ instant: "2027-03-28T20:00:00Z" })).toEqual([second, third, fourth]);
    expect(nearestTo({ time: "18:00" })).toEqual([first, second, third]);
    expect(page.slotFor({ time: "18:00" }, [], "UTC")).toEqual({ nearest: [] });
  });

  test("is over with its day, or with its minute", () => {
    const now = Date.parse("2027-03-16T23:30:00Z");
    const isOver = (wanted: Parameters<typeof page.slotFor>[0], timeZone = "UTC") => page.isOver(wanted, timeZone, now);
    expect(isOver({ date: "2027-03-16" })).toBe(false);
    expect(isOver({ date: "2027-03-16" }, "Asia/Tokyo")).toBe(true);
    expect(isOver({ date: "2027-03-16", time: "23:30" })).toBe(true);
    expect(isOver({ date: "2027-03-16", time: "23:31" })).toBe(false);
    expect(isOver({ instant: "2027-03-16T23:30:00Z" })).toBe(true);
    expect(isOver({ time: "00:00" })).toBe(false);
  });
});
