import { expect, test } from "vitest";
import type { DayPlan, ExplainedMove } from "../../../../functions/domain/plans/day-plan.ts";
import type { DayToClear } from "../../../../functions/domain/plans/day-to-clear.ts";
import { becauseAmong, explainMove } from "../../../../functions/domain/plans/explain-move.ts";
import { planDay } from "../../../../functions/domain/plans/plan-day.ts";
import { drawbacksInWords } from "../../../../functions/domain/suggestions/explain.ts";
import type { Language } from "../../../../functions/domain/texts/language.ts";
import { textsIn } from "../../../../functions/domain/texts/texts.ts";
import { formatInZone } from "../../../../functions/domain/time/format.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import { zoneNamed } from "../../../../functions/domain/time/zone.ts";
import { at, availabilityIn, entryAt, rulesWith, weekly, workdays } from "../shorthand.ts";
import { type DayParts, dayToClear, type MeetingParts, organizerId } from "./days.ts";

const timeZone = "Europe/Berlin";
const london = "Europe/London";
const talk = rulesWith({ id: "talk", durationMinutes: 60 });
/** Asks for more notice than anybody can give here. */
const never = rulesWith({ id: "never", durationMinutes: 60, minimumNoticeMinutes: 40 * 1440 });

function thursdayAt(time: string): number {
  return at(`2026-03-05T${time}:00+01:00`);
}

/** An hour of that Thursday. */
function meeting(id: string, time: string, more: Partial<MeetingParts> = {}): MeetingParts {
  const start = thursdayAt(time);
  return { id, start, end: start + 60, rules: talk, ...more };
}

/** Somebody else's hour with a person, or another one of the organizer's. */
function taken(date: string, from: string, to: string) {
  return entryAt(`${date}T${from}:00+01:00`, `${date}T${to}:00+01:00`, { meetingTypeId: "other" });
}

/** Thursday the fifth, with the two days after it to move to, 9 to 17 on workdays. */
function plan(meetings: MeetingParts[], more: Partial<DayParts> = {}): DayPlan {
  return planDay(
    dayToClear({
      timeZone,
      from: thursdayAt("00:00"),
      to: at("2026-03-08T00:00:00+01:00"),
      cleared: { start: thursdayAt("00:00"), end: at("2026-03-06T00:00:00+01:00") },
      availability: availabilityIn(timeZone, weekly(workdays, "09:00", "17:00")),
      meetings,
      ...more,
    }),
  );
}

/** Where each meeting goes, in local time. */
function newTimes({ moves }: DayPlan): Record<string, string> {
  return Object.fromEntries(
    moves.map(({ meetingId, to }) => [meetingId, formatInZone(to.start, zoneNamed(timeZone)).slice(0, 16)]),
  );
}

function explained({ from, to, reasons, drawbacks, localTimes }: ExplainedMove, language: Language = "en"): string {
  const times = { from: from.start, to: to.start, zone: zoneNamed(timeZone), because: becauseAmong(reasons) };
  const reader = { userId: organizerId, names: new Map([["ann", "Ann"]]) };
  const say = textsIn(language);
  return explainMove(times, say, drawbacksInWords({ start: to.start, drawbacks, localTimes }, reader, say));
}

test.each([
  [
    "en",
    /^Friday 6 March at 10:00, the next day and 1 h later in the day: everyone is free, and no nearer time suits all\.$/,
  ],
  [
    "de",
    /^Freitag, 6\. März.* 10:00.*, am nächsten Tag und um 1 h später am Tag: Alle haben Zeit, und keine nähere Zeit passt allen\.$/,
  ],
  [
    "fr",
    /^vendredi 6 mars.* 10:00, le lendemain et 1 h plus tard dans la journée\u00a0: tout le monde est libre, et aucun horaire/,
  ],
  [
    "es",
    /^viernes, 6 de marzo.* 10:00, al día siguiente y 1 h más tarde en el día: todas las personas están libres, y ningún/,
  ],
] as const)("a move is explained in %s when it is read", (language, expected) => {
  const { moves } = plan([meeting("a", "09:00")], {
    entries: { [organizerId]: [taken("2026-03-06", "09:00", "10:00")] },
  });
  expect(explained(moves[0]!, language)).toMatch(expected);
});

test("a meeting goes to the next day at its time of day, and the plan says why", () => {
  const { moves, unplaced, isOptimal } = plan([meeting("a", "10:00")]);
  expect(moves).toEqual([
    {
      meetingId: "a",
      from: { start: thursdayAt("10:00"), end: thursdayAt("11:00") },
      to: { start: at("2026-03-06T10:00:00+01:00"), end: at("2026-03-06T11:00:00+01:00") },
      reasons: ["everyone_free", "everyones_working_hours", "next_day", "same_time_of_day", "nearest_time"],
      drawbacks: [],
      localTimes: [],
    },
  ]);
  expect(unplaced).toEqual([]);
  expect(isOptimal).toBe(true);
});

