import { describe, expect, test } from "vitest";
import type { CalendarEntry } from "../../../../functions/domain/calendar/calendar-entry.ts";
import type { SuggestionContext } from "../../../../functions/domain/suggestions/suggestion-context.ts";
import { at, availabilityIn, entryAt, inZone, weekly, workdays } from "../shorthand.ts";
import { candidateAt, candidatesOf, contextOf, habitsOf } from "./contexts.ts";

/** Monday to Friday. */
const week = { from: "2026-03-02T00:00:00-05:00", to: "2026-03-07T00:00:00-05:00" };
const monday = { from: "2026-03-02T00:00:00-05:00", to: "2026-03-03T00:00:00-05:00" };

function reasonsAt(context: SuggestionContext, start: string): string[] {
  return candidateAt(context, start).reasons;
}

function expectBetter(context: SuggestionContext, better: string, worse: string): void {
  expect(candidateAt(context, better).score).toBeGreaterThan(candidateAt(context, worse).score);
}

describe("the time of day at which the meeting stands", () => {
  const context = contextOf({ ...week, original: "2026-03-02T14:00:00-05:00" });

  test("is best; within an hour of it is similar; further away is worse", () => {
    expect(reasonsAt(context, "2026-03-03T14:00:00-05:00")).toContain("same_time_of_day");
    expect(reasonsAt(context, "2026-03-03T13:00:00-05:00")).toContain("similar_time_of_day");
    expect(reasonsAt(context, "2026-03-03T11:00:00-05:00")).not.toContain("similar_time_of_day");
    expectBetter(context, "2026-03-03T14:00:00-05:00", "2026-03-03T13:00:00-05:00");
    expectBetter(context, "2026-03-03T13:00:00-05:00", "2026-03-03T11:00:00-05:00");
  });

  test("is taken on the organizer's clock, also across a clock change", () => {
    const twoWeeks = contextOf({
      ...{ from: "2026-03-02T00:00:00-05:00", to: "2026-03-14T00:00:00-04:00" },
      original: "2026-03-06T10:00:00-05:00",
      attendees: { ben: { timeZone: "America/Chicago" } },
    });
    expect(reasonsAt(twoWeeks, "2026-03-09T10:00:00-04:00")).toContain("same_time_of_day");
    expect(reasonsAt(twoWeeks, "2026-03-09T11:00:00-04:00")).toContain("similar_time_of_day");
  });

  test("is near across midnight as well", () => {
    const night = contextOf({
      ...week,
      original: "2026-03-02T23:00:00-05:00",
      organizer: { availability: availabilityIn("America/New_York", weekly(workdays, "00:00", "24:00")) },
    });
    expect(reasonsAt(night, "2026-03-05T00:00:00-05:00")).toContain("similar_time_of_day");
  });

  test("says nothing about a new meeting", () => {
    const newMeeting = contextOf(week);
    for (const { reasons } of candidatesOf(newMeeting).values()) {
      expect(reasons).not.toContain("same_time_of_day");
      expect(reasons).not.toContain("near_original_date");
      expect(reasons).not.toContain("another_day");
    }
  });
});

