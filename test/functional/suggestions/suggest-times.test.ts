import { beforeEach, describe, expect, test } from "vitest";
import { decisionOfEdit, decisionToBook } from "../../../functions/domain/habits/decisions.ts";
import { periodOf } from "../../../functions/domain/habits/evidence-window.ts";
import { type Habits, slowHalfLife } from "../../../functions/domain/habits/habits.ts";
import { learnFrom } from "../../../functions/domain/habits/learn.ts";
import { formatUtc } from "../../../functions/domain/time/format.ts";
import type {
  AdvisedCandidate,
  CandidateInQuestion,
  SuggestionModel,
} from "../../../functions/model/suggestion-model.ts";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { previewSuggestions } from "../../../functions/operations/suggestions/preview-suggestions.ts";
import { suggestTimes } from "../../../functions/operations/suggestions/suggest-times.ts";
import { habitsKey } from "../../../functions/store/habits/habits.ts";
import { readEdits } from "../../../functions/store/meetings/edits.ts";
import { findMeeting } from "../../../functions/store/meetings/meetings.ts";
import { put, remove } from "../../../functions/store/table/actions.ts";
import { write } from "../../../functions/store/table/transaction.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { newOffice, type Office, weeklyEntry } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { metered } from "../../support/table/metered.ts";

/** Tuesday at ten in Berlin. */
const tenOnTuesday = "2026-12-08T09:00:00Z";

let office: Office;
let organizer: Person;
let guest: Person;

beforeEach(async () => {
  office = await newOffice();
  organizer = await office.organizer();
  guest = await office.person();
});

function suggest(as: Person, id: string, body: object = {}, model?: SuggestionModel) {
  return call(suggestTimes, { ...office.services, model }, { as, params: { id }, body });
}

function preview(as: Person, body: object, model?: SuggestionModel) {
  return call(previewSuggestions, { ...office.services, model }, { as, body });
}

async function booked(more = {}): Promise<string> {
  return (await office.book(guest, organizer, tenOnTuesday, more)).body.id;
}

function oneOnOne() {
  return { organizerId: organizer.userId, meetingTypeId: "one-on-one" };
}

/** A client of its own for what other people do while an operation runs. */
function somebodyElse() {
  return { ...office.services, table: metered(office.services.table).table };
}

const everyDay = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

type Suggested = { start: string; apply: { path: string; body: Record<string, unknown> } };

