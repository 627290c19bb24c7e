import { describe, expect, test } from "vitest";
import { whyNoCandidates } from "../../../../functions/domain/suggestions/no-candidates.ts";
import { rankedCandidates } from "../../../../functions/domain/suggestions/rank.ts";
import { availabilityIn, entryAt, weekly, workdays } from "../shorthand.ts";
import { type ContextParts, contextOf } from "./contexts.ts";

const monday = { from: "2026-03-02T00:00:00-05:00", to: "2026-03-03T00:00:00-05:00" };

function why(parts: ContextParts): ReturnType<typeof whyNoCandidates> {
  const context = contextOf(parts);
  expect(rankedCandidates(context, 1)).toEqual([]);
  return whyNoCandidates(context);
}

function onMonday(start: string, end: string): ReturnType<typeof entryAt> {
  return entryAt(`2026-03-02T${start}:00-05:00`, `2026-03-02T${end}:00-05:00`);
}

describe("range_too_short", () => {
  const rangeTooShort = { emptyReason: "range_too_short", bottleneckIds: [] };

  test("where the range is shorter than the meeting", () => {
    const halfAnHour = { from: "2026-03-02T10:00:00-05:00", to: "2026-03-02T10:30:00-05:00" };
    expect(why(halfAnHour)).toEqual(rangeTooShort);
  });

  test("where it holds no open hours that are long enough", () => {
    expect(why({ from: "2026-03-02T16:30:00-05:00", to: "2026-03-03T09:30:00-05:00" })).toEqual(rangeTooShort);
  });

  test("also where the range is in the coming hours", () => {
    const late = {
      from: "2026-03-02T16:30:00-05:00",
      to: "2026-03-02T18:00:00-05:00",
      now: "2026-03-02T16:00:00-05:00",
    };
    expect(why(late)).toEqual(rangeTooShort);
  });
});

describe("in_the_past", () => {
  const past = { emptyReason: "in_the_past", bottleneckIds: [] };

  test("where the range is over", () => {
    expect(why({ ...monday, now: "2026-03-03T00:00:00-05:00" })).toEqual(past);
    expect(why({ ...monday, now: "2026-04-01T00:00:00-05:00", rules: { minimumNoticeMinutes: 60 } })).toEqual(past);
  });

  test("where only the end of the last hour is left of it", () => {
    expect(why({ ...monday, now: "2026-03-02T16:30:00-05:00" })).toEqual(past);
  });
});

test("too_soon where there are open hours, but the organizer wants more notice", () => {
  const rules = { minimumNoticeMinutes: 24 * 60 };
  expect(why({ ...monday, rules, now: "2026-03-01T16:30:00-05:00" })).toEqual({
    emptyReason: "too_soon",
    bottleneckIds: [],
  });
});

test("no_open_hours where the organizer has none within the range: a weekend, a day off, an evening", () => {
  const none = { emptyReason: "no_open_hours", bottleneckIds: [] };
  expect(why({ from: "2026-02-28T00:00:00-05:00", to: "2026-03-02T00:00:00-05:00" })).toEqual(none);
  expect(why({ from: "2026-03-02T18:00:00-05:00", to: "2026-03-02T22:00:00-05:00" })).toEqual(none);
  const off = { ...availabilityIn("America/New_York", weekly(workdays, "09:00", "17:00")) };
  const overrides = [{ date: "2026-03-02", intervals: [] }];
  expect(why({ ...monday, organizer: { availability: { ...off, overrides } } })).toEqual(none);
});

describe("outside_booking_window", () => {
  const outside = { emptyReason: "outside_booking_window", bottleneckIds: [] };

  test("where the range begins after it", () => {
    expect(why({ ...monday, now: "2026-02-20T10:00:00-05:00", rules: { bookingWindowDays: 7 } })).toEqual(outside);
  });

  test("where all open hours of the range lie after it", () => {
    const fromSaturday = { from: "2026-02-28T00:00:00-05:00", to: monday.to };
    const rules = { bookingWindowDays: 2 };
    expect(why({ ...fromSaturday, now: "2026-02-27T10:00:00-05:00", rules })).toEqual(outside);
  });
});