describe("the date on which the meeting stands", () => {
  test("is near within three days in either direction; nearer is better", () => {
    const context = contextOf({
      ...{ from: "2026-03-02T00:00:00-05:00", to: "2026-03-28T00:00:00-04:00" },
      original: "2026-03-10T10:00:00-04:00",
    });
    expect(reasonsAt(context, "2026-03-13T10:00:00-04:00")).toContain("near_original_date");
    expect(reasonsAt(context, "2026-03-09T10:00:00-04:00")).toContain("near_original_date");
    expect(reasonsAt(context, "2026-03-16T10:00:00-04:00")).not.toContain("near_original_date");
    expectBetter(context, "2026-03-11T10:00:00-04:00", "2026-03-13T10:00:00-04:00");
    expectBetter(context, "2026-03-13T10:00:00-04:00", "2026-03-20T10:00:00-04:00");
  });

  test("is worse than another day, unless the caller asks for that very day", () => {
    const original = "2026-03-03T10:00:00-05:00";
    const open = contextOf({ ...week, original });
    expect(reasonsAt(open, "2026-03-04T10:00:00-05:00")).toContain("another_day");
    expect(reasonsAt(open, "2026-03-03T11:00:00-05:00")).not.toContain("another_day");
    expectBetter(open, "2026-03-04T11:00:00-05:00", "2026-03-03T11:00:00-05:00");

    const thatDay = { from: "2026-03-03T00:00:00-05:00", to: "2026-03-04T00:00:00-05:00" };
    const asked = contextOf({ ...thatDay, original });
    expect(candidateAt(asked, "2026-03-03T11:00:00-05:00").score).toBeGreaterThan(
      candidateAt(open, "2026-03-03T11:00:00-05:00").score,
    );
  });

  test("is the organizer's: late on Tuesday in New York is no other day, though it is Wednesday in Kolkata", () => {
    const context = contextOf({
      ...week,
      original: "2026-03-03T09:00:00-05:00",
      attendees: { indira: { timeZone: "Asia/Kolkata" } },
      callerId: "indira",
    });
    expect(reasonsAt(context, "2026-03-03T16:00:00-05:00")).not.toContain("another_day");
  });
});

describe("working hours", () => {
  test("are everybody's in their own zone, and for people who say none 09:00 to 17:00, which is never claimed as a fact", () => {
    const context = contextOf({ ...week, attendees: { ben: { timeZone: "Europe/Berlin" } } });
    // In Berlin that is 16:00 to 17:00, then 17:00 to 18:00.
    expect(reasonsAt(context, "2026-03-03T10:00:00-05:00")).toContain("usual_hours");
    expect(reasonsAt(context, "2026-03-03T11:00:00-05:00")).not.toContain("usual_hours");
    expectBetter(context, "2026-03-03T11:00:00-05:00", "2026-03-03T14:00:00-05:00");
    expectBetter(context, "2026-03-03T13:00:00-05:00", "2026-03-03T16:00:00-05:00");
  });

  test("move by an hour in the weeks in which only one side has changed its clocks", () => {
    const context = contextOf({
      ...{ from: "2026-03-09T00:00:00-04:00", to: "2026-03-14T00:00:00-04:00" },
      attendees: { ben: { timeZone: "Europe/Berlin" } },
    });
    expect(reasonsAt(context, "2026-03-10T11:00:00-04:00")).toContain("usual_hours");
    expect(reasonsAt(context, "2026-03-10T12:00:00-04:00")).not.toContain("usual_hours");
  });

  test("of somebody in Kolkata end before New York's begin: the earliest time is the best", () => {
    const context = contextOf({ ...week, attendees: { indira: { timeZone: "Asia/Kolkata" } } });
    for (const { reasons } of candidatesOf(context).values()) expect(reasons).not.toContain("usual_hours");
    expectBetter(context, "2026-03-03T09:00:00-05:00", "2026-03-03T11:00:00-05:00");
  });

  test("are the published ones, and none on closed dates", () => {
    const evenings = availabilityIn("America/New_York", weekly(workdays, "15:00", "22:00"), [
      { date: "2026-03-04", intervals: [] },
    ]);
    const context = contextOf({ ...week, attendees: { nora: { availability: evenings } } });
    expect(reasonsAt(context, "2026-03-03T16:00:00-05:00")).toContain("everyones_working_hours");
    expect(reasonsAt(context, "2026-03-03T14:00:00-05:00")).not.toContain("everyones_working_hours");
    expect(reasonsAt(context, "2026-03-04T16:00:00-05:00")).not.toContain("everyones_working_hours");
  });

  test("end with a step: leaving them costs more than going another hour beyond them", () => {
    const untilTwo = availabilityIn("America/New_York", weekly(workdays, "09:00", "14:00"));
    const context = contextOf({ ...week, attendees: { nora: { availability: untilTwo } } });
    const [within, justOutside, further] = ["13:00", "14:00", "15:00"].map(
      (time) => candidateAt(context, `2026-03-03T${time}:00-05:00`).score,
    ) as [number, number, number];
    expect(justOutside).toBeGreaterThan(further);
    expect(within - justOutside).toBeGreaterThan(2 * (justOutside - further));
  });

  test("of one person cannot be outvoted: somewhat outside for two people is better than far outside for one", () => {
    const hours = (start: string, end: string) => availabilityIn("America/New_York", weekly(workdays, start, end));
    const context = contextOf({
      ...week,
      attendees: { ada: { availability: hours("09:00", "10:00") }, ben: { availability: hours("12:00", "17:00") } },
    });
    expectBetter(context, "2026-03-03T11:00:00-05:00", "2026-03-03T16:00:00-05:00");
  });

  test("do not include weekends unless they are published", () => {
    const always = availabilityIn("America/New_York", weekly([...workdays, "saturday"], "09:00", "17:00"));
    const context = contextOf({
      ...{ from: "2026-03-05T00:00:00-05:00", to: "2026-03-08T00:00:00-05:00" },
      organizer: { availability: always },
      attendees: { ada: {} },
    });
    expect(reasonsAt(context, "2026-03-06T10:00:00-05:00")).toContain("usual_hours");
    expect(reasonsAt(context, "2026-03-07T10:00:00-05:00")).not.toContain("usual_hours");
  });
});

