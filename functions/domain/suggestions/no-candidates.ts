import { bookableStarts } from "../slots/find-slots.ts";
import { whyNeverOpen as whyNever } from "../slots/why-never-open.ts";
import type { EpochMinute } from "../time/instant.ts";
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

function whyNeverOpen(context: SuggestionContext): NoCandidates | undefined {
  const emptyReason = whyNever(searchFor(context, []));
  return emptyReason && { emptyReason, bottleneckIds: [] };
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
