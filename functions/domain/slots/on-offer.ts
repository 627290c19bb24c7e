import { weekdayIndex } from "../time/calendar-date.ts";
import { type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { bookableStarts, startsOnGrid } from "./find-slots.ts";
import type { SlotContext, SlotSearch } from "./slot-context.ts";

/**
 * What else could have been chosen when a time was chosen, as far as was known then: a taste cannot be told from a full calendar
 * without it. It is one small number, as meetings and their histories keep it: a bit for each hour of the start's UTC date in which the
 * meeting could have begun for everybody, and above these one for each weekday on which the organizer was open.
 */
export type OnOffer = number;

const hoursOfDay = 24;
const daysOfWeek = 7;

/** The calendars hold everything on the UTC dates of the time. What stands on others is not known, so for those the hours alone count. */
export function onOffer(context: SlotContext, { start, end }: Interval): OnOffer {
  const durationMinutes = end - start;
  const midnight = midnightBefore(start);
  const beginningWithin = (from: EpochMinute, minutes: number): SlotSearch => ({
    ...{ ...context, durationMinutes, from },
    to: from + minutes - 1 + durationMinutes,
  });
  const sameDate = beginningWithin(midnight, minutesPerDay);
  const known = { ...sameDate, to: Math.min(sameDate.to, midnightBefore(end - 1) + minutesPerDay) };
  const hours = bookableStarts(known).map((other) => hourFrom(midnight, other));
  const days = startsOnGrid(beginningWithin(start - halfAWeek, 2 * halfAWeek))
    .filter((other) => other * millisecondsPerMinute >= context.now)
    .map((other) => hoursOfDay + weekdayIndex(nearestDay(start, other)));
  return [...hours, ...days].reduce((bits, place) => bits | (1 << place), 0);
}

/** An instant in each hour that was on offer. */
export function hoursOnOffer(offer: OnOffer, start: EpochMinute): EpochMinute[] {
  const midnight = midnightBefore(start);
  const minuteOfHour = (start - midnight) % 60;
  return bitsOf(offer, 0, hoursOfDay).map((hour) => midnight + hour * 60 + minuteOfHour);
}

/** An instant on each day that was on offer, at the start's time of day. */
export function daysOnOffer(offer: OnOffer, start: EpochMinute): EpochMinute[] {
  const weekday = weekdayIndex(Math.floor(start / minutesPerDay));
  return bitsOf(offer, hoursOfDay, daysOfWeek).map(
    (other) => start + (((other - weekday + daysOfWeek + 3) % daysOfWeek) - 3) * minutesPerDay,
  );
}

const halfAWeek = 3.5 * minutesPerDay;

function midnightBefore(start: EpochMinute): EpochMinute {
  return start - (((start % minutesPerDay) + minutesPerDay) % minutesPerDay);
}

function hourFrom(midnight: EpochMinute, start: EpochMinute): number {
  return Math.floor((start - midnight) / 60);
}

/** The UTC date of the instant with the start's time of day that is nearest to another: so that midnight may be anywhere. */
function nearestDay(start: EpochMinute, other: EpochMinute): number {
  return Math.floor(start / minutesPerDay) + Math.round((other - start) / minutesPerDay);
}

function bitsOf(bits: number, from: number, count: number): number[] {
  return Array.from({ length: count }, (_, place) => place).filter((place) => bits & (1 << (from + place)));
}
