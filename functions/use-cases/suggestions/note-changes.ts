import { isHostedMeeting } from "../../domain/calendar/calendar-entry.ts";
import { endOfLook } from "../../domain/suggestions/look.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import type { Services } from "../../services/services.ts";
import { entriesOf, readDayPages } from "../../store/calendar/day-pages.ts";
import { readMeetingsOf } from "../../store/meetings/meetings.ts";
import { countChangeOfTypes, countChanges } from "../../store/suggestions/looks.ts";

interface Changed {
  people: readonly string[];
  /** Those of them whose hours have changed. Their focus hours concern whoever hosts them. */
  withNewHours: readonly string[];
  /** The organization's. */
  typesHaveChanged: boolean;
}

/** Counts a change for each organizer whom changes concern. It does no harm to count one again. */
export async function noteChanges(
  services: Services,
  { people, withNewHours, typesHaveChanged }: Changed,
): Promise<void> {
  const hosts = await Promise.all([...new Set(withNewHours)].map((userId) => hostsOf(services, userId)));
  await Promise.all([
    countChanges(services.table, [...new Set([...people, ...hosts.flat()])]),
    typesHaveChanged && countChangeOfTypes(services.table),
  ]);
}

/** Who hosts the meetings that somebody attends, as far as a look goes. */
async function hostsOf({ table, clock }: Services, userId: string): Promise<string[]> {
  const now = clock.now();
  const [first, last] = [Math.floor(now / millisecondsPerMinute), endOfLook(now)].map(utcDate);
  const entries = entriesOf(await readDayPages(table, userId, first!, last!));
  const attended = entries.filter((entry) => entry.kind === "meeting" && !isHostedMeeting(entry));
  return (await readMeetingsOf(table, attended)).map(({ organizerId }) => organizerId);
}
