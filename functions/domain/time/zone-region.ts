import { type Weekday, weekdays } from "./weekday.ts";
import { zoneNamed } from "./zone.ts";
import { zonesOfRegions } from "./zones-of-regions.ts";

let regions: Map<string, string> | undefined;

/** The region in which a zone lies, by its ISO code such as DE. UTC and the like lie in none. */
export function regionOfZone(timeZone: string): string | undefined {
  regions ??= new Map(
    zonesOfRegions
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [region, ...zones] = line.split(" ");
        return zones.map((zone) => [zone, region!] as const);
      }),
  );
  return regions.get(zoneNamed(timeZone).name);
}

/** Whether a day of the week is a working day in that region, or in most of the world where none is known. */
export function worksOn(region: string | undefined, day: Weekday): boolean {
  const { weekend } = new Intl.Locale(`und-${region ?? "001"}`).getWeekInfo();
  return !weekend.includes(weekdays.indexOf(day) + 1);
}
