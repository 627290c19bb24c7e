import { addDays } from "../../../functions/domain/time/calendar-date.ts";
import type { ItemChange } from "../../../functions/events/trigger/event-function.ts";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { removeFocusBlock } from "../../../functions/operations/availability/remove-focus-block.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { endMeeting } from "../../../functions/operations/meetings/end-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { listMeetings } from "../../../functions/operations/meetings/list-meetings.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { listSlots } from "../../../functions/operations/slots/list-slots.ts";
import type { Services } from "../../../functions/services/services.ts";
import { call } from "../call.ts";
import type { TestClock } from "../clock.ts";
import { newOffice, type Office } from "../office.ts";
import type { Person } from "../person.ts";
import { below, oneOf, type Random, randomFrom, shuffled } from "../random.ts";
import { samples } from "../samples.ts";
import { recorded } from "../table/recorded.ts";

/** A meeting as the API answers it. */
export interface MeetingAnswer {
  id: string;
  organizerId: string;
  meetingTypeId: string;
  start: string;
  end: string;
  status: string;
  attendees: { userId: string; response: "accepted" | "declined" | "tentative" | "pending" }[];
}

/** One thing that happened to a meeting, as whoever asked for it was answered. */
export interface Fact {
  what: "booked" | "extended" | "ended" | "pushed" | "rescheduled" | "cancelled" | "responded" | "added" | "removed";
  by: string;
  /** Of `added` and `removed`. */
  whom?: string;
  at: number;
  meeting: MeetingAnswer;
}

export interface FocusFact {
  owner: string;
  start: string;
  end: string;
  removedAt?: number;
}

export interface SimulatedYear {
  services: Services & { clock: TestClock };
  /** Somebody of each kind, and their zones. */
  organizers: Person[];
  attendees: Person[];
  personalTypeId: string;
  facts: Fact[];
  focus: FocusFact[];
  /** Every write, in order. */
  changes: ItemChange[];
}

export const firstDay = "2026-03-01";
export const lastDay = "2027-02-28";

const bookings = samples(180, 400);

/**
 * People of three continents book, move, extend, end, answer, leave and cancel through a year and its clock changes; all times are
 * multiples of five minutes. What is refused has not happened. The same seed, the same year.
 */
export async function simulateYear(seed: number): Promise<SimulatedYear> {
  const random = randomFrom(seed);
  const office = await newOffice(`${firstDay}T00:00:00Z`);
  const { table, changes } = recorded(office.services.table);
  const services = { ...office.services, table };
  const people = await peopleOf(office);
  const year: SimulatedYear = { services, ...people, facts: [], focus: [], changes };
  changes.length = 0;
  for (let step = 0; step < bookings; step++) {
    const day = addDays(firstDay, Math.floor((step / bookings) * 350));
    services.clock.set(`${day}T0${below(8, random)}:${oneOf(["00", "17", "45"], random)}:30Z`);
    await bookSomething(year, day, random);
    if (below(10, random) < 7) await changeSomething(year, random);
    if (below(10, random) < 5) await changeSomething(year, random);
    if (below(10, random) < 2) await keepTime(year, day, random);
    if (step % 4 === 3) await endSomething(year);
  }
  return year;
}

async function peopleOf(office: Office) {
  const weekly = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;
  const hours = (start: string, end: string) => ({
    weekly: weekly.map((day) => ({ id: day, day, start, end, active: true, kind: "open" as const })),
    overrides: [{ date: "2026-10-25", intervals: [{ start: "00:00", end: "06:00" }] }],
  });
  const organizers = [
    await office.organizer("Europe/Berlin", hours("08:00", "18:00")),
    await office.organizer("America/New_York", hours("09:00", "17:30")),
    await office.organizer("Australia/Lord_Howe", hours("22:00", "04:00")),
  ];
  const attendees = [];
  for (const zone of ["Europe/Berlin", "Asia/Kathmandu", "America/St_Johns", "Africa/Cairo"]) {
    attendees.push(await office.person([], zone));
  }
  const personal = await office.meetingType(organizers[0]!, {
    otherDurationsMinutes: [45, 90],
    bufferBeforeMinutes: 5,
    bufferAfterMinutes: 10,
    slotIntervalMinutes: 15,
  });
  return { organizers, attendees, personalTypeId: personal.id };
}

