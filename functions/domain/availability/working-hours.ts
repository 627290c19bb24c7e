import { weekdays } from "../time/weekday.ts";
import { type Availability, hasOpenHours } from "./availability.ts";

/** When somebody works. */
export interface WorkingHours {
  hours: Availability;
  /** `published`: their open hours as they are now. `assumed`: nine to five in their zone, Monday to Friday. */
  source: "published" | "assumed";
}

/** The hours that somebody publishes for any type. Somebody who publishes none is taken to work as most people do. */
export function workingHoursOf(published: Availability | undefined, timeZone: string): WorkingHours {
  if (published && hasOpenHours(published)) return { hours: published, source: "published" };
  return { hours: { timeZone, weekly: assumedWeek, overrides: [] }, source: "assumed" };
}

const assumedWeek: Availability["weekly"] = weekdays
  .slice(0, 5)
  .map((day) => ({ id: day, day, start: "09:00", end: "17:00", active: true, kind: "open" }));
