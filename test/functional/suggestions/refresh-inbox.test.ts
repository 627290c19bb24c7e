import { beforeEach, describe, expect, test } from "vitest";
import { replaceAvailability } from "../../../functions/operations/availability/replace-availability.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { editMeeting } from "../../../functions/operations/meetings/edit-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { maxQuestionsToModel } from "../../../functions/use-cases/suggestions/refresh-inbox.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { nineToFive } from "../../support/office.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { countingModel, halfPastTen, type Inbox, newInbox, ten, tenOnWednesday } from "./inbox.ts";

let inbox: Inbox;

beforeEach(async () => {
  inbox = await newInbox();
});

function respond(id: string, response: "accepted" | "declined", as = inbox.guest) {
  return act(inbox.office, respondToInvitation, as, id, { response });
}

async function declined(start = ten, more = {}): Promise<string> {
  const id = await inbox.booked(start, more);
  await respond(id, "declined");
  return id;
}

function close(...dates: string[]) {
  const weekly = nineToFive().map(({ day, start, end }) => ({ day, start, end }));
  const overrides = dates.map((date) => ({ date, intervals: [] }));
  const body = { timeZone: "Europe/Berlin", weekly, overrides };
  return call(replaceAvailability, inbox.office.services, { as: inbox.organizer, body });
}

/** All stored suggestions, whatever has become of them. */
async function stored() {
  const items = await readWholeTable(inbox.office.services.table);
  return items.filter(({ sk }) => sk.startsWith("SUGGESTION#"));
}

describe("several meetings that no longer fit", () => {
  test.each([
    ["by the rules", undefined],
    ["where a model was asked in vain", { advise: async () => undefined }],
  ])("each get a first time of their own %s, and all of them can be accepted", async (_, model) => {
    const starts = ["09:00", "09:30", "10:00", "10:30", "11:00", "11:30"].map((time) => `2026-12-08T${time}:00Z`);
    for (const start of starts) await inbox.booked(start);
    await close("2026-12-08");
    await inbox.refresh({ ...(model && { model }) });
    const shown = await inbox.list();
    expect(shown).toHaveLength(starts.length);
    for (const { id, suggestions } of shown) {
      expect(await inbox.accept(id, suggestions[0]!.apply.body)).toMatchObject({ status: 200 });
    }
  });

  test("share times where there are not enough for everybody", async () => {
    await inbox.booked();
    await inbox.booked(halfPastTen);
    // Only the last half hour of Wednesday is left.
    const others = await inbox.office.organizer();
    const wednesday = Array.from({ length: 15 }, (_, half) => Date.parse("2026-12-09T08:00:00Z") + half * 1_800_000);
    for (const start of wednesday) await inbox.office.book(inbox.guest, others, new Date(start).toISOString());
    await close(...["07", "08", "10", "11", "14", "15", "16", "17", "18", "21", "22"].map((day) => `2026-12-${day}`));
    await inbox.refresh();
    const firsts = (await inbox.list()).map(({ suggestions }) => suggestions.map(({ start }) => start));
    expect(firsts).toEqual([["2026-12-09T15:30:00Z"], ["2026-12-09T15:30:00Z"]]);
  });
});