async function bookSomething(year: SimulatedYear, day: string, random: Random): Promise<void> {
  const { services, organizers, attendees, personalTypeId } = year;
  const organizer = oneOf(organizers, random);
  const booker = oneOf([organizer, ...attendees], random);
  const invited = shuffled([...attendees, ...organizers], random)
    .slice(0, below(4, random))
    .filter((one) => one !== organizer && one !== booker);
  if (invited.length === 0 && booker === organizer) return;
  const isPersonal = organizer === organizers[0] && below(3, random) === 0;
  const attendeeIds = invited.map(({ userId }) => userId);
  const offer = {
    organizerId: organizer.userId,
    meetingTypeId: isPersonal ? personalTypeId : oneOf(["one-on-one", "product-discussion"], random),
  };
  const from = addDays(day, below(9, random));
  const query = {
    ...offer,
    from,
    to: addDays(from, 1),
    ...(invited.length > 0 && { attendeeIds: attendeeIds.join(",") }),
  };
  const { slots } = (await call(listSlots, services, { as: booker, query })).body;
  if (!slots?.length) return;
  const hosted = meetingsNow(year).filter(({ organizerId }) => organizerId === organizer.userId);
  const ends = new Set(hosted.map(({ end }) => end));
  const following = slots.filter(({ start }: { start: string }) => ends.has(start));
  const { start } = oneOf<{ start: string }>(following.length > 0 && below(3, random) > 0 ? following : slots, random);
  const answer = await call(bookMeeting, services, {
    as: booker,
    body: { ...offer, start, attendeeIds, title: "Planning" },
  });
  if (answer.status === 201) note(year, { what: "booked", by: booker.userId, meeting: answer.body });
}

async function changeSomething(year: SimulatedYear, random: Random): Promise<void> {
  const { services, organizers, attendees } = year;
  const everybody = [...organizers, ...attendees];
  const standing = meetingsNow(year).filter(
    ({ status, end }) => status !== "cancelled" && Date.parse(end) > services.clock.now(),
  );
  if (standing.length === 0) return;
  const what = below(8, random);
  const isFollowed = ({ end, organizerId }: MeetingAnswer) =>
    standing.some((other) => other.start === end && other.organizerId === organizerId);
  const followed = what === 2 ? standing.filter(isFollowed) : [];
  const meeting = oneOf(followed.length > 0 ? followed : standing, random);
  const personNamed = (id: string) => everybody.find(({ userId }) => userId === id)!;
  const organizer = personNamed(meeting.organizerId);
  const somebody = oneOf([organizer, ...meeting.attendees.map(({ userId }) => personNamed(userId))], random);
  const ask = async (operation: AnyOperation, as: Person, body: object, params = {}) => {
    const answer = await call(operation, services, { as, params: { id: meeting.id, ...params }, body });
    return answer.status === 200 ? (answer.body as MeetingAnswer) : undefined;
  };

  switch (what) {
    case 0:
    case 1: {
      const start = minutesLater(meeting.start, oneOf([-60, 30, 45, 90, 24 * 60, 3 * 24 * 60], random));
      const ignoreAvailability = somebody === organizer;
      const after = await ask(rescheduleMeeting, somebody, { start, ignoreAvailability });
      if (after) note(year, { what: "rescheduled", by: somebody.userId, meeting: after });
      return;
    }
    case 2: {
      const after = await ask(extendMeeting, organizer, {
        byMinutes: oneOf([5, 20, 45], random),
        onConflict: oneOf(["refuse", "push", "push"], random),
      });
      if (!after) return;
      note(year, { what: "extended", by: organizer.userId, meeting: after });
      await notePushes(year, organizer, after);
      return;
    }
    case 3:
    case 4:
    case 5: {
      if (somebody === organizer) return;
      const response = oneOf(["accepted", "declined", "tentative"], random);
      const after = await ask(respondToInvitation, somebody, { response });
      if (after) note(year, { what: "responded", by: somebody.userId, meeting: after });
      return;
    }
    case 6: {
      const newcomer = oneOf(everybody.filter(({ userId }) => !isOn(meeting, userId)).concat(organizer), random);
      if (newcomer === organizer) return;
      const after = await ask(addAttendees, organizer, { userIds: [newcomer.userId] });
      if (after) note(year, { what: "added", by: organizer.userId, whom: newcomer.userId, meeting: after });
      return;
    }
    default: {
      if (below(2, random) === 0 && somebody !== organizer) {
        const userId = somebody.userId;
        const by = oneOf([organizer, somebody], random);
        const after = await ask(removeAttendee, by, {}, { userId });
        if (after) noteEnd(year, after, by, userId);
        return;
      }
      const after = await ask(cancelMeeting, somebody, {});
      if (after) noteEnd(year, after, somebody, somebody.userId);
    }
  }
}

