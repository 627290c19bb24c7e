import { hasOpenHours } from "../availability/availability.ts";
import { bookableStarts, earliestStart, lastBookableDay, startsOnGrid } from "../slots/find-slots.ts";
import { localDay } from "../time/calendar-date.ts";
import type { EpochMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import { attendeesOf, otherThanOriginal, searchFor } from "./candidates.ts";
import type { EmptyReason, SuggestionQuestion } from "./suggestion-question.ts";

export interface NoCandidates {
  emptyReason: EmptyReason;
  /** Whose calendars are most in the way; nobody's where hours and rules alone are. For the organizer's eyes only. */
  bottleneckIds: string[];
}

/** Of a question without candidates: why there are none. */
export function whyNone(question: SuggestionQuestion): NoCandidates {
  return (
    whyNeverOpen(question) ?? {
      emptyReason: whyTaken(question),
      bottleneckIds: bottlenecks(question),
    }
  );
}

/** What keeps the organizer from being met in this range even on an empty calendar. */
function whyNeverOpen(question: SuggestionQuestion): NoCandidates | undefined {
  const search = searchFor(question, []);
  const { now, from, rules, organizer } = search;
  const zone = zoneNamed(organizer.availability.timeZone);
  const lastDay = lastBookableDay(search);
  const because = (emptyReason: EmptyReason) => ({ emptyReason, bottleneckIds: [] });

  if (localDay(from, zone) > lastDay) return because("outside_booking_window");
  if (!hasOpenHours(organizer.availability)) return because("organizer_unavailable");
  const open = startsOnGrid({ ...search, from: Math.max(from, earliestStart(now, rules.minimumNoticeMinutes)) });
  if (open.length === 0) return because("range_too_short");
  if (open.every((start) => localDay(start, zone) > lastDay)) return because("outside_booking_window");
  return undefined;
}

function whyTaken(question: SuggestionQuestion): EmptyReason {
  const originalIsFree = bookableStarts(searchFor(question, attendeesOf(question))).length > 0;
  if (originalIsFree) return "no_other_time";
  return organizersStarts(question).length > 0 ? "attendees_unavailable" : "organizer_unavailable";
}

function bottlenecks(question: SuggestionQuestion): string[] {
  const starts = organizersStarts(question);
  if (starts.length > 0) return maxInTheWay(question, starts);
  const onEmptyCalendar = { ...question, organizer: { ...question.organizer, entries: [] } };
  return organizersStarts(onEmptyCalendar).length > 0 ? [question.people[0]!.userId] : [];
}

/** When the meeting could be if it were for the organizer alone. */
function organizersStarts(question: SuggestionQuestion): EpochMinute[] {
  return otherThanOriginal(question, bookableStarts(searchFor(question, [])));
}

/** Without whom most of the starts would be free; where nobody alone makes the difference, who is busy at most of them. */
function maxInTheWay(question: SuggestionQuestion, starts: readonly EpochMinute[]): string[] {
  const alone = new Map<string, number>();
  const withOthers = new Map<string, number>();
  const freeAt = attendeesOf(question).map((attendee) => ({
    userId: attendee.userId,
    starts: new Set(bookableStarts(searchFor(question, [attendee]))),
  }));
  for (const start of starts) {
    const busy = freeAt.filter((attendee) => !attendee.starts.has(start)).map(({ userId }) => userId);
    const counts = busy.length === 1 ? alone : withOthers;
    for (const userId of busy) counts.set(userId, (counts.get(userId) ?? 0) + 1);
  }
  return withMost(alone.size > 0 ? alone : withOthers);
}

function withMost(counts: ReadonlyMap<string, number>): string[] {
  const most = Math.max(...counts.values());
  return [...counts].flatMap(([userId, count]) => (count === most ? [userId] : []));
}