describe("a message that is delivered again", () => {
  test("changes nothing, and asks the model nothing", async () => {
    await declined();
    const model = countingModel();
    await inbox.refresh({ model });
    const before = await stored();
    expect(before).toHaveLength(1);
    expect(before[0]).toMatchObject({ source: "ai", version: 1 });
    inbox.office.services.clock.set("2026-12-07T06:00:00Z");
    await inbox.refresh({ model });
    expect(await stored()).toEqual(before);
    expect(model.questions).toHaveLength(1);
  });

  test("at the same time makes one suggestion for each meeting", async () => {
    await declined();
    await declined(tenOnWednesday);
    await Promise.all(Array.from({ length: 5 }, () => inbox.refresh()));
    expect(await inbox.list()).toHaveLength(2);
    expect(await stored()).toMatchObject([{ version: 1 }, { version: 1 }]);
  });

  test("brings back nothing that was dismissed, whatever else changes about the meeting", async () => {
    const id = await declined();
    await inbox.refresh();
    const [shown] = await inbox.list();
    await inbox.dismiss(shown!.id);
    await act(inbox.office, editMeeting, inbox.organizer, id, { title: "Another title" });
    await inbox.refresh();
    expect(await stored()).toMatchObject([{ status: "dismissed" }]);
  });

  test("brings back a dismissed suggestion only for another cause, another decline, or another time", async () => {
    const other = await inbox.office.person();
    const id = await declined(ten, { attendeeIds: [other.userId] });
    const open = async () => {
      await inbox.refresh();
      const [shown, ...others] = await inbox.list();
      expect(others).toEqual([]);
      await inbox.dismiss(shown!.id);
      await inbox.refresh();
      expect(await inbox.list()).toEqual([]);
      return shown!.cause;
    };
    expect(await open()).toBe("attendee_declined");
    await respond(id, "declined", other);
    expect(await open()).toBe("attendee_declined");
    await close("2026-12-08", "2026-12-09");
    expect(await open()).toBe("outside_availability");
    const elsewhere = { start: tenOnWednesday, ignoreAvailability: true };
    await act(inbox.office, rescheduleMeeting, inbox.organizer, id, elsewhere);
    await respond(id, "declined");
    expect(await open()).toBe("attendee_declined");
  });
});

describe("an open suggestion is withdrawn", () => {
  test("when the meeting fits again, and opened again when it does not", async () => {
    const model = countingModel();
    await inbox.booked();
    await close("2026-12-08");
    await inbox.refresh({ model });
    const [first] = await inbox.list();
    await close();
    await inbox.refresh({ model });
    expect(await inbox.list()).toEqual([]);
    expect(await inbox.list({ status: "withdrawn" })).toMatchObject([
      { id: first!.id, status: "withdrawn", suggestions: [] },
    ]);
    await close("2026-12-08");
    await inbox.refresh({ model });
    expect(await inbox.list()).toEqual([first]);
    expect(model.questions).toHaveLength(1);
  });

  test("when the meeting is moved by other means", async () => {
    const id = await declined();
    await inbox.refresh();
    await act(inbox.office, rescheduleMeeting, inbox.organizer, id, { start: tenOnWednesday });
    expect(await inbox.list()).toEqual([]);
    await inbox.refresh();
    expect(await stored()).toMatchObject([{ status: "withdrawn" }]);
  });

  test("when another cause comes before the one that it names", async () => {
    const id = await inbox.booked();
    await close("2026-12-08");
    await inbox.refresh();
    await respond(id, "declined");
    await inbox.refresh();
    expect(await inbox.list()).toMatchObject([{ cause: "attendee_declined" }]);
    expect(await inbox.list({ status: "withdrawn" })).toMatchObject([{ cause: "outside_availability" }]);
  });
});

