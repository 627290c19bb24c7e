/** `HH:MM`, `00:00`–`24:00`; `24:00` only ends an interval. */
export type WallTime = string;

/** An end before its start lies on the next day; the interval belongs to the day on which it begins. Requests cannot name equal ends. */
export interface WallInterval {
  start: WallTime;
  end: WallTime;
}

export function isWallTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Only the end of an interval may be `24:00`, the end of the day. */
export function isEndTime(text: string): boolean {
  return text === "24:00" || isWallTime(text);
}

/** The minute of the day, from 0 to 1440, of a time that is known to be valid. */
export function minuteOfDay(time: WallTime): number {
  return 60 * (10 * digitAt(time, 0) + digitAt(time, 1)) + 10 * digitAt(time, 3) + digitAt(time, 4);
}

function digitAt(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}
