import type { CalendarDate } from "../../domain/availability/availability.ts";
import type { Key } from "./key.ts";

/** Every key of the table. Sort keys order by themselves: dates are `YYYY-MM-DD`, instants fixed-width ISO text. */
export const keys = {
  profile: (userId: string): Key => ({ pk: user(userId), sk: "PROFILE" }),
  availability: (userId: string): Key => ({ pk: user(userId), sk: "AVAILABILITY" }),
  personalType: (userId: string, typeId: string): Key => ({ pk: user(userId), sk: `TYPE#${typeId}` }),
  organizationType: (typeId: string): Key => ({ pk: "ORG", sk: `TYPE#${typeId}` }),
  dayPage: (userId: string, date: CalendarDate): Key => ({ pk: user(userId), sk: `DAY#${date}` }),
  focusBlock: (userId: string, id: string): Key => ({ pk: user(userId), sk: `FOCUS#${id}` }),
  /** A one-off focus block that was taken off the calendar, under the UTC date of its start. */
  removedFocusBlock: (userId: string, date: CalendarDate, id: string): Key => ({
    pk: user(userId),
    sk: `REMOVED-FOCUS#${date}#${id}`,
  }),
  /** Pending invitations from one person to another. */
  invitations: (toUserId: string, fromUserId: string): Key => ({ pk: user(toUserId), sk: `INVITATIONS#${fromUserId}` }),
  /** A meeting that was cancelled, or left by this person, under the UTC date it would have begun on. */
  cancelled: (userId: string, date: CalendarDate, meetingId: string): Key => ({
    pk: user(userId),
    sk: `CANCELLED#${date}#${meetingId}`,
  }),
  idempotency: (userId: string, key: string): Key => ({ pk: user(userId), sk: `IDEMPOTENCY#${key}` }),
  meeting: (meetingId: string): Key => ({ pk: meeting(meetingId), sk: "MEETING" }),
  /** Under the version that the change made of the meeting: so they stand in order, whatever clocks say. */
  edit: (meetingId: string, version: number): Key => ({
    pk: meeting(meetingId),
    sk: `EDIT#${String(version).padStart(8, "0")}`,
  }),
  /** What one participant says of a meeting. */
  review: (meetingId: string, userId: string): Key => ({ pk: meeting(meetingId), sk: `REVIEW#${userId}` }),
  /** The same review among all of a UTC month, without anybody's name: in one of the month's shards. */
  ratedMeeting: (month: string, shard: number, meetingId: string, reviewer: string): Key => ({
    pk: `REVIEWS#${month}#${shard}`,
    sk: `RATING#${meetingId}#${reviewer}`,
  }),
  /** Notes that a consumer of the stream has dealt with an event. */
  event: (consumer: string, eventId: string): Key => ({ pk: `EVENT#${consumer}#${eventId}`, sk: "EVENT" }),
  email: (email: string): Key => ({ pk: `UNIQUE#EMAIL#${email}`, sk: "UNIQUE" }),
  /** One of the shards in which organizers are listed, so that nothing ever scans for them. */
  organizer: (shard: number, userId: string): Key => ({ pk: `ORGANIZERS#${shard}`, sk: user(userId) }),
  /** What the organization has done in a month, `YYYY-MM` of UTC: one of the shards of what is counted together. */
  counter: (month: string, name: string, shard: number): Key => ({
    pk: `COUNTERS#${month}`,
    sk: `COUNTER#${name}#${shard}`,
  }),
  /** In how many meetings of a month somebody takes part in that role. */
  active: (month: string, role: string, userId: string): Key => ({ pk: `ACTIVE#${month}`, sk: `${role}#${userId}` }),
  /** An account that is being closed, or was so a little while ago. */
  closing: (userId: string): Key => ({ pk: user(userId), sk: "LEAVING" }),
  /** Failed attempts to prove who one is, by a digest of the address. */
  failures: (what: string, digest: string): Key => ({ pk: `FAILURES#${what}#${digest}`, sk: "FAILURES" }),
} as const;

function user(userId: string): string {
  return `USER#${userId}`;
}

function meeting(meetingId: string): string {
  return `MEETING#${meetingId}`;
}
