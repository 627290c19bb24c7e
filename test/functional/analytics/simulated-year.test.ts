import { beforeAll, describe, expect, test } from "vitest";
import { measures } from "../../../functions/domain/analytics/counter-delta.ts";
import { countEvents } from "../../../functions/events/followers/count-events.ts";
import type { ItemChange } from "../../../functions/events/trigger/event-function.ts";
import { getMyAnalytics } from "../../../functions/operations/analytics/get-my-analytics.ts";
import { getOrganizationAnalytics } from "../../../functions/operations/analytics/get-organization-analytics.ts";
import { correctCounters } from "../../../functions/store/analytics/counters.ts";
import { driftOfCounters } from "../../../functions/store/analytics/reconcile-counters.ts";
import { call } from "../../support/call.ts";
import { inconsistencies } from "../../support/inconsistencies.ts";
import { newPerson } from "../../support/person.ts";
import { below, oneOf, randomFrom, shuffled } from "../../support/random.ts";
import {
  firstDay,
  lastDay,
  type MeetingAnswer,
  type SimulatedYear,
  simulateYear,
} from "../../support/simulated/year.ts";
import { faulty, lostAnswer, transactionConflict } from "../../support/table/faulty.ts";
import { naiveMonth, naivePersonalAnalytics, participationsOf, type Question } from "./oracle.ts";

let year: SimulatedYear;

beforeAll(async () => {
  year = await simulateYear(20_260_301);
});

const nothingMissing = { counts: [], activities: [] };

test("the year has something of everything that is counted", async () => {
  const whats = new Set(year.facts.map(({ what }) => what));
  expect([...whats].sort()).toEqual(
    ["added", "booked", "cancelled", "ended", "extended", "pushed", "removed", "rescheduled", "responded"].sort(),
  );
  const everybody = [...year.organizers, ...year.attendees];
  const participations = everybody.flatMap(({ userId }) => participationsOf(year, userId));
  expect(participations.some(({ end }) => end?.how === "left" && end.byMe)).toBe(true);
  expect(participations.some(({ end }) => end?.how === "left" && !end.byMe)).toBe(true);
  expect(participations.some(({ movedByMe, isOrganizer }) => movedByMe > 0 && !isOrganizer)).toBe(true);
  expect(year.focus.some(({ removedAt }) => removedAt === undefined)).toBe(true);
  expect(year.focus.some(({ removedAt, end }) => removedAt && removedAt > Date.parse(end))).toBe(true);
  expect(await inconsistencies(year.services.table, year.services.clock.now())).toEqual([]);
});

describe("one's own analytics are what counting from the story gives", () => {
  const monthsAndYears = [
    { from: firstDay, to: lastDay },
    { from: "2026-10-19", to: "2026-11-08" },
    { from: "2026-03-08", to: "2026-03-29" },
  ];
  const zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"];

  test.each([0, 1, 2, 3, 4, 5, 6])("for person %i, in other zones and over clock changes", async (place) => {
    const { organizers, attendees } = year;
    const person = [...organizers, ...attendees][place]!;
    for (const [index, range] of monthsAndYears.entries()) {
      const timeZone = zones[(place + index) % zones.length]!;
      const { status, body } = await call(getMyAnalytics, year.services, {
        as: person,
        query: { ...range, timeZone },
      });
      expect(status).toBe(200);
      expect(body).toMatchObject({ ...range, timeZone });
      const question: Question = {
        userId: person.userId,
        ...range,
        timeZone,
        works: worksOf(place),
        buffers: { typeId: year.personalTypeId, before: 5, after: 10 },
      };
      const naive = naivePersonalAnalytics(year, question);
      expect({
        met: body.met,
        byType: body.byType.map(({ meetingTypeId, meetings, minutes }: Record<string, unknown>) => [
          meetingTypeId,
          { meetings, minutes },
        ]),
        byWeekdayAndHour: body.byWeekdayAndHour,
        byWeek: body.byWeek,
        busiestMinutes: body.busiestWeeks.map(({ minutes }: { minutes: number }) => minutes),
        focusBlocks: body.focusBlocks,
        longestFreeBlock: {
          medianMinutes: body.longestFreeBlock.medianMinutes,
          days: body.longestFreeBlock.days,
        },
        backToBack: body.backToBack,
        notice: body.notice.medianMinutes,
        changes: body.changes,
        answers: body.answers,
      }).toEqual({ ...naive, byType: expect.arrayContaining(naive.byType) });
      expect(body.byType).toHaveLength(naive.byType.length);
      expect(body.longestFreeBlock.workingHours).toBe(place < organizers.length ? "published" : "usual");
    }
  });
});