describe("other times for a meeting", () => {
  test("are free, name their reasons, show everybody's own clock, and can be taken as they stand", async () => {
    const kolkata = await office.person([], "Asia/Kolkata");
    const id = await booked({ attendeeIds: [kolkata.userId] });
    let present = tenOnTuesday;
    for (const as of [organizer, guest]) {
      const { status, body } = await suggest(as, id);
      expect(status).toBe(200);
      expect(body.source).toBe("rules");
      expect(body.suggestions).toHaveLength(3);
      for (const { start, reasons, explanation, localTimes } of body.suggestions) {
        expect(start).not.toBe(present);
        expect(reasons.length).toBeGreaterThan(0);
        expect(explanation).toMatch(/\.$/);
        expect(localTimes.map(({ userId }: { userId: string }) => userId)).toEqual([
          organizer.userId,
          guest.userId,
          kolkata.userId,
        ]);
        expect(localTimes[2].start).toMatch(/\+05:30$/);
        expect(new Set(localTimes.map(({ start }: { start: string }) => Date.parse(start)))).toEqual(
          new Set([Date.parse(start)]),
        );
      }
      const [best] = body.suggestions as Suggested[];
      const moved = await act(office, rescheduleMeeting, as, id, best!.apply.body);
      expect(best!.apply.path).toBe(`/v1/meetings/${id}/reschedule`);
      expect(moved).toMatchObject({ status: 200, body: { start: best!.start } });
      present = best!.start;
    }
  });

  test("follow the habits of whoever asks, and tell nothing of anybody else's", async () => {
    const id = await booked();
    const lateMornings = Object.fromEntries([0, 1, 2, 3, 4].map((day) => [day * 24 + 11, [20_000, 0]]));
    const since = office.services.clock.now();
    const habits = {
      timeZone: "Europe/Berlin",
      decisions: 100,
      since,
      updatedAt: since,
      period: periodOf(since, slowHalfLife),
    };
    const answerTo = async (person: Person) => (await suggest(person, id, { count: 10 })).body;
    const [toOrganizer, toGuest] = [await answerTo(organizer), await answerTo(guest)];
    const learned = { ...habitsKey(guest.userId), habits: { ...habits, hours: lateMornings }, version: 1 };
    await write(office.services.table, put(learned));
    expect(await answerTo(organizer)).toEqual(toOrganizer);
    const { suggestions } = await answerTo(guest);
    expect(suggestions).not.toEqual(toGuest.suggestions);
    expect(suggestions.flatMap(({ reasons }: { reasons: string[] }) => reasons)).toContain("your_usual_time");
  });

  test("learn nothing from the meeting itself: neither from its booking nor from its moves", async () => {
    const id = await booked();
    const answer = async () => (await suggest(guest, id, { count: 10 })).body;
    const learn = async () => {
      const { items } = await readEdits(office.services.table, id, 10);
      const meeting = (await findMeeting(office.services.table, id))!;
      const decisions = [decisionToBook(meeting), ...items.flatMap((edit) => decisionOfEdit(edit) ?? [])];
      const habits = decisions.reduce<Habits | undefined>(
        (known, one) => learnFrom(known, one, "Europe/Berlin"),
        undefined,
      );
      await write(office.services.table, put({ ...habitsKey(guest.userId), habits, version: 1 }));
      return decisions.length;
    };
    const before = await answer();
    expect(await learn()).toBe(1);
    expect(await answer()).toEqual(before);

    await act(office, rescheduleMeeting, guest, id, { start: "2026-12-09T08:00:00Z" });
    expect(await learn()).toBe(2);
    const moved = await answer();
    await write(office.services.table, remove(habitsKey(guest.userId)));
    expect(moved).toEqual(await answer());
    const starts = moved.suggestions.map(({ start }: Suggested) => start);
    expect(starts).not.toContain(tenOnTuesday);
  });

  test("suit people who have declined as well", async () => {
    const id = await booked();
    const elsewhere = await office.organizer();
    await act(office, respondToInvitation, guest, id, { response: "declined" });
    await office.book(guest, elsewhere, "2026-12-09T09:00:00Z");
    const { body } = await suggest(organizer, id, { from: "2026-12-09", to: "2026-12-09", count: 10 });
    const starts = body.suggestions.map(({ start }: Suggested) => start);
    expect(starts.length).toBeGreaterThan(3);
    expect(starts).not.toContain("2026-12-09T09:00:00Z");
  });

  test("lie in the range that was asked for, whose dates are in the zone that was named", async () => {
    const id = await booked();
    const { body } = await suggest(organizer, id, {
      from: "2026-12-10",
      to: "2026-12-10",
      count: 10,
      timeZone: "Asia/Tokyo",
    });
    for (const { start } of body.suggestions as Suggested[]) {
      expect(start >= "2026-12-09T15:00:00Z" && start < "2026-12-10T15:00:00Z").toBe(true);
    }
    expect(body.suggestions.length).toBeGreaterThan(0);
  });

  test("do not exist where there is no time; the organizer is told who is in the way", async () => {
    const id = await booked();
    const host = await office.organizer("Europe/Berlin", {
      weekly: [weeklyEntry("wednesday", "00:00", "24:00")],
    });
    const type = await office.meetingType(host, { durationMinutes: 480, slotIntervalMinutes: 480 });
    for (const start of ["2026-12-08T23:00:00Z", "2026-12-09T07:00:00Z", "2026-12-09T15:00:00Z"]) {
      expect((await office.book(guest, host, start, { meetingTypeId: type.id })).status).toBe(201);
    }
    const wednesday = { from: "2026-12-09", to: "2026-12-09", timeZone: "Europe/Berlin" };
    const toOrganizer = (await suggest(organizer, id, wednesday)).body;
    expect(toOrganizer).toEqual({
      source: "rules",
      suggestions: [],
      emptyReason: "attendees_unavailable",
      bottleneckIds: [guest.userId],
    });
    const toGuest = (await suggest(guest, id, wednesday)).body;
    expect(toGuest).toEqual({ source: "rules", suggestions: [], emptyReason: "attendees_unavailable" });

    const day = { start: "2026-12-10T05:00:00Z", end: "2026-12-10T20:00:00Z", title: "Deep work" };
    await call(addFocusBlock, office.services, { as: organizer, body: day });
    const thursday = { from: "2026-12-10", to: "2026-12-10" };
    expect((await suggest(organizer, id, thursday)).body.emptyReason).toBe("organizer_unavailable");
    const soon = { from: tenOnTuesday, to: "2026-12-08T09:20:00Z" };
    expect((await suggest(organizer, id, soon)).body.emptyReason).toBe("range_too_short");
  });

  test("are refused to people who may not move the meeting, and for impossible requests", async () => {
    const id = await booked();
    expect(await suggest(await office.person(), id)).toMatchObject({ status: 404 });
    expect(await suggest(organizer, "no-such-meeting")).toMatchObject({ status: 404 });
    for (const body of [
      { count: 0 },
      { count: 11 },
      { from: "2026-12-08T10:00:00" },
      { from: "2026-12-10", to: "2026-12-09" },
      { from: "2026-12-10", to: "2027-03-09" },
      { timeZone: "Mars/Olympus" },
      { colour: "blue" },
    ]) {
      expect(await suggest(organizer, id, body)).toMatchObject({ status: 400, body: { code: "invalid_request" } });
    }
    await act(office, respondToInvitation, guest, id, { response: "declined" });
    expect(await suggest(guest, id)).toMatchObject({ status: 403 });
    office.services.clock.set("2026-12-08T12:00:00Z");
    expect(await suggest(organizer, id)).toMatchObject({ status: 409, body: { code: "invalid_state" } });
  });
});

