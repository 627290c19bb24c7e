import { type Account, newAccount } from "./sign-in.ts";
import { api } from "./site.ts";

/** An organizer with a page that only one test knows. */
export interface PublishedOrganizer extends Account {
  handle: string;
  /** `/olga-1a2b/talk` */
  path: string;
  meetingTypeId: string;
}

interface Wanted {
  name?: string;
  timeZone?: string;
  durationMinutes?: number;
  /** Other fields of the type. */
  type?: object;
  /** Open on each day between these, on their clock. */
  hours?: { start: string; end: string };
}

let count = 0;

export async function publishedOrganizer(wanted: Wanted = {}): Promise<PublishedOrganizer> {
  const { name = "Olivia Open", timeZone = "Europe/Berlin", durationMinutes = 60, type = {} } = wanted;
  const { hours = { start: "09:00", end: "17:00" } } = wanted;
  const account = await newAccount({ name, timeZone, role: "organizer" });
  const { token } = account;
  const handle = `open-${process.pid}-${++count}`;
  await api("PATCH", "/v1/me", { token, body: { handle } });
  const weekly = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map((day) => ({
    day,
    ...hours,
  }));
  await api("PUT", "/v1/availability", { token, body: { timeZone, weekly, overrides: [] } });
  const body = { name: "Talk", slug: "talk", public: true, durationMinutes, ...type };
  const { id: meetingTypeId } = await api("POST", "/v1/meeting-types", { token, body });
  return { ...account, handle, path: `/${handle}/talk`, meetingTypeId };
}
