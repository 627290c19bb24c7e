import { localDay } from "../../../functions/domain/time/calendar-date.ts";
import { zoneNamed } from "../../../functions/domain/time/zone.ts";
import { removeFocusBlock } from "../../../functions/operations/availability/remove-focus-block.ts";
import { deleteMeetingType } from "../../../functions/operations/meeting-types/delete-meeting-type.ts";
import { invitationsFrom } from "../../../functions/store/meetings/invitations.ts";
import { meetingsIn } from "../../support/histories.ts";
import { idMadeBy } from "../explorer/determinism.ts";
import { type End, everyFault, quickestFaults, type Scenario, type Services } from "../explorer/scenario.ts";
import { hoursClosedBy } from "./edits.ts";
import { ask, bookingBy, cancellationBy, extensionBy, focusOf, moveBy, session, twins } from "./requests.ts";
import { at, first, invitedMeeting, office, officeWithLimit } from "./setting.ts";

/** What the first session makes, in its first attempt. */
const itsOwn = idMadeBy("s0a0");
const annBooks = bookingBy("ann", "olga", at("10:00"));
const benBooks = bookingBy("ben", "olga", at("10:00"));

export const bookings: Scenario[] = [
  {
    name: "two book one slot",
    oneFault: everyFault,
    setup: office,
    sessions: [session(annBooks), session(benBooks)],
  },
  {
    name: "two book, and their buffers overlap at midnight",
    setup: office,
    sessions: [
      session(bookingBy("ann", "olga", at("23:30"), { meetingTypeId: "careful" })),
      session(bookingBy("ben", "olga", at("00:00", "2026-12-09"), { meetingTypeId: "careful" })),
    ],
  },
  {
    name: "two organizers are booked for one attendee",
    setup: office,
    sessions: [
      session(bookingBy("ann", "olga", at("10:00"), { attendeeIds: ["cal"] })),
      session(bookingBy("ben", "otto", at("10:00"), { attendeeIds: ["cal"] })),
    ],
  },
  {
    name: "three book one slot",
    setup: office,
    sessions: [session(annBooks), session(benBooks), session(bookingBy("cal", "olga", at("10:00")))],
  },
  {
    name: "booked twice with one key",
    setup: office,
    sessions: twins(annBooks, { repeats: 1 }),
  },
  {
    name: "booked twice with one key / another books",
    oneFault: ["lost"],
    setup: office,
    sessions: [...twins(annBooks), session(benBooks)],
  },
  {
    name: "booked with a key and sent again / cancelled / another books",
    setup: office,
    sessions: [
      session(annBooks, { key: "key", repeats: 1 }),
      session(cancellationBy("olga", itsOwn)),
      session(benBooks),
    ],
  },
  {
    name: "booked / cancelled / another books",
    setup: office,
    sessions: [session(annBooks), session(cancellationBy("olga", itsOwn)), session(benBooks)],
  },
  {
    name: "booked / moved / another books",
    setup: office,
    sessions: [session(annBooks), session(moveBy("olga", itsOwn, at("10:00", "2026-12-10"))), session(benBooks)],
  },
  {
    name: "booked / its type is deleted",
    oneFault: everyFault,
    setup: office,
    sessions: [
      session(bookingBy("ann", "olga", at("10:00"), { meetingTypeId: "careful" })),
      session({ as: "olga", operation: deleteMeetingType, params: { id: "careful" } }),
    ],
  },
  {
    name: "booked / the hours are closed",
    oneFault: everyFault,
    setup: office,
    sessions: [session(annBooks), hoursClosedBy("olga")],
  },
  {
    name: "booked with an invitation / the hours are closed",
    setup: office,
    sessions: [session(bookingBy("ann", "olga", at("10:00"), { attendeeIds: ["cal"] })), hoursClosedBy("olga")],
  },
  {
    name: "booked with a key and sent again / the hours are closed",
    setup: office,
    sessions: [session(annBooks, { key: "key", repeats: 1 }), hoursClosedBy("olga")],
  },
  {
    name: "the twentieth invitation / the twenty-first",
    oneFault: quickestFaults,
    setup: nineteenInvitations,
    sessions: [
      session(bookingBy("ann", "olga", at("10:00"), { attendeeIds: ["cal"] })),
      session(bookingBy("ann", "otto", at("11:00"), { attendeeIds: ["cal"] }), { name: "ann books Otto" }),
    ],
    check: ({ items }) => {
      const invitations = items.find(({ pk, sk }) => pk === "USER#cal" && sk === "INVITATIONS#ann");
      const waiting = invitations ? Object.keys(invitationsFrom(invitations).pending).length : 0;
      return waiting > 20 ? [`${waiting} invitations wait`] : [];
    },
  },
  {
    name: "a meeting gets longer / one more invitation, and a day of Cal's time is the limit",
    oneFault: quickestFaults,
    setup: invitedMeeting,
    sessions: [
      session(extensionBy("olga", first, 1395)),
      session(bookingBy("ann", "otto", at("10:00", "2026-12-10"), { attendeeIds: ["cal"] })),
    ],
    check: ({ items }) => {
      const invitations = items.find(({ pk, sk }) => pk === "USER#cal" && sk === "INVITATIONS#ann");
      const waiting = invitations ? Object.values(invitationsFrom(invitations).pending) : [];
      const minutes = waiting.reduce((sum, one) => sum + one.minutes, 0);
      return minutes > 1440 ? [`Invitations hold ${minutes} minutes`] : [];
    },
  },
  {
    name: "two book one date, which is two in UTC, and one is the limit",
    setup: officeWithLimit,
    sessions: [
      session(bookingBy("ann", "olga", at("23:15"), { meetingTypeId: "once-a-day" })),
      session(bookingBy("ben", "olga", at("10:00", "2026-12-09"), { meetingTypeId: "once-a-day" })),
    ],
    check: aboveLimit,
  },
  {
    name: "one moves to a date and one books it, which is two in UTC, and one is the limit",
    setup: async (services) => {
      await officeWithLimit(services);
      await ask(services, bookingBy("ann", "olga", at("10:00", "2026-12-11"), { meetingTypeId: "once-a-day" }));
    },
    sessions: [
      session(moveBy("ann", first, at("23:15"))),
      session(bookingBy("ben", "olga", at("10:00", "2026-12-09"), { meetingTypeId: "once-a-day" })),
    ],
    check: aboveLimit,
  },
  {
    name: "a focus block / booked",
    setup: office,
    sessions: [session(focusOf("olga", at("09:00"), at("12:00"))), session(annBooks)],
  },
  {
    name: "a focus block twice with one key / booked",
    oneFault: ["lost", "killed-after"],
    setup: office,
    sessions: [...twins(focusOf("olga", at("09:00"), at("12:00")), { repeats: 1 }), session(annBooks)],
  },
  {
    name: "a focus block / removed / booked",
    setup: office,
    sessions: [
      session(focusOf("olga", at("09:00"), at("12:00"))),
      session({ as: "olga", operation: removeFocusBlock, params: { id: itsOwn } }, { writes: "any" }),
      session(annBooks),
    ],
  },
];

async function nineteenInvitations(services: Services): Promise<void> {
  await office(services);
  for (let day = 10; day < 29; day++) {
    await ask(services, bookingBy("ann", "olga", at("10:00", `2026-12-${day}`), { attendeeIds: ["cal"] }));
  }
}

/** Dates of Berlin on which Olga has more than the one meeting that she wants. */
function aboveLimit({ items }: End): string[] {
  const dates = meetingsIn(items)
    .filter(({ status, meetingTypeId }) => status !== "cancelled" && meetingTypeId === "once-a-day")
    .map(({ start }) => localDay(start, zoneNamed("Europe/Berlin")));
  return new Set(dates).size < dates.length ? [`${dates.length} meetings on ${dates}, and one is the limit`] : [];
}
