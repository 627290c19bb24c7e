import { twoDigits } from "../../../../../../functions/domain/time/calendar-date.ts";

/** What somebody means by `9`, `930`, `9:30`, `9.30`, `9h30`, `5 pm` or `24:00`. Nothing where it is no time. */
export function readTime(text: string): string | undefined {
  const written = /^(\d{1,2})(?:[:.h ]*([0-5]\d))?h? *([ap])?\.?(?: ?m\.?)?$/i.exec(text.trim());
  if (!written) return undefined;
  const [, hours, minutes = "00", half] = written;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  if (half && (Number(hours) > 12 || Number(hours) === 0)) return undefined;
  if (hour > 24 || (hour === 24 && minutes !== "00")) return undefined;
  return `${twoDigits(hour)}:${minutes}`;
}
