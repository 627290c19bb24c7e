import { beforeAll, describe, expect } from "vitest";
import { journey } from "../support/journey.ts";
import { type PublishedOrganizer, publishedOrganizer } from "../support/organizer.ts";
import { site } from "../support/site.ts";
import { offeredAt, times } from "./visit.ts";

/** Far ahead, far behind, with half and quarter hours, and with clocks that change in these weeks: north and south, by half an hour too. */
const zones = [
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Asia/Kathmandu",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "America/Santiago",
  "Europe/Berlin",
];

describe("the times that are shown", () => {
  let organizer: PublishedOrganizer;
  let offered: { start: string }[];

  beforeAll(async () => {
    // At all hours, so that each day of a zone is made of two of the organizer's.
    organizer = await publishedOrganizer({
      timeZone: "Asia/Kolkata",
      durationMinutes: 120,
      hours: { start: "00:00", end: "24:00" },
    });
    offered = await offeredAt(organizer.path);
  });

  for (const timeZone of zones) {
    journey(`are those of ${timeZone}`, async (open) => {
      const days = Map.groupBy(offered, ({ start }) => dateIn(start, timeZone));
      const page = await open(organizer.path, { timeZone, language: "en-GB" });
      // The first day, and those on which clocks change: of Europe, and of the south.
      for (const date of [[...days.keys()][0]!, "2027-03-28", "2027-04-04"]) {
        await page.goto(`${site}${organizer.path}?date=${date}`);
        await times(page).first().waitFor();
        const shown = await times(page).allInnerTexts();
        const expected = days.get(date)!.map(({ start }) => [timeIn(start, timeZone), timeIn(start, "Asia/Kolkata")]);
        expect(shown.map((text) => text.match(/\d?\d:\d\d/g))).toEqual(expected);
      }
    });
  }

  journey("are those of a city whose zone is called after another one", async (open) => {
    const page = await open(organizer.path, { timeZone: "Europe/Berlin" });
    const zone = page.getByRole("combobox", { name: "Time zone" });
    await zone.fill("mumb");
    await page.getByRole("option", { name: "Mumbai Kolkata" }).waitFor();
    await zone.press("Enter");
    expect(await zone.inputValue()).toBe("Kolkata (GMT+5:30)");
    const { start } = offered[0]!;
    await times(page).getByText(timeIn(start, "Asia/Kolkata"), { exact: true }).first().waitFor();
  });
});

/** What the clocks of a zone show, by Node's own tables. */
function timeIn(instant: string, timeZone: string): string {
  const options = { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat("en-GB", options).format(new Date(instant));
}

function dateIn(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date(instant));
}
