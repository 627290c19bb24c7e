import type { PublishedOrganizer } from "./organizer.ts";
import { newAccount } from "./sign-in.ts";
import { api, presentTime } from "./site.ts";

export interface Meeting {
  id: string;
  title: string;
  description: string;
  start: string;
  attendees: object[];
}

/** The date so many days from now. */
export function dateAhead(days: number): string {
  return new Date(presentTime() + days * 86_400_000).toISOString().slice(0, 10);
}

export async function startsOn(date: string, { userId, meetingTypeId, token }: PublishedOrganizer): Promise<string[]> {
  const query = new URLSearchParams({ organizerId: userId, meetingTypeId, from: date, to: date });
  const { slots } = await api("GET", `/v1/slots?${query}`, { token });
  return slots.map(({ start }: { start: string }) => start);
}

/** A meeting of the organizer's with somebody new. */
export async function bookedWith(organizer: PublishedOrganizer, start: string, title = "Taken"): Promise<Meeting> {
  const { token } = await newAccount({ name: "Sam Somebody" });
  const body = { organizerId: organizer.userId, meetingTypeId: organizer.meetingTypeId, start, title };
  return api("POST", "/v1/meetings", { token, body });
}