describe("lunch", () => {
  test("is from twelve to one on everybody's own clock, and half of it counts as well", () => {
    const context = contextOf({
      ...monday,
      rules: { slotIntervalMinutes: 30 },
      attendees: { lou: { timeZone: "America/Chicago" } },
    });
    // 11:30 reaches into the organizer's lunch, 13:00 is noon in Chicago, 12:30 is half of both.
    for (const time of ["11:30", "12:00", "12:30", "13:00", "13:30"]) {
      expect(reasonsAt(context, `2026-03-02T${time}:00-05:00`)).not.toContain("not_at_lunch");
    }
    for (const time of ["11:00", "14:00"]) {
      expect(reasonsAt(context, `2026-03-02T${time}:00-05:00`)).toContain("not_at_lunch");
    }
    expectBetter(context, "2026-03-02T14:00:00-05:00", "2026-03-02T13:00:00-05:00");
  });

  test("of the next day counts for a meeting that runs overnight", () => {
    const always = availabilityIn("America/New_York", weekly(workdays, "00:00", "24:00"));
    const context = contextOf({ ...week, minutes: 16 * 60, organizer: { availability: always } });
    expect(reasonsAt(context, "2026-03-02T20:00:00-05:00")).toContain("not_at_lunch");
    expect(reasonsAt(context, "2026-03-02T21:00:00-05:00")).not.toContain("not_at_lunch");
  });
});

