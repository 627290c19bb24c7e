import type { WorkingHours } from "../availability/working-hours.ts";
import type { Holiday } from "../holidays/holiday.ts";

/** Somebody for whom a time is looked for: when they work, and on which clock. */
export interface PersonAtWork {
  /** As people who meet them may read it. */
  name: string;
  /** That of their working hours. */
  timeZone: string;
  workingHours: WorkingHours;
  /** Of the region in which that zone lies, on all dates around the range: outside of their hours. */
  holidays: readonly Holiday[];
}
