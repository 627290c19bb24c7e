import { isDeepStrictEqual } from "node:util";
import { openHoursToNote } from "../../../functions/domain/availability/counting-hours.ts";
import { addWeeklyEntries } from "../../../functions/operations/availability/add-weekly-entries.ts";
import { removeOverride } from "../../../functions/operations/availability/remove-override.ts";
import { replaceAvailability } from "../../../functions/operations/availability/replace-availability.ts";
import { setOverride } from "../../../functions/operations/availability/set-override.ts";
import { takeDaysOff } from "../../../functions/operations/availability/take-days-off.ts";
import { changeMeetingType } from "../../../functions/operations/meeting-types/change-meeting-type.ts";
import { createMeetingType } from "../../../functions/operations/meeting-types/create-meeting-type.ts";
import { deleteMeetingType } from "../../../functions/operations/meeting-types/delete-meeting-type.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { availabilityFrom, availabilityKey } from "../../../functions/store/availability/availability.ts";
import { typeListFrom } from "../../../functions/store/meeting-types/type-lists.ts";
import { organizerKey } from "../../../functions/store/people/organizers.ts";
import { remove } from "../../../functions/store/table/actions.ts";
import { type Key, personPartition, type StoredItem } from "../../../functions/store/table/key.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { everyFault, quickestFaults, type Scenario, type Session } from "../explorer/scenario.ts";
import { ask, bookingBy, type Request, session, twins } from "./requests.ts";
import { at, office, oneMeeting } from "./setting.ts";

const careful = { id: "careful" };
const newHours = { timeZone: "Asia/Tokyo", weekly: [], overrides: [] };
const mondayMorning = { day: "monday", start: "09:00", end: "10:00" };
const typeCreated: Request = {
  as: "olga",
  operation: createMeetingType,
  body: { name: "New", kind: "meeting", durationMinutes: 30 },
};
const daysTakenOff: Request = {
  as: "olga",
  operation: takeDaysOff,
  body: { from: "2026-12-08", to: "2026-12-09", reason: "Skiing" },
};
const entryAdded: Request = {
  as: "olga",
  operation: addWeeklyEntries,
  body: { entries: [{ ...mondayMorning, meetingTypeId: "focus-time" }] },
};

/** From then on nobody can book. */
export function hoursClosedBy(as: string): Session {
  return session({ as, operation: replaceAvailability, body: { timeZone: "UTC", weekly: [], overrides: [] } });
}

function alone(name: string, request: Request): Scenario {
  return {
    name: `alone: ${name}`,
    setup: office,
    sessions: [session(request)],
    // Nobody can wait for a slow transaction for ever.
    check: ({ outcomes, schedule }) =>
      outcomes.some(({ code, writes }) => code === "unavailable" && writes > 0) && !/slow/.test(schedule.join())
        ? ["a 503 for what is written"]
        : [],
  };
}