describe("a model's advice", () => {
  /** What this makes of each meeting's candidates. */
  const modelThat = (order: (candidates: readonly CandidateInQuestion[]) => AdvisedCandidate[]): SuggestionModel => ({
    advise: async ({ meetings }) => new Map(meetings.map(({ id, candidates }) => [id, order(candidates)])),
  });

  test("reorders what is as good, and puts nothing first that is clearly worse", async () => {
    const id = await booked();
    const byRules = (await suggest(organizer, id, { count: 10 })).body;
    const contrary = modelThat((candidates) => candidates.map(({ id }) => ({ id })).toReversed());
    const { body } = await suggest(organizer, id, { count: 10 }, contrary);
    expect(body.source).toBe("ai");
    const starts = ({ suggestions }: { suggestions: Suggested[] }) => suggestions.map(({ start }) => start);
    expect(starts(body)).not.toEqual(starts(byRules));
    const [first] = body.suggestions;
    const best = Math.max(...byRules.suggestions.map(({ score }: { score: number }) => score));
    expect(first.score).toBeGreaterThanOrEqual(best - 0.04);
  });

  test("cannot put one o'clock at night first", async () => {
    const host = await office.organizer("Europe/Berlin", {
      weekly: everyDay.map((day) => weeklyEntry(day, "00:00", "24:00")),
    });
    const request = {
      organizerId: host.userId,
      meetingTypeId: "one-on-one",
      count: 10,
      from: "2026-12-08",
      to: "2026-12-08",
    };
    const asked: CandidateInQuestion[] = [];
    const nightOwl = modelThat((candidates) => {
      asked.push(...candidates);
      const isNight = ({ drawbacks = [] }: CandidateInQuestion) => drawbacks.length > 0;
      return candidates.toSorted((one, other) => Number(isNight(other)) - Number(isNight(one)));
    });
    const { body } = await preview(guest, request, nightOwl);
    const hours = body.suggestions.map(({ start }: Suggested) => new Date(start).getUTCHours() + 1);
    const within = hours.map((hour: number) => hour >= 9 && hour < 17);
    expect(within).toEqual(within.toSorted((one: boolean, other: boolean) => Number(other) - Number(one)));
    expect(within[0]).toBe(true);
    expect(asked.every(({ zones }) => zones?.length === 2)).toBe(true);
  });

  test("says which reason comes first, and the sentence is ours", async () => {
    const id = await booked();
    const byRules = (await suggest(organizer, id)).body.suggestions;
    const last = modelThat((candidates) => candidates.map(({ id, reasons }) => ({ id, reason: reasons.at(-1)! })));
    const { body } = await suggest(organizer, id, {}, last);
    expect(body.source).toBe("ai");
    for (const [index, { start, score, reasons, explanation }] of body.suggestions.entries()) {
      const { reasons: before, explanation: words, ...same } = byRules[index];
      expect({ start, score }).toEqual({ start: same.start, score: same.score });
      expect(reasons).toEqual(["everyone_free", ...before.filter((reason: string) => reason !== "everyone_free")]);
      expect(words).not.toContain("free for everyone");
      expect(explanation).toContain(": free for everyone");
      expect(explanation.split(":", 2)).toEqual(words.split(":", 2).with(1, expect.any(String)));
    }
  });

  test("that changes nothing leaves the answer to the rules", async () => {
    const id = await booked();
    const agreeing = modelThat((candidates) => candidates.map(({ id }) => ({ id })));
    expect((await suggest(organizer, id, {}, agreeing)).body).toEqual((await suggest(organizer, id)).body);
  });

  test("never leads to three neighbours of one morning while there is anything else", async () => {
    const id = await booked();
    const early: SuggestionModel = {
      advise: async ({ meetings: [meeting] }) =>
        new Map([["asked", meeting!.candidates.toSorted((one, other) => one.start - other.start)]]),
    };
    const range = { from: "2026-12-09", to: "2026-12-10", count: 4 };
    const { body } = await suggest(organizer, id, range, early);
    const halfDays = body.suggestions.map(({ start }: Suggested) => start.slice(0, 10) + (start.slice(11) < "11:00"));
    expect(body.suggestions).toHaveLength(4);
    for (const halfDay of halfDays) {
      expect(halfDays.filter((one: string) => one === halfDay).length).toBeLessThanOrEqual(2);
    }
  });

  test("a time that was booked while the model answered is not suggested", async () => {
    const id = await booked();
    const other = await office.person();
    const slow: SuggestionModel = {
      advise: async (question) => {
        const [first] = question.meetings[0]!.candidates;
        const body = { ...oneOnOne(), start: formatUtc(first!.start), title: "Quicker" };
        expect(await call(bookMeeting, somebodyElse(), { as: other, body })).toMatchObject({ status: 201 });
        return new Map([["asked", question.meetings[0]!.candidates]]);
      },
    };
    const best = (await suggest(organizer, id)).body.suggestions[0].start;
    const { body } = await suggest(organizer, id, {}, slow);
    expect(body.suggestions).toHaveLength(3);
    expect(body.suggestions.map(({ start }: Suggested) => start)).not.toContain(best);
  });

  test("neither is a time that was booked while the model was waited for in vain", async () => {
    const id = await booked();
    const other = await office.person();
    const hanging: SuggestionModel = {
      advise: async ({ meetings }) => {
        const body = { ...oneOnOne(), start: formatUtc(meetings[0]!.candidates[0]!.start), title: "Quicker" };
        expect(await call(bookMeeting, somebodyElse(), { as: other, body })).toMatchObject({ status: 201 });
        return undefined;
      },
    };
    const best = (await suggest(organizer, id)).body.suggestions[0].start;
    const { body } = await suggest(organizer, id, {}, hanging);
    expect(body.source).toBe("rules");
    expect(body.suggestions).toHaveLength(3);
    expect(body.suggestions.map(({ start }: Suggested) => start)).not.toContain(best);
  });

  test("the rules say why there is no time where everything was taken while the model answered", async () => {
    const id = await booked();
    const taking: SuggestionModel = {
      advise: async ({ meetings }) => {
        const block = { start: "2026-12-09T05:00:00Z", end: "2026-12-09T20:00:00Z", title: "Deep work" };
        await call(addFocusBlock, somebodyElse(), { as: organizer, body: block });
        return new Map([["asked", meetings[0]!.candidates]]);
      },
    };
    const { body } = await suggest(organizer, id, { from: "2026-12-09", to: "2026-12-09" }, taking);
    expect(body).toMatchObject({ source: "rules", suggestions: [], emptyReason: "organizer_unavailable" });
  });
});