describe("free blocks", () => {
  const quarters = { ...monday, minutes: 30, rules: { slotIntervalMinutes: 15 } };

  test("are better used at an edge than cut in two", () => {
    const context = contextOf({
      ...monday,
      organizer: { entries: [entryAt("2026-03-02T09:00:00-05:00", "2026-03-02T10:00:00-05:00")] },
    });
    expect(reasonsAt(context, "2026-03-02T10:00:00-05:00")).toContain("keeps_free_blocks");
    expect(reasonsAt(context, "2026-03-02T16:00:00-05:00")).toContain("keeps_free_blocks");
    expect(reasonsAt(context, "2026-03-02T14:00:00-05:00")).not.toContain("keeps_free_blocks");
    expectBetter(context, "2026-03-02T10:00:00-05:00", "2026-03-02T14:00:00-05:00");
  });

  test("are looked at for everybody on the meeting", () => {
    const availability = availabilityIn("America/New_York", weekly(workdays, "08:00", "18:00"));
    const entries = [entryAt("2026-03-02T14:00:00-05:00", "2026-03-02T15:00:00-05:00")];
    const context = contextOf({ ...monday, attendees: { ada: { availability, entries } } });
    // Nine is at the edge for the organizer and in the middle for Ada, who works from eight.
    expect(reasonsAt(context, "2026-03-02T09:00:00-05:00")).not.toContain("keeps_free_blocks");
    // Eleven cuts both of their days in two, one o'clock only the organizer's.
    expectBetter(context, "2026-03-02T13:00:00-05:00", "2026-03-02T11:00:00-05:00");
  });

  test("of two hours or more are worth keeping, above all the only one of a day", () => {
    const meeting = (start: string, end: string) =>
      entryAt(`2026-03-02T${start}:00-05:00`, `2026-03-02T${end}:00-05:00`);
    // Free: 09:00–11:00, 14:00–15:00, 15:30–17:00 …
    const few = [meeting("11:00", "14:00"), meeting("15:00", "15:30")];
    const oneLong = contextOf({
      ...monday,
      minutes: 30,
      rules: { slotIntervalMinutes: 30 },
      organizer: { entries: few },
    });
    expect(reasonsAt(oneLong, "2026-03-02T09:00:00-05:00")).not.toContain("keeps_free_blocks");
    expect(reasonsAt(oneLong, "2026-03-02T14:00:00-05:00")).toContain("keeps_free_blocks");
    expectBetter(oneLong, "2026-03-02T14:00:00-05:00", "2026-03-02T09:00:00-05:00");

    // … and 09:00–11:00, 14:00–17:00: the first is no longer the only long one.
    const twoLong = contextOf({
      ...monday,
      minutes: 30,
      rules: { slotIntervalMinutes: 30 },
      organizer: { entries: [meeting("11:00", "14:00")] },
    });
    expect(candidateAt(twoLong, "2026-03-02T09:00:00-05:00").score).toBeGreaterThan(
      candidateAt(oneLong, "2026-03-02T09:00:00-05:00").score,
    );
    expect(reasonsAt(twoLong, "2026-03-02T09:00:00-05:00")).not.toContain("keeps_free_blocks");
    expect(reasonsAt(twoLong, "2026-03-02T14:00:00-05:00")).toContain("keeps_free_blocks");
    expectBetter(twoLong, "2026-03-02T14:00:00-05:00", "2026-03-02T09:00:00-05:00");
  });

  test("are better used without leaving scraps", () => {
    const entries = [entryAt("2026-03-02T10:30:00-05:00", "2026-03-02T17:00:00-05:00")];
    const context = contextOf({ ...quarters, organizer: { entries } });
    // Nine to half past ten is cut in two by either; half past nine leaves half an hour on both sides.
    expectBetter(context, "2026-03-02T09:30:00-05:00", "2026-03-02T09:15:00-05:00");
  });

  test("also give the minutes of the organizer's buffers", () => {
    const entries = [
      entryAt("2026-03-02T09:00:00-05:00", "2026-03-02T09:45:00-05:00"),
      entryAt("2026-03-02T11:00:00-05:00", "2026-03-02T17:00:00-05:00"),
    ];
    const scoresWith = (buffers: { bufferBeforeMinutes?: number; bufferAfterMinutes?: number }) => {
      const context = contextOf({ ...quarters, rules: { ...quarters.rules, ...buffers }, organizer: { entries } });
      return ["10:00", "10:15"].map((time) => candidateAt(context, `2026-03-02T${time}:00-05:00`).score) as [
        number,
        number,
      ];
    };
    const [early, late] = scoresWith({});
    expect(late).toBe(early);
    // A quarter of an hour between two meetings is no scrap when it is the buffer.
    const [earlyAfterBuffer, lateAfterBuffer] = scoresWith({ bufferBeforeMinutes: 15 });
    expect(earlyAfterBuffer).toBeGreaterThan(lateAfterBuffer);
    const [earlyBeforeBuffer, lateBeforeBuffer] = scoresWith({ bufferAfterMinutes: 15 });
    expect(lateBeforeBuffer).toBeGreaterThan(earlyBeforeBuffer);
  });

  test("do not include weekly focus time", () => {
    const focus = weekly(["monday"], "11:00", "17:00", { kind: "focus", meetingTypeId: "focus", id: "deep work" });
    const availability = availabilityIn("America/New_York", [...weekly(workdays, "09:00", "17:00"), ...focus]);
    const context = contextOf({ ...monday, organizer: { availability } });
    // Nine to eleven is all that is left of the day.
    expect(reasonsAt(context, "2026-03-02T09:00:00-05:00")).not.toContain("keeps_free_blocks");
  });
});

