import type { SeenMeeting } from "../../domain/meetings/meeting.ts";
import { filterOfStanding } from "../../domain/meetings/meeting-filter.ts";
import { toldMeeting } from "../../domain/messages/told-meeting.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { defaultLanguage } from "../../domain/texts/language.ts";
import { utcDate } from "../../domain/time/calendar-date.ts";
import { millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import type { AllServices } from "../../services/services.ts";
import { readAgenda } from "../../store/meetings/agenda.ts";
import { findOwnerOfAddress } from "../../store/people/addresses.ts";
import { findProfile, readProfiles } from "../../store/people/profiles.ts";
import { markUndeliverable } from "../../store/people/undeliverable.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { tellAccount } from "./tell-account.ts";

type NotingServices = Pick<AllServices, "table" | "clock" | "queues">;

/** Hosts of meetings later than that hear of it when they look. */
const toldDays = 400;
const toldMeetings = 100;

/**
 * Notes that no mail arrives at an address: none is sent there any more until its owner proves another. The hosts of this person's coming
 * meetings are told once, so that they can reach them in another way.
 */
export async function noteUndeliverable(services: NotingServices, address: string): Promise<void> {
  const { table, clock } = services;
  const userId = await findOwnerOfAddress(table, address);
  const person = userId === undefined ? undefined : await findProfile(table, userId);
  if (!person || person.undeliverableSince !== null) return;
  // Before it is noted: whoever comes back after a failure tells them by the same id, and they hear of it once.
  await tellHosts(services, person);
  await withRetries(() => markUndeliverable(table, person.userId, clock.now()));
}

async function tellHosts(services: NotingServices, person: Profile): Promise<void> {
  const { table } = services;
  const meetingOf = new Map(
    (await comingMeetings(services, person.userId))
      .map((meeting) => [meeting.organizerId, meeting] as const)
      .toReversed(),
  );
  meetingOf.delete(person.userId);
  const hosts = await readProfiles(table, [...meetingOf.keys()]);
  for (const host of hosts.values()) {
    const date = utcDate(Math.floor(services.clock.now() / millisecondsPerMinute));
    await tellAccount(
      services,
      { ...host, language: host.language ?? defaultLanguage },
      {
        kind: "undeliverable",
        name: person.name,
        email: person.email,
        meeting: toldMeeting({ meeting: meetingOf.get(host.userId)!, reader: host, people: new Map() }),
      },
      `undeliverable-${person.userId}-${date}-${host.userId}`,
    );
  }
}

/** Ascending by start. */
async function comingMeetings({ table, clock }: NotingServices, userId: string): Promise<SeenMeeting[]> {
  const now = clock.now();
  const start = Math.floor(now / millisecondsPerMinute);
  const section = {
    userId,
    range: { start, end: start + toldDays * minutesPerDay },
    after: undefined,
    limit: toldMeetings,
  };
  const { meetings } = await readAgenda(table, section, {
    standing: filterOfStanding({ role: "attendee" }, now),
    ended: undefined,
  });
  return meetings;
}
