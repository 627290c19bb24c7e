import { weekdays } from "../time/weekday.ts";
import { type Availability, hasOpenHours } from "./availability.ts";

/** When somebody works. */
export interface WorkingHours {
  hours: Availability;
  /** `published`: their open hours as they are now. `assumed`: Monday to Friday from nine to five, in their zone. */
  source: "published" | "assumed";
}

/** The hours that somebody publishes, for whichever type. Whoever publishes none is taken to work as most do. */
export function workingHoursOf(published: Availability | undefined, timeZone: string): WorkingHours {
  if (published && hasOpenHours(published)) return { hours: published, source: "published" };
  return { hours: { timeZone, weekly: assumedWeek, overrides: [] }, source: "assumed" };
}

const assumedWeek: Availability["weekly"] = weekdays
  .slice(0, 5)
  .map((day) => ({ id: day, day, start: "09:00", end: "17:00", active: true, kind: "open" }));