describe("days", () => {
  const full = (day: string) => [
    entryAt(`${day}T09:00:00-05:00`, `${day}T11:00:00-05:00`),
    entryAt(`${day}T13:00:00-05:00`, `${day}T15:00:00-05:00`),
  ];

  test("with fewer meetings than usual are better", () => {
    const entries = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"].flatMap(full);
    const context = contextOf({ ...week, attendees: { ada: { entries } } });
    expect(reasonsAt(context, "2026-03-06T16:00:00-05:00")).toContain("light_day");
    expect(reasonsAt(context, "2026-03-05T16:00:00-05:00")).not.toContain("light_day");
    expectBetter(context, "2026-03-06T12:00:00-05:00", "2026-03-05T12:00:00-05:00");
  });

  test("on which nobody works do not make other days look heavy", () => {
    const days = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"];
    const entries = [...days.flatMap(full), entryAt("2026-03-06T09:00:00-05:00", "2026-03-06T11:30:00-05:00")];
    const withWeekend = { from: "2026-02-28T00:00:00-05:00", to: "2026-03-09T00:00:00-04:00" };
    const context = contextOf({ ...withWeekend, organizer: { entries } });
    expect(reasonsAt(context, "2026-03-06T16:00:00-05:00")).toContain("light_day");
  });

  test("are not made heavier by declined meetings and focus blocks", () => {
    const friday = full("2026-03-06");
    const declined = friday.map((entry) => ({ ...entry, response: "declined" as const }));
    const focus = friday.map(({ id, start, end, blockedStart, blockedEnd }) => ({
      ...{ id, kind: "focus" as const, start, end, blockedStart, blockedEnd },
    }));
    const others = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"].flatMap(full);
    const reasonsWith = (entries: CalendarEntry[]) =>
      reasonsAt(
        contextOf({ ...week, attendees: { ada: { entries: [...others, ...entries] } } }),
        "2026-03-06T16:00:00-05:00",
      );
    expect(reasonsWith(declined)).toContain("light_day");
    expect(reasonsWith(focus)).toContain("light_day");
    expect(reasonsWith(friday)).not.toContain("light_day");
  });
});

describe("notice and urgency", () => {
  const now = "2026-03-02T10:00:00-05:00";

  test("two days are ample notice, and a day is better than hours", () => {
    const context = contextOf({ ...week, now, priority: "low" });
    expect(reasonsAt(context, "2026-03-04T10:00:00-05:00")).toContain("ample_notice");
    expect(reasonsAt(context, "2026-03-04T09:00:00-05:00")).not.toContain("ample_notice");
    expectBetter(context, "2026-03-03T11:00:00-05:00", "2026-03-02T11:00:00-05:00");
  });

  test("sooner is better, and the more so the higher the priority", () => {
    const twoWeeks = { from: "2026-03-02T00:00:00-05:00", to: "2026-03-14T00:00:00-04:00", now };
    const lead = (priority: SuggestionContext["priority"]) => {
      const context = contextOf({ ...twoWeeks, priority });
      return (
        candidateAt(context, "2026-03-04T10:00:00-05:00").score -
        candidateAt(context, "2026-03-11T10:00:00-04:00").score
      );
    };
    expect(lead("medium")).toBeGreaterThan(lead("low"));
    expect(lead("high")).toBeGreaterThan(lead("medium"));
    expect(lead("urgent")).toBeGreaterThan(lead("high"));
    expect(lead("medium")).toBeGreaterThan(0);
    const context = contextOf(twoWeeks);
    expect(reasonsAt(context, "2026-03-05T10:00:00-05:00")).toContain("soon");
    expect(reasonsAt(context, "2026-03-05T11:00:00-05:00")).not.toContain("soon");
  });
});

