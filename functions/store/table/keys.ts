import type { Key } from "./key.ts";

/** Every key of the table. Sort keys order by themselves: dates are `YYYY-MM-DD`, instants fixed-width ISO text. */
export const keys = {
  /** What one participant says of a meeting. */
  review: (meetingId: string, userId: string): Key => ({ pk: meeting(meetingId), sk: `REVIEW#${userId}` }),
  /** The same review among all of a UTC month, without anybody's name: in one of the month's shards. */
  ratedMeeting: (month: string, shard: number, meetingId: string, reviewer: string): Key => ({
    pk: `REVIEWS#${month}#${shard}`,
    sk: `RATING#${meetingId}#${reviewer}`,
  }),
  /** What the organization has done in a month, `YYYY-MM` of UTC: one of the shards of what is counted together. */
  counter: (month: string, name: string, shard: number): Key => ({
    pk: `COUNTERS#${month}`,
    sk: `COUNTER#${name}#${shard}`,
  }),
  /** In how many meetings of a month somebody takes part in that role. */
  active: (month: string, role: string, userId: string): Key => ({ pk: `ACTIVE#${month}`, sk: `${role}#${userId}` }),
  /** Failed attempts to prove who one is, by a digest of the address. */
  failures: (what: string, digest: string): Key => ({ pk: `FAILURES#${what}#${digest}`, sk: "FAILURES" }),
} as const;

function meeting(meetingId: string): string {
  return `MEETING#${meetingId}`;
}
