/** The primary key of an item. Sort keys sort as text: dates are `YYYY-MM-DD`, and versions have a fixed width. */
export interface Key {
  pk: string;
  sk: string;
}

/** An item as it is in the table. */
export type StoredItem = Key & Record<string, unknown>;

/** The partition of everything that belongs to one person. */
export function personPartition(userId: string): string {
  return `USER#${userId}`;
}

/** Whose item it is. */
export function personOf({ pk }: Key): string {
  return pk.slice(personPartition("").length);
}

/** The partition of a meeting, its history and its reviews. */
export function meetingPartition(meetingId: string): string {
  return `MEETING#${meetingId}`;
}