describe("times for a meeting that does not exist yet", () => {
  test("can be booked as they stand", async () => {
    const attendeeIds = [(await office.person()).userId];
    const request = { ...oneOnOne(), attendeeIds };
    const { status, body } = await preview(guest, { ...request, count: 5 });
    expect(status).toBe(200);
    expect(body.suggestions).toHaveLength(5);
    for (const { start, end, apply } of body.suggestions) {
      expect(apply).toMatchObject({ method: "POST", path: "/v1/meetings" });
      const booking = await call(bookMeeting, office.services, { as: guest, body: apply.body });
      expect(booking).toMatchObject({ status: 201, body: { start, end, title: "One-on-one", priority: "medium" } });
    }
  });

  test("are refused where the booking would be", async () => {
    const request = oneOnOne();
    expect(await preview(guest, { ...request, organizerId: guest.userId })).toMatchObject({ status: 404 });
    expect(await preview(guest, { ...request, meetingTypeId: "none" })).toMatchObject({ status: 404 });
    expect(await preview(guest, { ...request, durationMinutes: 31 })).toMatchObject({
      body: { code: "invalid_duration" },
    });
    const crowd = await Promise.all(Array.from({ length: 20 }, () => office.person()));
    const attendeeIds = crowd.map(({ userId }) => userId);
    expect(await preview(guest, { ...request, attendeeIds })).toMatchObject({
      body: { code: "too_many_participants" },
    });
    expect(await preview(guest, { ...request, attendeeIds: ["nobody"] })).toMatchObject({ status: 404 });
  });
});