/** Whoever edits alone must never be told that somebody else was faster. */
export const edits: Scenario[] = [
  alone("a type is changed as it was seen", {
    as: "olga",
    operation: changeMeetingType,
    params: careful,
    body: { name: "New" },
    ifMatch: 1,
  }),
  alone("a type is changed", { as: "olga", operation: changeMeetingType, params: careful, body: { name: "New" } }),
  alone("a type is deleted", { as: "olga", operation: deleteMeetingType, params: careful }),
  alone("a type is created", typeCreated),
  alone("hours are published as they were seen", {
    as: "olga",
    operation: replaceAvailability,
    body: newHours,
    ifMatch: 1,
  }),
  alone("hours are published", { as: "olga", operation: replaceAvailability, body: newHours }),
  alone("a weekly entry is added", entryAdded),
  {
    name: "weekly entries are added twice with one key",
    oneFault: quickestFaults,
    setup: office,
    sessions: twins(entryAdded, { repeats: 1 }),
  },
  {
    name: "a type is created twice with one key",
    oneFault: quickestFaults,
    setup: office,
    sessions: twins(typeCreated, { repeats: 1 }),
  },
  alone("the hours of a date are set", {
    as: "olga",
    operation: setOverride,
    params: { date: "2026-12-08" },
    body: { intervals: [] },
  }),
  alone("days are taken off", daysTakenOff),
  {
    name: "days are taken off twice with one key",
    oneFault: quickestFaults,
    setup: oneMeeting,
    sessions: twins(daysTakenOff, { repeats: 1 }),
  },
  {
    name: "days are taken off / the override of one is removed",
    oneFault: quickestFaults,
    setup: async (services) => {
      await office(services);
      await ask(services, daysTakenOff);
    },
    // Hours remember their last change only. One that another has followed is made again, and comes to the same.
    sessions: [
      session(daysTakenOff, { writes: "any" }),
      session({ as: "olga", operation: removeOverride, params: { date: "2026-12-08" } }, { writes: "any" }),
    ],
  },
  alone("a name is changed", { as: "ann", operation: changeMe, body: { name: "Anna" } }),
  {
    name: "a type is switched off / booked",
    oneFault: everyFault,
    setup: office,
    sessions: [
      session({ as: "olga", operation: changeMeetingType, params: careful, body: { active: false } }),
      session(bookingBy("ann", "olga", at("10:00"), { meetingTypeId: "careful" })),
    ],
  },
  {
    name: "two create a type of one name",
    setup: office,
    sessions: ["one", "other"].map((name) => session(typeCreated, { name })),
    rangeReadsMatter: true,
    check: ({ outcomes }) => (outcomes.every(({ status }) => status === "answered") ? ["two types of one name"] : []),
  },
  {
    name: "a type is created / another takes its name",
    setup: office,
    sessions: [
      session(typeCreated),
      session({ as: "olga", operation: changeMeetingType, params: careful, body: { name: "new" } }),
    ],
    rangeReadsMatter: true,
    check: ({ outcomes }) => (outcomes.every(({ status }) => status === "answered") ? ["two types of one name"] : []),
  },
  {
    name: "a type is deleted / hours are published for it",
    setup: office,
    sessions: [
      session({ as: "olga", operation: deleteMeetingType, params: careful }),
      session({
        as: "olga",
        operation: replaceAvailability,
        body: { timeZone: "UTC", weekly: [{ ...mondayMorning, meetingTypeId: "careful" }], overrides: [] },
      }),
    ],
    rangeReadsMatter: true,
    check: ({ items }) => wrongNotesOf("olga", items),
  },
  {
    name: "a type is deleted / the first hours are published for it",
    setup: async (services) => {
      await office(services);
      await transact(services.table, [remove(availabilityKey("olga"))]);
    },
    sessions: [
      session({ as: "olga", operation: deleteMeetingType, params: careful }),
      session({
        as: "olga",
        operation: replaceAvailability,
        body: { timeZone: "UTC", weekly: [{ ...mondayMorning, meetingTypeId: "careful" }], overrides: [] },
      }),
    ],
    rangeReadsMatter: true,
    check: ({ items }) => wrongNotesOf("olga", items),
  },
  {
    name: "a type is changed twice as it was seen",
    setup: office,
    sessions: ["One", "Two"].map((name) =>
      session({ as: "olga", operation: changeMeetingType, params: careful, body: { name }, ifMatch: 1 }, { name }),
    ),
    check: ({ outcomes }) =>
      outcomes.every(({ status }) => status === "answered") ? ["both have changed what they saw"] : [],
  },
];

/** The list of organizers must say of somebody's hours what their hours and types say. */
function wrongNotesOf(userId: string, items: readonly StoredItem[]): string[] {
  const found = (key: Key) => items.find(({ pk, sk }) => pk === key.pk && sk === key.sk);
  const item = found(availabilityKey(userId));
  if (!item) return [];
  const hours = availabilityFrom(item);
  const types = found({ pk: personPartition(userId), sk: "TYPES" });
  const wanted = openHoursToNote({ ...hours, ...(types && { ownTypes: typeListFrom(types) }) });
  const { hasOpenHours, openForTypes } = found(organizerKey(userId))!;
  return isDeepStrictEqual({ hasOpenHours, openForTypes }, wanted)
    ? []
    : ["the list of organizers is wrong about hours"];
}