/** As the simulation publishes them. Who publishes none works from nine to five on the working days of where they live. */
function worksOf(place: number): Question["works"] {
  const published = [
    { timeZone: "Europe/Berlin", start: "08:00", end: "18:00" },
    { timeZone: "America/New_York", start: "09:00", end: "17:30" },
    { timeZone: "Australia/Lord_Howe", start: "22:00", end: "04:00" },
  ][place];
  if (!published) {
    const home = [
      { timeZone: "Europe/Berlin", weekend: ["Sat", "Sun"] },
      { timeZone: "Asia/Kathmandu", weekend: ["Sat", "Sun"] },
      { timeZone: "America/St_Johns", weekend: ["Sat", "Sun"] },
      { timeZone: "Africa/Cairo", weekend: ["Fri", "Sat"] },
    ][place - 3]!;
    return {
      timeZone: home.timeZone,
      on: (_, weekday) => (home.weekend.includes(weekday) ? [] : [["09:00", "17:00"]]),
    };
  }
  const { start, end } = published;
  return {
    timeZone: published.timeZone,
    on: (date, weekday) => {
      if (date === "2026-10-25") return [["00:00", "06:00"]];
      return weekday === "Sun" ? [] : [[start, end]];
    },
  };
}

describe("the organization's counters", () => {
  test("are right after every record has come three times, in random order and batches, with crashes in between", async () => {
    const random = randomFrom(7);
    const { table, inject } = faulty(year.services.table);
    const services = { ...year.services, table };
    const interests = countEvents.interests.map(({ sortKey }) => sortKey);
    const records = year.changes.filter(({ sk }) => interests.some((beginning) => sk.startsWith(beginning)));
    const queue = shuffled([...records, ...records, ...records], random);
    let crashes = 0;
    while (queue.length > 0) {
      const batch = queue.splice(-(1 + below(10, random)));
      if (below(4, random) === 0) {
        inject({
          command: oneOf(["TransactWriteItems", "UpdateItem", "GetItem"], random),
          when: oneOf(["before", "after"], random),
          error: oneOf([() => new Error("The process was killed."), lostAnswer, transactionConflict()], random),
        });
      }
      try {
        await countEvents.handle(batch, services);
      } catch {
        crashes++;
        // The whole batch comes again, also what had been done.
        queue.splice(below(queue.length + 1, random), 0, ...batch);
      }
    }
    expect(crashes).toBeGreaterThan(20);
    expect(await driftOfCounters(year.services.table)).toEqual(nothingMissing);
  });

  test("are what counting from the story gives", async () => {
    const admin = await newPerson(year.services.table, ["admin"]);
    const query = { from: "2026-03", to: "2027-02" };
    const { status, body } = await call(getOrganizationAnalytics, year.services, { as: admin, query });
    expect(status).toBe(200);
    expect(body.byMonth).toHaveLength(12);
    const typeOf = ({ meetingTypeId }: MeetingAnswer) =>
      meetingTypeId === year.personalTypeId ? "personal" : meetingTypeId;
    const naive = body.byMonth.map(({ month }: { month: string }) => naiveMonth(year, month, typeOf));
    for (const [place, month] of body.byMonth.entries()) {
      const { types, active, focusBlocks } = naive[place];
      expect(month.active).toEqual(active);
      expect(month.focusBlocks).toEqual(focusBlocks);
      const counted = month.byType.map(({ meetingTypeId, name, ...totals }: Record<string, unknown>) => [
        meetingTypeId ?? "personal",
        totals,
      ]);
      expect(Object.fromEntries(counted)).toEqual(
        Object.fromEntries(
          [...types].map(([type, totals]: [string, Record<string, number>]) => [type, total([totals])]),
        ),
      );
      expect(month.total).toEqual(total([...types.values()]));
    }
    expect(body.total).toEqual(total(naive.flatMap(({ types }: ReturnType<typeof naiveMonth>) => [...types.values()])));
    const hours = body.byWeekdayAndHour.map((row: number[], day: number) =>
      row.map((_, hour) =>
        naive.reduce((sum: number, one: ReturnType<typeof naiveMonth>) => sum + one.hours[day]![hour]!, 0),
      ),
    );
    expect(body.byWeekdayAndHour).toEqual(hours);
  });

  test("are put right by counting anew where they have come to differ", async () => {
    const { table } = year.services;
    const booked = year.changes.find(({ sk, before }) => sk === "MEETING" && !before)!;
    const again: ItemChange = { ...booked, pk: "MEETING#never-there" };
    await countEvents.handle([again], year.services);
    const drift = await driftOfCounters(table);
    expect(drift.counts.find(({ field }) => field === "bookings")?.by).toBe(-1);
    await correctCounters(table, drift);
    expect(await driftOfCounters(table)).toEqual(nothingMissing);
  });
});

function total(types: Record<string, number>[]): Record<string, number | null> {
  const of = (measure: string) => types.reduce((sum, totals) => sum + (totals[measure] ?? 0), 0);
  const shown = measures.filter((measure) => measure !== "noticeMinutes");
  return {
    ...Object.fromEntries(shown.map((measure) => [measure, of(measure)])),
    meanNoticeMinutes: of("bookings") === 0 ? null : Math.round(of("noticeMinutes") / of("bookings")),
  };
}
