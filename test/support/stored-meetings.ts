import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { CalendarEntry } from "../../functions/domain/calendar/calendar-entry.ts";
import { entriesOnCalendars } from "../../functions/domain/meetings/calendar-entries.ts";
import type { Meeting } from "../../functions/domain/meetings/meeting.ts";
import { minutesPerDay } from "../../functions/domain/time/instant.ts";
import { newId } from "../../functions/runtime/ids.ts";
import type { Table } from "../../functions/runtime/table.ts";
import { datesBlockedBy } from "../../functions/store/calendar/calendar-writes.ts";
import { dayPageKey } from "../../functions/store/calendar/day-pages.ts";
import { entryText } from "../../functions/store/calendar/entry-text.ts";
import { invitationsKey } from "../../functions/store/meetings/invitations.ts";
import { meetingItem } from "../../functions/store/meetings/meetings.ts";
import { profileKey } from "../../functions/store/people/profiles.ts";

export const storedADay = 20;
const itemsAWrite = 25;

/** Stores so many meetings of an organizer with one attendee in the days before a UTC day, twenty a day. */
export async function storeMeetings(
  table: Table,
  people: { organizerId: string; attendeeId: string },
  count: number,
  beforeDay: number,
): Promise<void> {
  const meetings = Array.from({ length: count }, (_, index) => {
    const day = beforeDay - 1 - Math.floor(index / storedADay);
    const start = day * minutesPerDay + 600 + (index % storedADay) * 30;
    return storedMeeting(newId(), people.organizerId, [people.attendeeId], start);
  });
  await storeAsBooked(table, meetings);
}

/** Stores meetings straight into the table, as bookings would have left them; on these calendars nothing stood before. */
export async function storeAsBooked(table: Table, meetings: readonly Meeting[]): Promise<void> {
  await putItems(table, [...meetings.map(meetingItem), ...pageItems(meetings), ...invitationItems(meetings)]);
}

/** Stores accounts of people in Berlin who host nothing, as far as they are read where times are looked for. */
export async function storePeople(table: Table, userIds: readonly string[]): Promise<void> {
  const about = { email: "", name: "Somebody", timeZone: "Europe/Berlin", roles: [], version: 1, createdAt: 0 };
  await putItems(
    table,
    userIds.map((userId) => ({ ...profileKey(userId), ...about, userId })),
  );
}

async function putItems(table: Table, items: readonly object[]): Promise<void> {
  for (let at = 0; at < items.length; at += itemsAWrite) {
    const puts = items.slice(at, at + itemsAWrite).map((Item) => ({ PutRequest: { Item } }));
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: puts } }));
  }
}

/** A one-on-one, however many attend; the first of them has booked it and everybody has accepted. */
export function storedMeeting(
  id: string,
  organizerId: string,
  attendeeIds: readonly string[],
  start: number,
  minutes = 30,
): Meeting {
  const at = (start - minutesPerDay) * 60_000;
  const by = attendeeIds[0] ?? organizerId;
  return {
    id,
    organizerId,
    meetingTypeId: "one-on-one",
    organizerName: "Olga",
    typeName: "One-on-one",
    typeColor: "#2563EB",
    title: "As every day",
    description: "",
    location: "",
    start,
    end: start + minutes,
    status: "scheduled",
    priority: "medium",
    attendees: attendeeIds.map((userId) => ({
      userId,
      name: "Kim",
      response: "accepted",
      respondedAt: at,
      invitedBy: by,
    })),
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    changeNoticeMinutes: 0,
    reminders: [],
    booked: { start, end: start + minutes, by, at, ignoringAvailability: false },
    agreed: { at, ignoringAvailability: false },
    latestChanges: [id],
    sequence: 0,
    version: 1,
    updatedAt: at,
  };
}

function pageItems(meetings: readonly Meeting[]): Record<string, unknown>[] {
  const pages = new Map<string, { userId: string; date: string; entries: CalendarEntry[] }>();
  for (const [userId, entry] of meetings.flatMap((meeting) => [...entriesOnCalendars(meeting)])) {
    for (const date of datesBlockedBy(entry)) {
      const page = pages.get(`${userId} ${date}`) ?? { userId, date, entries: [] };
      pages.set(`${userId} ${date}`, page);
      page.entries.push(entry);
    }
  }
  return [...pages.values()].map(({ userId, date, entries }) => ({
    ...dayPageKey({ userId, date }),
    version: entries.length,
    entries: Object.fromEntries(entries.map((entry) => [entry.id, entryText(entry)])),
  }));
}

/** All have been answered. */
function invitationItems(meetings: readonly Meeting[]): Record<string, unknown>[] {
  const invited = meetings.flatMap(({ attendees }) =>
    attendees.filter(({ userId, invitedBy }) => invitedBy !== userId),
  );
  const items = new Map(invited.map((one) => [`${one.userId} ${one.invitedBy}`, one]));
  return [...items.values()].map(({ userId, invitedBy }) => ({
    ...invitationsKey({ to: userId, from: invitedBy }),
    version: 1,
    pending: {},
  }));
}