describe("habits", () => {
  const mornings = habitsOf("America/New_York", [
    { kind: "booked", start: "2026-02-23T09:00:00-05:00" },
    { kind: "booked", start: "2026-02-25T09:00:00-05:00" },
    { kind: "declined", start: "2026-02-24T16:00:00-05:00" },
  ]);

  test("of the caller put their usual times first and are named as a reason", () => {
    const context = contextOf({ ...week, habits: mornings });
    expect(reasonsAt(context, "2026-03-02T09:00:00-05:00")).toContain("your_usual_time");
    expect(reasonsAt(context, "2026-03-03T16:00:00-05:00")).not.toContain("your_usual_time");
    const withoutHabits = contextOf(week);
    expect(candidateAt(withoutHabits, "2026-03-03T09:00:00-05:00").score).toBe(
      candidateAt(withoutHabits, "2026-03-03T16:00:00-05:00").score,
    );
    expectBetter(context, "2026-03-03T09:00:00-05:00", "2026-03-03T16:00:00-05:00");
  });

  test("follow the clock of the person who has them", () => {
    const berlinMornings = habitsOf("Europe/Berlin", [{ kind: "booked", start: "2026-02-24T15:00:00+01:00" }]);
    const context = contextOf({
      ...{ from: "2026-03-02T00:00:00-05:00", to: "2026-03-14T00:00:00-04:00", callerId: "ben" },
      attendees: { ben: { timeZone: "Europe/Berlin" } },
      habits: berlinMornings,
    });
    // Three in the afternoon in Berlin is nine in New York, and ten once New York alone has changed its clocks.
    expectBetter(context, "2026-03-03T09:00:00-05:00", "2026-03-03T11:00:00-05:00");
    expectBetter(context, "2026-03-10T10:00:00-04:00", "2026-03-10T12:00:00-04:00");
    expect(reasonsAt(context, "2026-03-10T10:00:00-04:00")).toContain("your_usual_time");
  });

  test("however strong, weigh less than everybody's working hours", () => {
    const nights = habitsOf("Asia/Kolkata", [{ kind: "booked", start: "2026-02-24T02:00:00+05:30" }], 100);
    const context = contextOf({
      ...{ ...week, callerId: "indira" },
      organizer: { availability: availabilityIn("America/New_York", weekly(workdays, "00:00", "24:00")) },
      attendees: { indira: { timeZone: "Asia/Kolkata" } },
      habits: nights,
      rules: { slotIntervalMinutes: 30 },
    });
    // Two at night in Kolkata is half past three in the afternoon in New York; half past nine at night in New York is eight in the morning.
    const [first] = candidatesOf(context).keys();
    expect(inZone("Asia/Kolkata", [first!])[0]!.slice(11, 16)).not.toBe("02:00");
    const inOrder = [...candidatesOf(context).keys()];
    expect(inOrder.indexOf(at("2026-03-02T23:00:00-05:00"))).toBeLessThan(
      inOrder.indexOf(at("2026-03-02T15:30:00-05:00")),
    );
  });
});

