import { common } from "../texts/common.ts";

/** A zone's city, as people search for it and as the language of the page calls it: `New York`, `Wien`. */
export function cityOf(timeZone: string): string {
  const city = timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ");
  return common.cities[city] ?? city;
}

/** The zone of this browser. Some do not know it, or call it `EST`, which is a bare offset and nobody's. */
export function ownZone(): string {
  const { timeZone = "" } = Intl.DateTimeFormat().resolvedOptions();
  return timeZone.includes("/") && timeZone !== "Etc/Unknown" ? timeZone : "UTC";
}
