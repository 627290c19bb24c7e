import { hasOpenHours } from "../availability/availability.ts";
import { openWindows } from "../availability/open-windows.ts";
import { earliestStart, lastBookableDay } from "../slots/booking-window.ts";
import { bookableStarts, startsOnGrid } from "../slots/find-slots.ts";
import { localDay } from "../time/calendar-date.ts";
import type { EpochMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import { type Relaxation, relaxationFor } from "../wishes/relaxation.ts";
import { attendeesOf, otherStarts, otherThanOriginal, searchFor } from "./candidates.ts";
import type { EmptyReason, SuggestionContext } from "./suggestion-context.ts";

interface NoCandidates {
  emptyReason: EmptyReason;
  /** Whose calendars are most in the way: nobody's where only hours and rules are. For the organizer's eyes only. */
  bottleneckIds: string[];
  /** Where the caller's wishes are in the way: what to give up. */
  relax?: Relaxation;
}

/** Why there are no candidates. Ask only where there are none. */
export function whyNoCandidates(context: SuggestionContext): NoCandidates {
  return (
    whyNeverOpen(context) ??
    whyAgainstWishes(context) ?? { emptyReason: whyTaken(context), bottleneckIds: bottlenecks(context) }
  );
}

/** What keeps the organizer from being met in this range even on an empty calendar. */
function whyNeverOpen(context: SuggestionContext): NoCandidates | undefined {
  const search = searchFor(context, []);
  const { now, from, to, rules, organizer } = search;
  const zone = zoneNamed(organizer.availability.timeZone);
  const lastDay = lastBookableDay(search);
  const because = (emptyReason: EmptyReason) => ({ emptyReason, bottleneckIds: [] });

  if (to <= earliestStart(now, 0)) return because("in_the_past");
  if (localDay(from, zone) > lastDay) return because("outside_booking_window");
  if (!hasOpenHours(organizer.availability)) return because("organizer_unavailable");
  if (openWindows(organizer.availability, rules.id, from, to).length === 0) return because("no_open_hours");
  if (startsOnGrid(search).length === 0) return because("range_too_short");
  const startsAfter = (notice: number) => startsOnGrid({ ...search, from: Math.max(from, earliestStart(now, notice)) });
  if (startsAfter(0).length === 0) return because("in_the_past");
  const open = startsAfter(rules.minimumNoticeMinutes);
  if (open.length === 0) return because("too_soon");
  if (open.every((start) => localDay(start, zone) > lastDay)) return because("outside_booking_window");
  return undefined;
}

function whyAgainstWishes(context: SuggestionContext): NoCandidates | undefined {
  const { wishes, minutes, from, to } = context;
  const relax = wishes && relaxationFor(wishes, otherStarts(context), minutes, { start: from, end: to });
  return relax && { emptyReason: "against_wishes", bottleneckIds: [], relax };
}

function whyTaken(context: SuggestionContext): EmptyReason {
  const originalIsFree = bookableStarts(searchFor(context, attendeesOf(context))).length > 0;
  if (originalIsFree) return "no_other_time";
  return startsOfOrganizer(context).length > 0 ? "attendees_unavailable" : "organizer_unavailable";
}

function bottlenecks(context: SuggestionContext): string[] {
  const starts = startsOfOrganizer(context);
  if (starts.length > 0) return attendeesMostInTheWay(context, starts);
  const onEmptyCalendar = { ...context, organizer: { ...context.organizer, entries: [] } };
  return startsOfOrganizer(onEmptyCalendar).length > 0 ? [context.people[0]!.userId] : [];
}

/** When the meeting could be if the organizer alone were on it. */
function startsOfOrganizer(context: SuggestionContext): EpochMinute[] {
  return otherThanOriginal(context, bookableStarts(searchFor(context, [])));
}

/** Those without whom most of these starts would be free. Where no single person makes the difference: those busy at most of them. */
function attendeesMostInTheWay(context: SuggestionContext, starts: readonly EpochMinute[]): string[] {
  const alone = new Map<string, number>();
  const withOthers = new Map<string, number>();
  const freeAt = attendeesOf(context).map((attendee) => ({
    userId: attendee.userId,
    starts: new Set(bookableStarts(searchFor(context, [attendee]))),
  }));
  for (const start of starts) {
    const busy = freeAt.filter((attendee) => !attendee.starts.has(start)).map(({ userId }) => userId);
    const counts = busy.length === 1 ? alone : withOthers;
    for (const userId of busy) counts.set(userId, (counts.get(userId) ?? 0) + 1);
  }
  return idsWithMost(alone.size > 0 ? alone : withOthers);
}

function idsWithMost(counts: ReadonlyMap<string, number>): string[] {
  const most = Math.max(...counts.values());
  return [...counts].flatMap(([userId, count]) => (count === most ? [userId] : []));
}
