import { expectedAttendeesOf } from "../../domain/meetings/participants.ts";
import type { ReminderMessage } from "../../domain/messages/mail-message.ts";
import { isOfUse, isTrueOf, type Reminder } from "../../domain/messages/reminders.ts";
import { type EpochMillisecond, millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import type { AllServices } from "../../services/services.ts";
import { readMeetingsOf } from "../../store/meetings/meetings.ts";
import {
  findReminderPlace,
  keepReminderPlace,
  type ReminderPlace,
  reminderShards,
  takeReminders,
} from "../../store/messages/reminders.ts";

type RemindServices = Pick<AllServices, "table" | "queues" | "clock">;

/** One call does no more, and the next one goes on: after an outage, too, each takes some seconds. */
export interface RemindLimits {
  buckets: number;
  reminders: number;
}

const usualLimits: RemindLimits = { buckets: 1_200, reminders: 2_000 };

/** No reminder comes later: what has not been taken by then is left. */
const maxMinutesLate = minutesPerDay;

/**
 * Has everybody reminded whose time has come. Where it stops is kept once what was taken lies in the queue: so after a crash some lie
 * there twice, and whoever sends them sends each once.
 */
export async function remind(services: RemindServices, limits: RemindLimits = usualLimits): Promise<void> {
  const { table, clock } = services;
  const now = clock.now();
  const present = Math.floor(now / millisecondsPerMinute);
  const earliest = { minute: present - maxMinutesLate, shard: 0, after: "" };
  const kept = (await findReminderPlace(table)) ?? { ...earliest, minute: present };
  let place: ReminderPlace = kept.minute < earliest.minute ? earliest : kept;
  let [buckets, left] = [0, limits.reminders];
  while (place.minute <= present && buckets < limits.buckets && left > 0) {
    const { reminders, last } = await takeReminders(table, place, Math.min(left, remindersAtOnce));
    await send(services, reminders, now);
    left -= reminders.length;
    place = last === undefined ? nextBucket(place) : { ...place, after: last };
    if (last === undefined) buckets++;
    if (reminders.length > 0) await keepReminderPlace(table, place);
  }
  await keepReminderPlace(table, place);
}

/** Their meetings are one read. */
const remindersAtOnce = 100;

function nextBucket({ minute, shard }: ReminderPlace): ReminderPlace {
  const isLast = shard === reminderShards - 1;
  return { minute: isLast ? minute + 1 : minute, shard: isLast ? 0 : shard + 1, after: "" };
}

/** A message for everybody who has not declined, of every meeting that is still to begin then. Whoever sends it looks again. */
async function send(
  { table, queues }: RemindServices,
  reminders: readonly Reminder[],
  now: EpochMillisecond,
): Promise<void> {
  const useful = reminders.filter((reminder) => isOfUse(reminder, now));
  const read = await readMeetingsOf(
    table,
    useful.map(({ meetingId }) => ({ id: meetingId })),
  );
  const meetings = new Map(read.map((meeting) => [meeting.id, meeting]));
  const messages = useful.flatMap((reminder): ReminderMessage[] => {
    const { meetingId, start, minutesBefore } = reminder;
    const meeting = meetings.get(meetingId);
    if (!meeting || !isTrueOf(reminder, meeting, now)) return [];
    return [meeting.organizerId, ...expectedAttendeesOf(meeting)].map((userId) => ({
      about: "reminder",
      ...{ meetingId, userId, start, minutesBefore },
    }));
  });
  if (messages.length > 0) await queues.send("messages", messages);
}