test("a day without meetings has an empty plan", () => {
  expect(plan([])).toEqual({ moves: [], unplaced: [], isOptimal: true });
});

test("nothing moves within the date itself, even where the range includes it and it is nearest", () => {
  const { moves } = plan([meeting("a", "10:00")], {
    to: at("2026-03-13T00:00:00+01:00"),
    entries: { [organizerId]: [taken("2026-03-06", "09:00", "17:00")] },
  });
  expect(moves.map(({ to }) => to.start)).toEqual([at("2026-03-09T10:00:00+01:00")]);
});

test("the days before count as near as the days after", () => {
  const friday = { [organizerId]: [taken("2026-03-06", "09:00", "17:00")] };
  const { moves } = plan([meeting("a", "10:00")], { from: at("2026-03-03T00:00:00+01:00"), entries: friday });
  expect(explained(moves[0]!)).toMatch(/^Wednesday 4 March at 10:00, the day before at the same time of day:/);
});

test("a day further away is as bad as two hours at another time of day", () => {
  const fridayIsTakenUntil = (time: string) => ({
    availability: availabilityIn(timeZone, weekly(weekdays, "09:00", "17:00")),
    entries: { [organizerId]: [taken("2026-03-06", "09:00", time)] },
  });
  expect(newTimes(plan([meeting("a", "10:00")], fridayIsTakenUntil("11:00")))).toEqual({ a: "2026-03-06T11:00" });
  expect(newTimes(plan([meeting("a", "10:00")], fridayIsTakenUntil("13:00")))).toEqual({ a: "2026-03-07T10:00" });
});

test("the urgent meeting gets the only time, however many others there are and in whatever order", () => {
  const entries = { [organizerId]: [taken("2026-03-06", "10:00", "17:00")] };
  const result = plan(
    [
      meeting("a", "09:00", { priority: "high" }),
      meeting("b", "11:00", { priority: "high" }),
      meeting("c", "13:00", { priority: "urgent" }),
    ],
    { entries },
  );
  expect(newTimes(result)).toEqual({ c: "2026-03-06T09:00" });
  expect(result.moves[0]!.reasons.at(-1)).toBe("only_time");
  expect(result.unplaced).toEqual([
    { meetingId: "a", reason: "crowded_out" },
    { meetingId: "b", reason: "crowded_out" },
  ]);
});

test("an urgent meeting is placed rather than two of high priority for which it leaves no room", () => {
  const long = rulesWith({ id: "long", durationMinutes: 120, slotIntervalMinutes: 60 });
  const entries = { [organizerId]: [taken("2026-03-06", "11:00", "17:00")] };
  const result = plan(
    [
      { ...meeting("long", "09:00", { priority: "urgent", rules: long }), end: thursdayAt("11:00") },
      meeting("b", "11:00", { priority: "high" }),
      meeting("c", "12:00", { priority: "high" }),
    ],
    { entries },
  );
  expect(newTimes(result)).toEqual({ long: "2026-03-06T09:00" });
});

test("of one priority, two meetings are placed rather than one that would keep both out", () => {
  const long = rulesWith({ id: "long", durationMinutes: 120, slotIntervalMinutes: 60 });
  const entries = { [organizerId]: [taken("2026-03-06", "11:00", "17:00")] };
  const result = plan(
    [
      { ...meeting("long", "09:00", { rules: long }), end: thursdayAt("11:00") },
      meeting("b", "11:00"),
      meeting("c", "12:00"),
    ],
    { entries },
  );
  expect(result.moves.map(({ meetingId }) => meetingId)).toEqual(["b", "c"]);
  expect(result.unplaced).toEqual([{ meetingId: "long", reason: "crowded_out" }]);
});

test("a meeting makes room for another one that has no other time", () => {
  const entries = { ann: [taken("2026-03-06", "09:00", "10:00"), taken("2026-03-06", "11:00", "17:00")] };
  const result = plan(
    [meeting("a", "10:00", { priority: "urgent" }), meeting("b", "14:00", { attendeeIds: ["ann"] })],
    { entries },
  );
  expect(newTimes(result)).toEqual({ a: "2026-03-06T09:00", b: "2026-03-06T10:00" });
  expect(result.moves.map(({ reasons }) => reasons.at(-1))).toEqual(["made_room", "only_time"]);
});

