import ical, { type ICalCalendar, type ICalCalendarData, ICalCalendarMethod } from "ical-generator";

/** What made the file, as it must say. It never changes. */
const productId = { company: "Meeting Scheduler", product: "Meeting Scheduler" };

export function newCalendar(
  method: "REQUEST" | "CANCEL" | "PUBLISH",
  more: Pick<ICalCalendarData, "ttl"> | Record<string, never> = {},
): ICalCalendar {
  return ical({ prodId: productId, method: ICalCalendarMethod[method], ...more });
}

/** The file: its last line ends, too. */
export function calendarText(calendar: ICalCalendar): string {
  return `${calendar.toString()}\r\n`;
}
