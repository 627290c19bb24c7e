import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";

/** An event of a calendar file, as a calendar program understands it. */
export interface ReadEvent {
  uid: string;
  sequence: number | undefined;
  status: string | undefined;
  start: string;
  end: string;
  title: string;
  description: string;
  location: string;
  organizer: string | undefined;
  /** Address and answer, in the order of the file. */
  attendees: { email: string; name: string | undefined; answer: string | undefined }[];
}

export interface ReadCalendar {
  method: string | undefined;
  events: ReadEvent[];
}

/** Two parsers that know nothing of each other. */
export const parsers: Record<string, (text: string) => ReadCalendar> = { "ical.js": byIcalJs, "ts-ics": byTsIcs };

function byIcalJs(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const textOf = (component: ICAL.Component, name: string) => {
    const value = component.getFirstPropertyValue(name);
    return value === null ? undefined : String(value);
  };
  return {
    method: textOf(calendar, "method"),
    events: calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        status: textOf(component, "status"),
        start: event.startDate.toJSDate().toISOString(),
        end: event.endDate.toJSDate().toISOString(),
        title: event.summary,
        description: event.description ?? "",
        location: event.location ?? "",
        organizer: addressIn(textOf(component, "organizer")),
        attendees: event.attendees.map((attendee) => ({
          email: addressIn(String(attendee.getFirstValue()))!,
          name: attendee.getFirstParameter("cn"),
          answer: attendee.getFirstParameter("partstat"),
        })),
      };
    }),
  };
}

function byTsIcs(text: string): ReadCalendar {
  const calendar = convertIcsCalendar(undefined, text);
  return {
    method: calendar.method,
    events: (calendar.events ?? []).map((event) => ({
      uid: event.uid,
      sequence: event.sequence,
      status: event.status,
      start: event.start.date.toISOString(),
      end: event.end!.date.toISOString(),
      title: event.summary,
      description: event.description ?? "",
      location: event.location ?? "",
      organizer: event.organizer?.email,
      attendees: (event.attendees ?? []).map(({ email, name, partstat }) => ({
        email: addressIn(email)!,
        name,
        answer: partstat,
      })),
    })),
  };
}

function addressIn(value: string | undefined): string | undefined {
  return value?.replace(/^mailto:/i, "");
}