test("of two meetings that are otherwise alike, the earlier one gets the nearer date", () => {
  const friday = [taken("2026-03-06", "09:00", "12:00"), taken("2026-03-06", "13:00", "17:00")];
  const monday = [taken("2026-03-09", "09:00", "12:00"), taken("2026-03-09", "13:00", "17:00")];
  const result = plan([meeting("late", "14:00"), meeting("early", "10:00")], {
    to: at("2026-03-10T00:00:00+01:00"),
    entries: { [organizerId]: [...friday, ...monday] },
  });
  expect(newTimes(result)).toEqual({ early: "2026-03-06T12:00", late: "2026-03-09T12:00" });
});

test("between two moves there is room for the buffers of both", () => {
  const buffered = rulesWith({
    id: "buffered",
    durationMinutes: 60,
    slotIntervalMinutes: 15,
    bufferBeforeMinutes: 15,
    bufferAfterMinutes: 30,
  });
  const entries = { [organizerId]: [taken("2026-03-06", "12:15", "17:00")] };
  const twice = [meeting("a", "10:00", { rules: buffered }), meeting("b", "11:45", { rules: buffered })];
  expect(newTimes(plan(twice, { entries }))).toEqual({ a: "2026-03-06T09:00", b: "2026-03-06T10:45" });
});

test("a daily limit counts the meetings that stand on the date and the other moves", () => {
  const rare = rulesWith({ id: "rare", durationMinutes: 60, dailyLimit: 2 });
  const standing = { ...taken("2026-03-06", "16:00", "17:00"), meetingTypeId: "rare" };
  const result = plan([meeting("a", "10:00", { rules: rare }), meeting("b", "11:00", { rules: rare })], {
    to: at("2026-03-10T00:00:00+01:00"),
    entries: { [organizerId]: [standing] },
  });
  expect(newTimes(result)).toEqual({ a: "2026-03-06T10:00", b: "2026-03-09T11:00" });
});

test("a length that the type no longer offers is kept, on the type's grid", () => {
  const { moves } = plan([{ ...meeting("a", "10:00"), end: thursdayAt("10:25") }]);
  expect(moves[0]!.to).toEqual({ start: at("2026-03-06T10:00:00+01:00"), end: at("2026-03-06T10:25:00+01:00") });
});

test("people who have declined are in nobody's way", () => {
  const entries = { ann: [taken("2026-03-06", "09:00", "17:00")] };
  expect(newTimes(plan([meeting("a", "10:00", { declinedIds: ["ann"] })], { entries }))).toEqual({
    a: "2026-03-06T10:00",
  });
});

test("a meeting that cannot be placed says why", () => {
  const entries = { ann: [taken("2026-03-06", "09:00", "17:00")] };
  const { unplaced } = plan(
    [meeting("a", "10:00", { attendeeIds: ["ann"] }), meeting("b", "11:00", { rules: never })],
    { entries },
  );
  expect(unplaced).toEqual([
    { meetingId: "a", reason: "no_common_time" },
    { meetingId: "b", reason: "no_slot" },
  ]);
});

test("the old time of a meeting that stays is not given away", () => {
  const night = {
    availability: availabilityIn(timeZone, weekly(workdays, "22:00", "01:00")),
    to: at("2026-03-06T01:00:00+01:00"),
  };
  const free = meeting("early", "22:00");
  expect(newTimes(plan([free], night))).toEqual({ early: "2026-03-06T00:00" });
  const { unplaced } = plan([free, meeting("late", "23:30", { rules: never })], night);
  expect(unplaced).toEqual([
    { meetingId: "early", reason: "no_slot" },
    { meetingId: "late", reason: "no_slot" },
  ]);
});

test("times of day are those of the plan's zone on both sides of a clock change", () => {
  const { moves } = plan([meeting("a", "10:00")], {
    from: at("2026-03-30T00:00:00+02:00"),
    to: at("2026-03-31T00:00:00+02:00"),
    now: thursdayAt("00:00") * 60_000,
  });
  expect(moves[0]!.to.start).toBe(at("2026-03-30T10:00:00+02:00"));
  expect(explained(moves[0]!)).toMatch(/^Monday 30 March at 10:00, 25 days later at the same time of day:/);
});

