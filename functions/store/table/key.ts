/** The primary key of an item. Sort keys order by themselves: dates are `YYYY-MM-DD`, versions have a fixed width. */
export interface Key {
  pk: string;
  sk: string;
}

/** An item as it lies in the table. */
export type StoredItem = Key & Record<string, unknown>;

/** The partition of everything that is one person's. */
export function personPartition(userId: string): string {
  return `USER#${userId}`;
}

/** The partition of a meeting and of what is said and known of it. */
export function meetingPartition(meetingId: string): string {
  return `MEETING#${meetingId}`;
}
