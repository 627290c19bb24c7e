import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { entriesOnCalendars, type Meeting } from "../../functions/domain/meetings/meeting.ts";
import { calendarDate } from "../../functions/domain/time/calendar-date.ts";
import { minutesPerDay } from "../../functions/domain/time/instant.ts";
import { newId } from "../../functions/platform/ids.ts";
import { entryText } from "../../functions/store/day-pages.ts";
import { keys } from "../../functions/store/keys.ts";
import { meetingItem } from "../../functions/store/meetings.ts";
import type { Table } from "../../functions/store/table.ts";

export const storedADay = 20;
const itemsAWrite = 25;

/**
 * Stores so many meetings of an organizer with one attendee in the days before a UTC day, twenty a day, straight into the
 * table and as bookings would have left them.
 */
export async function storeMeetings(
  table: Table,
  people: { organizerId: string; attendeeId: string },
  count: number,
  beforeDay: number,
): Promise<void> {
  const items: Record<string, unknown>[] = [];
  for (let stored = 0; stored < count; stored += storedADay) {
    const day = beforeDay - 1 - stored / storedADay;
    const meetings = Array.from({ length: Math.min(storedADay, count - stored) }, (_, place) =>
      storedMeeting(people, day * minutesPerDay + 600 + place * 30),
    );
    items.push(...meetings.map(meetingItem));
    for (const userId of Object.values(people)) {
      const entries = meetings.map((meeting) => [meeting.id, entryText(entriesOnCalendars(meeting).get(userId)!)]);
      items.push({
        ...keys.dayPage(userId, calendarDate(day)),
        version: meetings.length,
        entries: Object.fromEntries(entries),
      });
    }
  }
  for (let at = 0; at < items.length; at += itemsAWrite) {
    const puts = items.slice(at, at + itemsAWrite).map((Item) => ({ PutRequest: { Item } }));
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: puts } }));
  }
}

function storedMeeting(people: { organizerId: string; attendeeId: string }, start: number): Meeting {
  const { organizerId, attendeeId } = people;
  const id = newId();
  const at = (start - minutesPerDay) * 60_000;
  return {
    id,
    organizerId,
    meetingTypeId: "one-on-one",
    title: "As every day",
    description: "",
    location: "",
    start,
    end: start + 30,
    status: "scheduled",
    priority: "medium",
    attendees: [{ userId: attendeeId, name: "Kim", response: "accepted", respondedAt: at, invitedBy: attendeeId }],
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    changeNoticeMinutes: 0,
    booked: { start, end: start + 30, by: attendeeId, at, ignoringAvailability: false },
    lastChangeId: id,
    version: 1,
    updatedAt: at,
  };
}