/** The next meeting, a quarter of an hour after it has begun. */
async function endSomething(year: SimulatedYear): Promise<void> {
  const { services, organizers } = year;
  const [next] = meetingsNow(year)
    .filter(({ status, start }) => status !== "cancelled" && Date.parse(start) > services.clock.now())
    .sort((one, other) => Date.parse(one.start) - Date.parse(other.start));
  if (!next) return;
  services.clock.set(minutesLater(next.start, 15));
  const as = organizers.find(({ userId }) => userId === next.organizerId)!;
  const answer = await call(endMeeting, services, { as, params: { id: next.id }, body: {} });
  if (answer.status === 200) note(year, { what: "ended", by: as.userId, meeting: answer.body });
}

/** An attendee leaves the meeting, and cancels it as the last one. */
function noteEnd(year: SimulatedYear, meeting: MeetingAnswer, by: Person, whom: string): void {
  note(
    year,
    meeting.status === "cancelled"
      ? { what: "cancelled", by: by.userId, meeting }
      : { what: "removed", by: by.userId, whom, meeting },
  );
}

/** An extension answers with the extended meeting only: what else has moved shows on its organizer's calendar. */
async function notePushes(year: SimulatedYear, organizer: Person, extended: MeetingAnswer): Promise<void> {
  const { body } = await call(listMeetings, year.services, {
    as: organizer,
    query: { from: extended.start, to: minutesLater(extended.end, 24 * 60), limit: "100", role: "organizer" },
  });
  const known = new Map(meetingsNow(year).map((meeting) => [meeting.id, meeting]));
  for (const meeting of body.items as MeetingAnswer[]) {
    if (known.get(meeting.id)?.start !== meeting.start) note(year, { what: "pushed", by: organizer.userId, meeting });
  }
}

async function keepTime({ services, organizers, focus }: SimulatedYear, day: string, random: Random): Promise<void> {
  const owner = oneOf(organizers, random);
  const start = `${addDays(day, 1 + below(3, random))}T${10 + below(9, random)}:30:00Z`;
  const end = minutesLater(start, oneOf([30, 90, 2 * 24 * 60], random));
  const body = { start, end, title: "Writing" };
  const added = await call(addFocusBlock, services, { as: owner, body });
  if (added.status !== 201) return;
  const fact: FocusFact = { owner: owner.userId, start, end };
  focus.push(fact);
  if (below(2, random) === 0) return;
  // Some are taken off only when they are over: those were kept.
  if (below(3, random) === 0) services.clock.set(minutesLater(end, 5));
  await call(removeFocusBlock, services, { as: owner, params: { id: added.body.id } });
  fact.removedAt = services.clock.now();
}

function note({ facts, services }: SimulatedYear, fact: Omit<Fact, "at">): void {
  facts.push({ ...fact, at: services.clock.now() });
}

/** Each meeting as it was last answered. */
export function meetingsNow({ facts }: Pick<SimulatedYear, "facts">): MeetingAnswer[] {
  return [...new Map(facts.map(({ meeting }) => [meeting.id, meeting])).values()];
}

function isOn({ organizerId, attendees }: MeetingAnswer, userId: string): boolean {
  return organizerId === userId || attendees.some((attendee) => attendee.userId === userId);
}

function minutesLater(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString().replace(".000Z", "Z");
}