describe("an open suggestion is refreshed", () => {
  test("when one of its times is taken: it gets other times, and the model is asked again", async () => {
    await declined();
    const model = countingModel();
    await inbox.refresh({ model });
    const [before] = await inbox.list();
    const taken = before!.suggestions[1]!.start;
    expect((await inbox.office.book(await inbox.office.person(), inbox.organizer, taken)).status).toBe(201);
    await inbox.refresh({ model });
    const [after] = await inbox.list();
    expect(after!.id).toBe(before!.id);
    expect(after!.suggestions).toHaveLength(3);
    expect(after!.suggestions.map(({ start }) => start)).not.toContain(taken);
    expect(model.questions).toHaveLength(2);
  });

  test("when somebody has joined the meeting, as their calendar counts as well", async () => {
    const id = await declined();
    await inbox.refresh();
    const [before] = await inbox.list();
    const newcomer = await inbox.office.person([], "Asia/Kolkata");
    const busy = before!.suggestions[0]!.start;
    await inbox.office.book(newcomer, await inbox.office.organizer(), busy);
    await act(inbox.office, addAttendees, inbox.organizer, id, { userIds: [newcomer.userId] });
    await inbox.refresh();
    const [after] = await inbox.list();
    expect(after).toMatchObject({ id: before!.id, status: "open" });
    expect(after!.suggestions).toHaveLength(3);
    expect(after!.suggestions.map(({ start }) => start)).not.toContain(busy);
    expect(after!.suggestions[0]).toMatchObject({
      localTimes: expect.arrayContaining([expect.objectContaining({ userId: newcomer.userId })]),
    });
  });

  test("when times appear where there were none", async () => {
    await inbox.booked();
    const body = { timeZone: "Europe/Berlin", weekly: [], overrides: [] };
    await call(replaceAvailability, inbox.office.services, { as: inbox.organizer, body });
    await inbox.refresh();
    expect(await inbox.list()).toMatchObject([{ suggestions: [], emptyReason: expect.any(String) }]);
    await close("2026-12-08");
    await inbox.refresh();
    const [shown] = await inbox.list();
    expect(shown!.suggestions).toHaveLength(3);
    expect(shown).not.toHaveProperty("emptyReason");
  });

  test("when there are still no times, but for another reason; not while the reason is the same", async () => {
    await inbox.booked();
    const openFor = (weekly: object[]) => {
      const body = { timeZone: "Europe/Berlin", weekly, overrides: [] };
      return call(replaceAvailability, inbox.office.services, { as: inbox.organizer, body });
    };
    await openFor([]);
    await inbox.refresh();
    await inbox.refresh();
    expect(await inbox.list()).toMatchObject([{ suggestions: [], emptyReason: "organizer_unavailable" }]);
    expect(await stored()).toMatchObject([{ version: 1 }]);
    await openFor([{ day: "wednesday", start: "09:00", end: "09:15" }]);
    await inbox.refresh();
    expect(await inbox.list()).toMatchObject([{ suggestions: [], emptyReason: "range_too_short" }]);
  });
});

test("a suggestion expires when its meeting begins", async () => {
  await declined();
  await inbox.refresh();
  const [shown] = await inbox.list();
  inbox.office.services.clock.set(ten);
  for (const refreshed of [false, true]) {
    if (refreshed) await inbox.refresh();
    expect(await inbox.list()).toEqual([]);
    expect(await inbox.list({ status: "expired" })).toMatchObject([
      { id: shown!.id, status: "expired", suggestions: [] },
    ]);
  }
  const [item] = await stored();
  expect(item!.expiresAt).toBeGreaterThan(Date.parse(ten) / 1000);
});

test("a run asks the model about the soonest ten meetings; the rules decide about the others", async () => {
  const type = await inbox.office.meetingType(inbox.organizer);
  const starts = Array.from({ length: 12 }, (_, index) => {
    const day = 8 + Math.floor(index / 8);
    return new Date(Date.parse(`2026-12-${String(day).padStart(2, "0")}T08:00:00Z`) + (index % 8) * 3_600_000);
  });
  for (const start of starts) await declined(`${start.toISOString().slice(0, 19)}Z`, { meetingTypeId: type.id });
  const model = countingModel();
  await inbox.refresh({ model });
  expect(model.questions).toHaveLength(maxQuestionsToModel);
  const sources = (await stored()).sort((one, other) => (one.sk < other.sk ? -1 : 1)).map(({ source }) => source);
  expect(sources).toEqual([...Array(maxQuestionsToModel).fill("ai"), "rules", "rules"]);
  await inbox.refresh({ model });
  expect(model.questions).toHaveLength(maxQuestionsToModel);
});

test("the inbox is ordered by the starts of the meetings", async () => {
  const ids = [];
  for (const start of [tenOnWednesday, ten, "2026-12-14T09:00:00Z", halfPastTen]) ids.push(await declined(start));
  await inbox.refresh();
  expect((await inbox.list()).map(({ meetingId }) => meetingId)).toEqual([ids[1], ids[3], ids[0], ids[2]]);
});
