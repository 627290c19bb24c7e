import { beforeEach, describe, expect, test } from "vitest";
import { listMoveSlots } from "../../../functions/operations/slots/list-move-slots.ts";
import { previewSuggestions } from "../../../functions/operations/suggestions/preview-suggestions.ts";
import { suggestTimes } from "../../../functions/operations/suggestions/suggest-times.ts";
import { call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { metered } from "../../support/table/metered.ts";

/** Tuesday to Friday. */
const week = { from: "2026-12-08", to: "2026-12-11", timeZone: "Europe/Berlin" };
/** Tuesday at ten in Berlin. */
const tenOnTuesday = "2026-12-08T09:00:00Z";

let office: Office;
let organizer: Person;
let guest: Person;

beforeEach(async () => {
  office = await newOffice();
  organizer = await office.organizer();
  guest = await office.person([], "America/New_York");
});

function preview(wishes: unknown, more: object = {}, as = guest) {
  const body = { organizerId: organizer.userId, meetingTypeId: "one-on-one", ...week, ...more, wishes };
  return call(previewSuggestions, office.services, { as, body });
}

function suggest(id: string, wishes: unknown, services: object = office.services) {
  return call(suggestTimes, services as typeof office.services, {
    as: guest,
    params: { id },
    body: { ...week, wishes },
  });
}

function slots(wishes: unknown, more: Record<string, string> = {}) {
  return office.slots(guest, organizer, { ...week, wishes: JSON.stringify(wishes), ...more });
}

function moveSlots(id: string, wishes: unknown) {
  return call(listMoveSlots, office.services, {
    as: guest,
    params: { id },
    query: { ...week, wishes: JSON.stringify(wishes) },
  });
}

async function booked(more = {}): Promise<string> {
  return (await office.book(guest, organizer, tenOnTuesday, more)).body.id;
}

/** Such as `Tu 09:00`, on a clock in Berlin. */
function startsOf(times: readonly { start: string }[]): string[] {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Berlin",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return times.map(({ start }) => clock.format(new Date(start)).replace(",", ""));
}

const wednesdayMorning = [
  { kind: "only", days: ["wednesday", "friday"], start: "09:00", end: "11:00" },
  { kind: "never", dates: { from: "2026-12-11", to: "2026-12-31" } },
];

describe("slots", () => {
  test("are those that lie within the wishes", async () => {
    const listed = await slots({ windows: wednesdayMorning });
    expect(listed.status).toBe(200);
    expect(startsOf(listed.body.slots)).toEqual(["Wed 09:00", "Wed 09:30", "Wed 10:00", "Wed 10:30"]);
    expect(listed.body).not.toHaveProperty("relax");
    const all = (await office.slots(guest, organizer, week)).body.slots;
    expect(all).toEqual(expect.arrayContaining(listed.body.slots));
    expect((await slots({})).body.slots).toEqual(all);
  });

  test("end by the deadline", async () => {
    const { body } = await slots({ deadline: "2026-12-08T09:30:00+01:00" });
    expect(startsOf(body.slots)).toEqual(["Tue 09:00"]);
  });

  test("of a move are filtered in the same way, without the meeting's own time", async () => {
    const { body } = await moveSlots(await booked(), {
      windows: [{ kind: "only", days: ["tuesday"], start: "09:30", end: "11:00" }],
    });
    expect(startsOf(body.slots)).toEqual(["Tue 09:30", "Tue 10:30"]);
  });

  test("are on the clock of the window, else of its person, else of the request", async () => {
    const onlyUntilTen = { kind: "only", days: ["tuesday"], end: "10:00" };
    const starts = async (window: object, more = {}) => startsOf((await slots({ windows: [window] }, more)).body.slots);
    expect(await starts(onlyUntilTen)).toEqual(["Tue 09:00", "Tue 09:30"]);
    // In New York they have six hours more.
    expect((await starts({ ...onlyUntilTen, userId: guest.userId })).at(-1)).toBe("Tue 15:30");
    expect((await starts({ ...onlyUntilTen, timeZone: "America/New_York" })).at(-1)).toBe("Tue 15:30");
    expect((await starts(onlyUntilTen, { timeZone: "America/New_York" })).at(-1)).toBe("Tue 15:30");
    const id = await booked();
    const own = await moveSlots(id, { windows: [{ ...onlyUntilTen, userId: guest.userId }] });
    expect(startsOf(own.body.slots).at(-1)).toBe("Tue 15:30");
    const organizers = await moveSlots(id, { windows: [{ ...onlyUntilTen, userId: organizer.userId }] });
    expect(startsOf(organizers.body.slots).at(-1)).toBe("Tue 09:30");
  });

  test("that wishes leave none of come with what to give up", async () => {
    const windows = [
      { kind: "never", days: ["tuesday", "wednesday", "thursday"] },
      { kind: "only", days: ["wednesday"], end: "12:00" },
    ];
    const { body } = await slots({ windows });
    // From nine to twelve there are six.
    expect(body).toEqual({ slots: [], nextFrom: null, relax: { window: 0, wouldGive: 6 } });
    // Without Wednesday there would still be none on any other day that is not a `never`.
    const friday = await slots({ windows, deadline: "2026-12-11T09:15:00+01:00" });
    expect(friday.body.relax).toEqual({ window: 0, wouldGive: 6 });
    // Nothing could be given up for a weekend.
    expect((await slots({ windows }, { from: "2026-12-12", to: "2026-12-13" })).body).not.toHaveProperty("relax");
  });
});

describe("suggestions", () => {
  test("keep to hard wishes, and are booked as they stand", async () => {
    const { status, body } = await preview({ windows: wednesdayMorning }, { count: 10 });
    expect(status).toBe(200);
    expect(startsOf(body.suggestions).toSorted()).toEqual(["Wed 09:00", "Wed 09:30", "Wed 10:00", "Wed 10:30"]);
    const { start, end } = body.suggestions[0].apply.body;
    expect((await office.book(guest, organizer, start, { end })).status).toBe(201);
    const moved = await suggest(await booked(), { windows: wednesdayMorning });
    expect(startsOf(moved.body.suggestions).every((start) => start.startsWith("Wed"))).toBe(true);
  });

  test("come in the order of how many soft wishes they meet", async () => {
    const windows = [
      { kind: "avoid", days: ["tuesday", "wednesday"] },
      { kind: "prefer", days: ["friday"], userId: organizer.userId },
      { kind: "never", days: ["friday"], start: "10:00" },
    ];
    const { body } = await preview({ windows }, { count: 5 }, await office.person());
    const [first, second, ...others] = startsOf(body.suggestions);
    expect([first, second].toSorted()).toEqual(["Fri 09:00", "Fri 09:30"]);
    expect(others.every((start) => start.startsWith("Thu"))).toBe(true);
    const told = body.suggestions.map(
      ({ reasons, drawbacks }: { reasons: string[]; drawbacks: { code: string }[] }) => ({
        isAsWished: reasons.includes("as_wished"),
        against: drawbacks.filter(({ code }) => code === "against_wish"),
      }),
    );
    const against = [expect.objectContaining({ code: "against_wish", window: 1 })];
    const [asWished, unmet] = [
      { isAsWished: true, against: [] },
      { isAsWished: false, against },
    ];
    expect(told).toEqual([asWished, asWished, unmet, unmet, unmet]);
  });

  test("are the very first or last times where that is wished, whatever else is preferred", async () => {
    const windows = [
      { kind: "never", days: ["tuesday"], end: "16:00" },
      { kind: "avoid", days: ["tuesday"] },
      { kind: "never", days: ["friday"], start: "12:00" },
    ];
    const earliest = await preview({ order: "earliest", windows });
    expect(startsOf(earliest.body.suggestions)).toEqual(["Tue 16:00", "Tue 16:30", "Wed 09:00"]);
    const latest = await preview({ order: "latest", windows });
    expect(startsOf(latest.body.suggestions)).toEqual(["Fri 11:30", "Fri 11:00", "Fri 10:30"]);
  });

  test("in the order of time are not for the model to change", async () => {
    const model = {
      advise: () => {
        throw new Error("Nobody should ask.");
      },
    };
    const { status, body } = await suggest(await booked(), { order: "earliest" }, { ...office.services, model });
    expect({ status, source: body.source }).toEqual({ status: 200, source: "rules" });
  });

  test("that wishes leave none of say so, and what to give up", async () => {
    const windows = [
      { kind: "only", days: ["thursday"], start: "09:00", end: "09:15" },
      { kind: "never", days: ["thursday"], userId: guest.userId, timeZone: "Europe/Berlin" },
    ];
    const { body } = await preview({ windows });
    // On any other day only the first window is missed.
    expect(body).toMatchObject({ suggestions: [], emptyReason: "against_wishes", relax: { window: 0, wouldGive: 48 } });
    expect(body.relax).not.toHaveProperty("also");
    const both = await preview({ windows: [...windows, { kind: "only", days: ["sunday"], userId: guest.userId }] });
    expect(both.body.relax).toEqual({ window: 0, also: [2], wouldGive: 48 });
  });

  test("are not said to be against wishes where there are none without them either", async () => {
    const { body } = await preview({ windows: wednesdayMorning }, { from: "2026-12-12", to: "2026-12-13" });
    expect(body).toMatchObject({ suggestions: [], emptyReason: "no_open_hours" });
    expect(body).not.toHaveProperty("relax");
  });

  test("read nothing more with wishes", async () => {
    const id = await booked();
    const unitsFor = async (wishes: unknown) => {
      const { table, usage } = metered(office.services.table);
      expect((await suggest(id, wishes, { ...office.services, table })).status).toBe(200);
      return usage();
    };
    expect(await unitsFor({ windows: wednesdayMorning })).toEqual(await unitsFor(undefined));
  });
});

describe("bad wishes are refused by name", () => {
  const monday = { kind: "only", days: ["monday"] };

  test.each<[string, unknown, string]>([
    ["an unknown field", { windows: [{ ...monday, weekday: "monday" }] }, "wishes.windows.0.weekday"],
    ["an unknown kind", { windows: [{ kind: "perhaps", days: ["monday"] }] }, "wishes.windows.0.kind"],
    ["a window that says no time", { windows: [monday, { kind: "never" }] }, "wishes.windows.1"],
    ["no days", { windows: [{ kind: "never", days: [] }] }, "wishes.windows.0.days"],
    ["a day that there is not", { windows: [{ kind: "never", days: ["someday"] }] }, "wishes.windows.0.days.0"],
    ["equal ends", { windows: [{ kind: "never", start: "09:00", end: "09:00" }] }, "wishes.windows.0.end"],
    ["a midnight that ends before it begins", { windows: [{ kind: "never", end: "00:00" }] }, "wishes.windows.0.end"],
    [
      "dates the wrong way round",
      { windows: [{ kind: "never", dates: { from: "2026-12-09", to: "2026-12-08" } }] },
      "wishes.windows.0.dates.to",
    ],
    [
      "a date that there is not",
      { windows: [{ kind: "never", dates: { from: "2026-02-30", to: "2026-12-08" } }] },
      "wishes.windows.0.dates.from",
    ],
    [
      "a zone that there is not",
      { windows: [{ ...monday, timeZone: "Europe/Atlantis" }] },
      "wishes.windows.0.timeZone",
    ],
    ["too many windows", { windows: Array.from({ length: 21 }, () => monday) }, "wishes.windows"],
    ["a deadline without an offset", { deadline: "2026-12-09T10:00:00" }, "wishes.deadline"],
    ["somebody who is not on the meeting", { windows: [{ ...monday, userId: "somebody" }] }, "wishes.windows.0.userId"],
    ["no object", [], "wishes"],
  ])("%s", async (_, wishes, path) => {
    const id = await booked();
    for (const answer of [
      await preview(wishes),
      await suggest(id, wishes),
      await slots(wishes),
      await moveSlots(id, wishes),
    ]) {
      expect(answer).toMatchObject({ status: 400, body: { code: "invalid_request" } });
      expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(path);
    }
  });

  test("an unknown order, and room for a meeting that does not exist", async () => {
    expect((await preview({ order: "random" })).body.errors[0].path).toBe("wishes.order");
    expect((await preview({ makeRoom: true })).body.errors).toEqual([
      { path: "wishes.makeRoom", message: "Room is made for other times of a meeting that exists." },
    ]);
  });

  test("what only suggestions take, in a list of slots", async () => {
    const id = await booked();
    const soft = { order: "earliest", makeRoom: true, windows: [monday, { kind: "prefer", end: "12:00" }] };
    for (const answer of [await slots(soft), await moveSlots(id, soft)]) {
      expect(answer.status).toBe(400);
      expect(answer.body.errors.map((error: { path: string }) => error.path)).toEqual([
        "wishes.order",
        "wishes.makeRoom",
        "wishes.windows.1.kind",
      ]);
    }
    const { body } = await office.slots(guest, organizer, { ...week, wishes: "{" });
    expect(body.errors).toEqual([{ path: "wishes", message: expect.stringContaining("Use JSON") }]);
    const long = await office.slots(guest, organizer, { ...week, wishes: `{"windows":[${" ".repeat(8_000)}]}` });
    expect(long.body.errors[0].path).toBe("wishes");
  });
});