test("a time inside everybody's working hours comes before one that is as near, or nearer, outside of them", () => {
  const london = "Europe/London";
  const atFive = at("2026-12-03T17:00:00Z");
  const day = (date: string, from: string, to: string) => entryAt(`${date}T${from}:00Z`, `${date}T${to}:00Z`);
  const busyDays = ["04", "07", "08", "09", "10", "11"].map((date) => `2026-12-${date}`);
  const cleared = { start: at("2026-12-03T00:00:00Z"), end: at("2026-12-04T00:00:00Z") };
  const { moves } = planDay(
    dayToClear({
      timeZone: london,
      from: cleared.end,
      to: at("2026-12-12T00:00:00Z"),
      cleared,
      availability: availabilityIn(london, weekly(workdays, "09:00", "20:00")),
      worksAt: { lou: availabilityIn("America/Los_Angeles", weekly(workdays, "09:00", "17:00")) },
      meetings: [
        {
          id: "a",
          start: atFive,
          end: atFive + 30,
          attendeeIds: ["lou"],
          rules: rulesWith({ id: "talk", durationMinutes: 30 }),
        },
      ],
      entries: { [organizerId]: busyDays.map((date) => day(date, "16:30", "18:00")) },
    }),
  );
  // 16:00 in London is 08:00 in Los Angeles.
  expect(moves.map(({ to }) => to.start)).toEqual([at("2026-12-04T18:00:00Z")]);
});

const oneTalk = { id: "a", attendeeIds: ["ann"], rules: rulesWith({ id: "talk", durationMinutes: 30 }) };

/** A talk at two in London with Ann, who works in Los Angeles. It can only go to the morning of the next day there, before she works. */
function talkWithAnn(wishes?: DayToClear["wishes"]): DayToClear {
  const cleared = { start: at("2026-12-03T00:00:00Z"), end: at("2026-12-04T00:00:00Z") };
  return dayToClear({
    timeZone: london,
    from: cleared.end,
    to: at("2026-12-05T00:00:00Z"),
    cleared,
    availability: availabilityIn(london, weekly(workdays, "14:00", "16:00")),
    worksAt: { ann: availabilityIn("America/Los_Angeles", weekly(workdays, "09:00", "17:00")) },
    meetings: [{ ...oneTalk, start: at("2026-12-03T14:00:00Z"), end: at("2026-12-03T14:30:00Z") }],
    ...(wishes && { wishes }),
  });
}

test.each([
  ["en", /, but 07:30 for Ann\.$/],
  ["de", /, aber 07:30 Uhr für Ann\.$/],
  ["fr", /, mais 07:30 pour Ann\.$/],
  ["es", /, pero a las 07:30 para Ann\.$/],
] as const)("a move says in %s whom it costs what", (language, expected) => {
  const [move] = planDay(talkWithAnn()).moves;
  expect(move).toMatchObject({
    to: { start: at("2026-12-04T15:30:00Z") },
    drawbacks: [{ code: "early_for", userId: "ann" }],
    localTimes: [{ userId: "ann", start: "2026-12-04T07:30:00-08:00" }],
  });
  expect(move!.reasons).not.toContain("everyones_working_hours");
  expect(explained(move!, language)).toMatch(expected);
});

test("a holiday on which somebody has to meet is named", () => {
  const day = talkWithAnn();
  const names = { en: "Rest Day", de: "Ruhetag", fr: "Jour de repos", es: "Día de descanso" };
  const holiday = { date: "2026-12-04", region: "US", names };
  const people = new Map(day.people).set("ann", { ...day.people.get("ann")!, holidays: [holiday] });
  const [move] = planDay({ ...day, people }).moves;
  expect(move!.drawbacks).toEqual([{ code: "holiday", userId: "ann", holiday }]);
  expect(explained(move!)).toMatch(/, but a holiday for Ann \(Rest Day\)\.$/);
});

test.each([
  ["published", true],
  ["said", true],
  ["usual", false],
] as const)("a time inside of %s hours is called one of everyone's hours: %s", (source, isCalledSo) => {
  const day = talkWithAnn();
  const ann = { ...day.people.get("ann")!, workingHours: { hours: day.organizer.availability, source } };
  const [move] = planDay({ ...day, people: new Map(day.people).set("ann", ann) }).moves;
  expect(move).toMatchObject({ drawbacks: [], localTimes: [] });
  expect(move!.reasons.includes("everyones_working_hours")).toBe(isCalledSo);
});

test("a move says whether it is as wished, and which wish it is against", () => {
  const preferring = (start: string, end: string) =>
    talkWithAnn({ order: "best", makeRoom: false, windows: [{ kind: "prefer", start, end, timeZone: london }] });
  const [wished] = planDay(preferring("14:00", "16:00")).moves;
  expect(wished!.reasons).toContain("as_wished");
  expect(wished!.drawbacks).toEqual([{ code: "early_for", userId: "ann" }]);
  const [unmet] = planDay(preferring("09:00", "11:00")).moves;
  expect(unmet!.reasons).not.toContain("as_wished");
  expect(unmet!.drawbacks).toEqual([
    { code: "early_for", userId: "ann" },
    { code: "against_wish", window: 0 },
  ]);
  expect(explained(unmet!)).toMatch(/, but 07:30 for Ann and not quite as you wished\.$/);
});
