import { calendarDateIn, dateAndTimeIn, dateIn, offsetIn, timeIn, zoneLettersAt } from "./shown.ts";

/** From one instant to another. */
interface Span {
  start: string | number;
  end: string | number;
}

/** `10:00 – 10:30`, and with the letters of the clocks where they change between: `02:00 CEST – 02:00 CET`. */
export function timesIn({ start, end }: Span, timeZone: string): string {
  const isSame = offsetIn(start, timeZone) === offsetIn(end, timeZone);
  const at = (instant: string | number) =>
    isSame ? timeIn(instant, timeZone) : `${timeIn(instant, timeZone)} ${zoneLettersAt(instant, timeZone)}`;
  return `${at(start)} – ${at(end)}`;
}

/** The same, with the date of its end where that is another one: `22:00 – Tuesday, 8 December, 01:00`. */
export function spanIn({ start, end }: Span, timeZone: string): string {
  const isOneDate = calendarDateIn(start, timeZone) === calendarDateIn(end, timeZone);
  if (isOneDate) return timesIn({ start, end }, timeZone);
  return `${timeIn(start, timeZone)} – ${dateAndTimeIn(end, timeZone)}`;
}

/** `Monday, 7 December, 10:00 – 10:30` */
export function dateAndSpanIn(span: Span, timeZone: string): string {
  return `${dateIn(span.start, timeZone)}, ${spanIn(span, timeZone)}`;
}
