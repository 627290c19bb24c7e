import type { AnswerOf } from "../../../client/operations.ts";
import { type Hours, newKey } from "../shared/hours/hours.ts";

export type Availability = AnswerOf<"getAvailability">;

/** Weekly hours and their zone, as they are being edited. */
export interface Draft {
  timeZone: string;
  hours: Hours[];
}

export function draftOf({ timeZone, weekly }: Availability): Draft {
  return { timeZone, hours: weekly.map(({ ignored: _, ...entry }) => ({ key: newKey(), ...entry })) };
}

/** What is sent for a draft. What the server answers has the same form. */
export function weeklyOf({ hours }: Draft): Omit<Hours, "key">[] {
  return hours.map(({ key: _, ...entry }) => entry);
}

/** Whether two say the same of the week. Dates of their own do not count, nor does the order. */
export function isSameWeek(one: Draft, other: Draft): boolean {
  return one.timeZone === other.timeZone && written(one) === written(other);
}

function written({ hours }: Draft): string {
  const lines = hours.map(({ day, start, end, meetingTypeId, active }) => [day, start, end, meetingTypeId, active]);
  return JSON.stringify(lines.map((line) => JSON.stringify(line)).sort());
}
