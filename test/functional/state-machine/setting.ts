import type { WeeklyEntry } from "../../../functions/domain/availability/availability.ts";
import { weekdays } from "../../../functions/domain/time/weekday.ts";
import { replaceAvailability } from "../../../functions/operations/availability/replace-availability.ts";
import type { Services } from "../../../functions/services/services.ts";
import { profileKey, readProfile } from "../../../functions/store/people/profiles.ts";
import { update } from "../../../functions/store/table/actions.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { call } from "../../support/call.ts";
import { earlyOnMonday, newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import type { Hours, Kind, Time, World } from "./world.ts";

/** Every organizer has these two meeting types. */
export const kinds: Kind[] = [
  {
    id: "quick",
    minutes: 30,
    otherMinutes: [60],
    everyMinutes: 15,
    before: 0,
    after: 0,
    noticeMinutes: 0,
    changeNoticeMinutes: 0,
    windowDays: 60,
    maxADay: null,
  },
  {
    id: "careful",
    minutes: 45,
    otherMinutes: [90],
    everyMinutes: 30,
    before: 10,
    after: 20,
    noticeMinutes: 60,
    changeNoticeMinutes: 180,
    windowDays: 2,
    maxADay: 2,
  },
];

const daily = (start: number, end: number): Time[] =>
  Array.from({ length: 7 }, () => ({ start: start * 60, end: end * 60 }));
const never: null[] = Array(7).fill(null);

/** What organizers publish, in turn. None of these zones changes its clocks. */
export const hoursToPublish: Hours[] = [
  { timeZone: "UTC", minutesAheadOfUtc: 0, open: daily(8, 18), focus: never },
  { timeZone: "America/Phoenix", minutesAheadOfUtc: -7 * 60, open: daily(0, 24), focus: daily(17, 18) },
  { timeZone: "Asia/Kolkata", minutesAheadOfUtc: 5.5 * 60, open: daily(13, 31), focus: never },
  {
    timeZone: "UTC",
    minutesAheadOfUtc: 0,
    open: daily(6, 24).map((stretch, day) => (day === 2 ? null : stretch)),
    focus: daily(9, 10).map((stretch, day) => (day === 1 ? stretch : null)),
  },
  { timeZone: "UTC", minutesAheadOfUtc: 0, open: never, focus: never },
];

/** `email`: of somebody who has no log-in. */
export interface Somebody extends Person {
  email?: string;
}

/** Three who host, and attend each other's meetings too, and three who only attend, one of them without a log-in. */
export interface Setting {
  office: Office;
  organizers: Person[];
  people: Somebody[];
  world: World;
}

export async function newSetting(): Promise<Setting> {
  const office = await newOffice(earlyOnMonday);
  const organizers = await Promise.all(Array.from({ length: 3 }, () => office.person(["organizer"])));
  const attendees = await Promise.all([office.person(), office.person(), stranger(office)]);
  for (const [place, organizer] of organizers.entries()) {
    await publish(office.services, organizer, hoursToPublish[place]!);
    for (const kind of kinds) await office.meetingType(organizer, rulesOf(kind));
  }
  return {
    office,
    organizers,
    people: [...organizers, ...attendees],
    world: {
      now: office.services.clock.now(),
      hours: new Map(organizers.map(({ userId }, place) => [userId, hoursToPublish[place]!])),
      meetings: [],
      blocks: [],
      plans: [],
      left: [],
      invited: [],
    },
  };
}

async function stranger({ services, person }: Office): Promise<Somebody> {
  const { userId } = await person();
  await transact(services.table, [update(profileKey(userId), { set: { account: "none" } })]);
  return { userId, email: (await readProfile(services.table, userId)).email };
}

export function publish(services: Services, as: Person, hours: Hours) {
  const body = { timeZone: hours.timeZone, weekly: weeklyOf(hours), overrides: [] };
  return call(replaceAvailability, services, { as, body });
}

/** As organizers write it: what is open, and what is kept for focus. */
export function weeklyOf({ open, focus }: Hours): Pick<WeeklyEntry, "day" | "start" | "end" | "meetingTypeId">[] {
  return [...entriesOf(open), ...entriesOf(focus).map((entry) => ({ ...entry, meetingTypeId: "focus-time" }))];
}

function entriesOf(week: Hours["open"]) {
  return week.flatMap((stretch, day) =>
    stretch ? [{ day: weekdays[day]!, start: wallTime(stretch.start), end: wallTime(stretch.end, true) }] : [],
  );
}

function wallTime(minute: number, isEnd = false): string {
  const ofDay = isEnd && minute === 1440 ? minute : minute % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, "0")}:${String(ofDay % 60).padStart(2, "0")}`;
}

function rulesOf(kind: Kind) {
  return {
    id: kind.id,
    durationMinutes: kind.minutes,
    otherDurationsMinutes: kind.otherMinutes,
    slotIntervalMinutes: kind.everyMinutes,
    bufferBeforeMinutes: kind.before,
    bufferAfterMinutes: kind.after,
    minimumNoticeMinutes: kind.noticeMinutes,
    changeNoticeMinutes: kind.changeNoticeMinutes,
    bookingWindowDays: kind.windowDays,
    dailyLimit: kind.maxADay,
  };
}