describe("organizer_unavailable", () => {
  test("where the organizer's calendar is full: they are the bottleneck, whoever else is busy too", () => {
    const busy = { entries: [onMonday("08:00", "18:00")] };
    expect(why({ ...monday, organizer: busy, attendees: { ada: busy } })).toEqual({
      emptyReason: "organizer_unavailable",
      bottleneckIds: ["olga"],
    });
  });

  test("where their meetings of the type fill the day", () => {
    const entries = [onMonday("10:00", "11:00"), onMonday("14:00", "15:00")];
    expect(why({ ...monday, organizer: { entries }, rules: { dailyLimit: 2 } })).toEqual({
      emptyReason: "organizer_unavailable",
      bottleneckIds: ["olga"],
    });
  });

  test("where they publish no hours, none any more, or focus time covers them: nobody's calendar is in the way", () => {
    const none = availabilityIn("America/New_York", []);
    const focus = weekly(workdays, "08:00", "18:00", { kind: "focus", meetingTypeId: "focus" });
    const covered = availabilityIn("America/New_York", [...weekly(workdays, "09:00", "17:00"), ...focus]);
    const opened = { date: "2026-01-05", intervals: [{ start: "09:00", end: "17:00" }] };
    const past = availabilityIn("America/New_York", [], [opened]);
    for (const availability of [none, past, covered]) {
      expect(why({ ...monday, organizer: { availability, entries: [onMonday("12:00", "13:00")] } })).toEqual({
        emptyReason: "organizer_unavailable",
        bottleneckIds: [],
      });
    }
  });
});

describe("attendees_unavailable", () => {
  test("names the person without whom most times would be free", () => {
    const attendees = {
      ada: { entries: [onMonday("09:00", "11:00")] },
      ben: { entries: [onMonday("11:00", "17:00")] },
      cleo: { entries: [onMonday("09:00", "17:00")] },
    };
    expect(why({ ...monday, attendees: { ada: attendees.ada, ben: attendees.ben } })).toEqual({
      emptyReason: "attendees_unavailable",
      bottleneckIds: ["ben"],
    });
    // With Cleo, no single person makes the difference: then it is the one who is busy longest.
    expect(why({ ...monday, attendees })).toEqual({
      emptyReason: "attendees_unavailable",
      bottleneckIds: ["cleo"],
    });
  });

  test("names everybody who is equally in the way", () => {
    const attendees = {
      ada: { entries: [onMonday("09:00", "13:00")] },
      ben: { entries: [onMonday("13:00", "17:00")] },
      cleo: {},
    };
    expect(why({ ...monday, attendees }).bottleneckIds).toEqual(["ada", "ben"]);
  });
});

describe("no_other_time", () => {
  const original = "2026-03-02T10:00:00-05:00";
  const othersBusy = [onMonday("09:00", "10:00"), onMonday("11:00", "17:00")];

  test("where the meeting stands at the only time that suits everybody", () => {
    expect(why({ ...monday, original, attendees: { ada: { entries: othersBusy }, ben: {} } })).toEqual({
      emptyReason: "no_other_time",
      bottleneckIds: ["ada"],
    });
    expect(why({ ...monday, original, organizer: { entries: othersBusy } })).toEqual({
      emptyReason: "no_other_time",
      bottleneckIds: ["olga"],
    });
  });

  test("where the hours leave no other time: then nobody is in the way", () => {
    expect(why({ from: "2026-03-02T09:30:00-05:00", to: "2026-03-02T11:30:00-05:00", original })).toEqual({
      emptyReason: "no_other_time",
      bottleneckIds: [],
    });
  });

  test("is not said where the present time does not suit everybody either", () => {
    const attendees = { ada: { entries: [onMonday("09:00", "17:00")] } };
    expect(why({ ...monday, original, attendees }).emptyReason).toBe("attendees_unavailable");
  });
});
