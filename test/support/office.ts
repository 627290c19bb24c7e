import type { Availability, WeeklyEntry } from "../../functions/domain/availability/availability.ts";
import type { CalendarEntry } from "../../functions/domain/calendar/calendar-entry.ts";
import type { MeetingType } from "../../functions/domain/meeting-types/meeting-type.ts";
import type { Role } from "../../functions/domain/people/role.ts";
import { weekdays } from "../../functions/domain/time/weekday.ts";
import { bookMeeting } from "../../functions/operations/meetings/book-meeting.ts";
import { listSlots } from "../../functions/operations/slots/list-slots.ts";
import type { Services } from "../../functions/services/services.ts";
import { availabilityWrites } from "../../functions/store/availability/availability.ts";
import { entriesOf, readDayPages } from "../../functions/store/calendar/day-pages.ts";
import { saveMeetingType } from "../../functions/store/meeting-types/meeting-types.ts";
import { transact } from "../../functions/store/table/transaction.ts";
import { type Answer, call } from "./call.ts";
import { type TestClock, testClock } from "./clock.ts";
import { newPerson, type Person } from "./person.ts";
import { newTable } from "./table/new-table.ts";

/** Monday, 7 December 2026, at six in the morning in Berlin. */
export const earlyOnMonday = "2026-12-07T05:00:00Z";

/** A place with people who host and attend: functional tests begin in a new one. */
export interface Office {
  services: Services & { clock: TestClock };
  person(roles?: Role[], timeZone?: string): Promise<Person>;
  /** Open on weekdays from nine to five in their zone, unless said. */
  organizer(timeZone?: string, availability?: Partial<Availability>): Promise<Person>;
  publish(person: Person, availability: Availability): Promise<void>;
  /** A personal type of the organizer's: half an hour without any rules, unless said. */
  meetingType(organizer: Person, rules?: Partial<MeetingType>): Promise<MeetingType>;
  slots(as: Person, organizer: Person, query?: Record<string, string>): Promise<Answer>;
  /** A one-on-one at that instant, unless said. */
  book(
    as: Person,
    organizer: Person,
    start: string,
    more?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** All that stands on somebody's calendar between two UTC dates. */
  calendar(person: Person, first?: string, last?: string): Promise<CalendarEntry[]>;
}

export async function newOffice(now = earlyOnMonday): Promise<Office> {
  const table = await newTable();
  const services = { table, clock: testClock(now) };

  const publish = async (person: Person, availability: Availability) => {
    await transact(table, availabilityWrites(person.userId, { ...availability, version: 1 }));
  };

  return {
    services,
    publish,
    person: (roles = [], timeZone = "Europe/Berlin") => newPerson(table, roles, timeZone),
    async organizer(timeZone = "Europe/Berlin", availability = {}) {
      const person = await newPerson(table, ["organizer"], timeZone);
      await publish(person, { timeZone, weekly: nineToFive(), overrides: [], ...availability });
      return person;
    },
    async meetingType(organizer, rules = {}) {
      const id = `type-${Math.random().toString(36).slice(2)}`;
      const type = { ...plainType, id, slug: id, ...rules };
      await transact(table, [saveMeetingType(organizer.userId, type)]);
      return type;
    },
    slots: (as, organizer, query = {}) =>
      call(listSlots, services, {
        as,
        query: { organizerId: organizer.userId, meetingTypeId: "one-on-one", ...query },
      }),
    book: (as, organizer, start, more = {}, headers = {}) =>
      call(bookMeeting, services, {
        as,
        headers,
        body: { organizerId: organizer.userId, meetingTypeId: "one-on-one", start, title: "Planning", ...more },
      }),
    calendar: async (person, first = "2026-12-01", last = "2027-02-28") =>
      entriesOf(await readDayPages(table, person.userId, first, last)),
  };
}

export function nineToFive(): WeeklyEntry[] {
  return weekdays.slice(0, 5).map((day) => weeklyEntry(day, "09:00", "17:00"));
}

export function weeklyEntry(
  day: WeeklyEntry["day"],
  start: string,
  end: string,
  more: Partial<WeeklyEntry> = {},
): WeeklyEntry {
  return { id: `${day}-${start.replace(":", "")}`, day, start, end, active: true, kind: "open", ...more };
}

/** Half an hour, every half hour, without any rules. */
export const plainType: MeetingType = {
  id: "plain",
  slug: "plain",
  public: false,
  name: "Plain",
  description: "",
  kind: "meeting",
  durationMinutes: 30,
  otherDurationsMinutes: [],
  slotIntervalMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  minimumNoticeMinutes: 0,
  changeNoticeMinutes: 0,
  bookingWindowDays: 60,
  dailyLimit: null,
  reminders: [],
  location: "",
  color: "#336699",
  active: true,
  scope: "personal",
  version: 1,
};