describe("the edges of a working day", () => {
  test("are worse than its middle, and for everybody", () => {
    const context = contextOf({ ...monday, rules: { slotIntervalMinutes: 30 } });
    expectBetter(context, "2026-03-02T10:00:00-05:00", "2026-03-02T09:00:00-05:00");
    expectBetter(context, "2026-03-02T14:00:00-05:00", "2026-03-02T16:00:00-05:00");
    const early = availabilityIn("America/New_York", weekly(workdays, "07:00", "15:00"));
    const withAda = contextOf({ ...monday, attendees: { ada: { availability: early } } });
    expectBetter(withAda, "2026-03-02T11:00:00-05:00", "2026-03-02T14:00:00-05:00");
  });

  test("are not those of a lunch break", () => {
    const split = [...weekly(workdays, "09:00", "12:00"), ...weekly(workdays, "13:00", "17:00")];
    const context = contextOf({
      ...{ ...monday, minutes: 30, rules: { slotIntervalMinutes: 30 } },
      organizer: { availability: availabilityIn("America/New_York", split) },
    });
    expectBetter(context, "2026-03-02T13:00:00-05:00", "2026-03-02T09:00:00-05:00");
  });

  test("do not exist for somebody who is always open, but evenings and nights are worse than days", () => {
    const always = availabilityIn("America/New_York", weekly(workdays, "00:00", "24:00"));
    const context = contextOf({ ...week, organizer: { availability: always } });
    expectBetter(context, "2026-03-03T09:00:00-05:00", "2026-03-03T20:00:00-05:00");
    expectBetter(context, "2026-03-03T20:00:00-05:00", "2026-03-04T02:00:00-05:00");
  });
});

describe("the end of the week", () => {
  test("is worse by the minute on the last afternoon before a weekend, also where a holiday makes it longer", () => {
    const context = contextOf({ ...week, rules: { slotIntervalMinutes: 30 } });
    expectBetter(context, "2026-03-06T13:00:00-05:00", "2026-03-06T15:00:00-05:00");
    expectBetter(context, "2026-03-05T15:00:00-05:00", "2026-03-06T15:00:00-05:00");
    const names = { en: "A holiday", de: "Ein Feiertag", fr: "Un jour férié", es: "Un festivo" };
    const withHoliday = contextOf({
      ...{ ...week, rules: { slotIntervalMinutes: 30 } },
      organizer: { holidays: [{ date: "2026-03-06", region: "US", names }] },
    });
    expectBetter(withHoliday, "2026-03-04T15:00:00-05:00", "2026-03-05T15:00:00-05:00");
  });
});

describe("pauses", () => {
  test("are wanted after two hours of meetings, whoever has them", () => {
    const entries = [entryAt("2026-03-02T09:00:00-05:00", "2026-03-02T12:00:00-05:00")];
    const request = { ...monday, minutes: 30, rules: { slotIntervalMinutes: 30 } };
    const context = contextOf({ ...request, attendees: { ada: { entries } } });
    expectBetter(context, "2026-03-02T12:30:00-05:00", "2026-03-02T12:00:00-05:00");
    const short = [entryAt("2026-03-02T10:30:00-05:00", "2026-03-02T11:00:00-05:00")];
    const afterShort = contextOf({ ...request, organizer: { entries: short } });
    expectBetter(afterShort, "2026-03-02T11:00:00-05:00", "2026-03-02T11:30:00-05:00");
  });
});

describe("full days", () => {
  test("are left alone where another day has room", () => {
    const busy = (day: string) => [
      entryAt(`${day}T09:00:00-05:00`, `${day}T11:30:00-05:00`),
      entryAt(`${day}T13:30:00-05:00`, `${day}T16:00:00-05:00`),
    ];
    const entries = ["2026-03-02", "2026-03-03", "2026-03-04"].flatMap(busy);
    const context = contextOf({ ...week, minutes: 30, rules: { slotIntervalMinutes: 30 }, organizer: { entries } });
    expectBetter(context, "2026-03-05T12:30:00-05:00", "2026-03-03T12:30:00-05:00");
  });
});

describe("a deadline", () => {
  test("is better with room before it: the end of the range, or an earlier wish", () => {
    const until = contextOf({ ...week, to: "2026-03-05T17:00:00-05:00" });
    expectBetter(until, "2026-03-04T14:00:00-05:00", "2026-03-05T15:00:00-05:00");
    const deadline = at("2026-03-04T17:00:00-05:00");
    const wished = { ...contextOf(week), wishes: { order: "best" as const, windows: [], makeRoom: false, deadline } };
    expectBetter(wished, "2026-03-03T14:00:00-05:00", "2026-03-04T15:00:00-05:00");
  });
});
