/** `HH:MM`, `00:00`–`24:00`; `24:00` only ends an interval. */
export type WallTime = string;

/** An end at or before its start runs past midnight and belongs to the day on which it begins; equal ends are refused at the door. */
export interface WallInterval {
  start: WallTime;
  end: WallTime;
}

export function isWallTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** `24:00`, the end of the day, is a time that only an interval's end may have. */
export function isEndTime(text: string): boolean {
  return text === "24:00" || isWallTime(text);
}

/** The minute of the day, 0–1440, of a time that has been checked at the door. */
export function minuteOfDay(time: WallTime): number {
  return 60 * (10 * digitAt(time, 0) + digitAt(time, 1)) + 10 * digitAt(time, 3) + digitAt(time, 4);
}

function digitAt(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}
