import type { Reader, ToldMeeting } from "../../../functions/domain/messages/message.ts";
import { parseInstant } from "../../../functions/domain/time/format.ts";

export const olga: Reader = {
  ...{ userId: "olga", name: "Olga", email: "olga@example.com" },
  ...{ timeZone: "Europe/Berlin", language: "en" },
};
export const alice: Reader = { ...olga, userId: "alice", name: "Alice", email: "alice@example.com" };
export const sender = { name: "Meeting Scheduler", address: "meetings@example.com" };

/** A meeting of Olga's with Alice, who has not answered, and Ben, who has accepted. */
export function toldMeeting(more: Partial<ToldMeeting> = {}): ToldMeeting {
  return {
    id: "5d0c6c5e-3f0a-4d59-9f5c-0f5c9c5a1b10",
    ...{ title: "Planning", description: "What comes next", location: "Room 1", typeName: "One-on-one" },
    ...{ start: parseInstant("2026-12-08T09:00:00Z"), end: parseInstant("2026-12-08T09:30:00Z") },
    organizer: { userId: "olga", name: "Olga", timeZone: "Europe/Berlin" },
    attendees: [
      { userId: "alice", name: "Alice", response: "pending" },
      { userId: "ben", name: "Ben", response: "accepted" },
    ],
    ...{ sequence: 2, isCancelled: false },
    ...more,
  };
}
