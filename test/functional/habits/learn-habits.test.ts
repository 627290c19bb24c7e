import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, describe, expect, test } from "vitest";
import { weekdays } from "../../../functions/domain/time/weekday.ts";
import type { ItemChange } from "../../../functions/events/trigger/event-function.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { extendMeeting } from "../../../functions/operations/meetings/extend-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { applyPlan } from "../../../functions/operations/plans/apply-plan.ts";
import { proposePlan } from "../../../functions/operations/plans/propose-plan.ts";
import { profileKey } from "../../../functions/store/people/profiles.ts";
import type { Key } from "../../../functions/store/table/key.ts";
import { act, historyOf } from "../../support/acting.ts";
import { type Answer, call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { randomFrom, shuffled } from "../../support/random.ts";
import { faulty, lostAnswer } from "../../support/table/faulty.ts";
import { intercepted } from "../../support/table/intercepted.ts";
import { metered } from "../../support/table/metered.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { newInbox } from "../suggestions/inbox.ts";
import { changesBy, deliver, deliverTogether, forget, hourIn, insightsOf } from "./learning.ts";

/** Tuesday and Wednesday in Berlin, at ten and at two. */
const tuesdayAtTen = "2026-12-08T09:00:00Z";
const tuesdayAtTwo = "2026-12-08T13:00:00Z";
const wednesdayAtTen = "2026-12-09T09:00:00Z";

let office: Office;
let organizer: Person;
let guest: Person;
beforeEach(async () => {
  office = await newOffice();
  [organizer, guest] = [await office.organizer(), await office.person()];
});

async function succeeding(answer: Promise<Answer>): Promise<string> {
  const { status, body } = await answer;
  if (status >= 400) throw new Error(body.detail);
  return body?.id;
}

const booking = (start = tuesdayAtTen, more = {}) => succeeding(office.book(guest, organizer, start, more));
const moving = (as: Person, id: string, start: string) =>
  succeeding(
    act(office, rescheduleMeeting, as, id, { start, end: new Date(Date.parse(start) + 1_800_000).toISOString() }),
  );
const answering = (as: Person, id: string, response: string) =>
  succeeding(act(office, respondToInvitation, as, id, { response }));

async function remove(key: Key): Promise<void> {
  const { client, name } = office.services.table;
  await client.send(new DeleteCommand({ TableName: name, Key: key }));
}

/** Does something, and delivers what the stream tells about it. */
async function learning(action: () => Promise<unknown>): Promise<ItemChange[]> {
  const changes = await changesBy(office.services, action);
  await deliver(office.services, ...changes);
  return changes;
}

describe("what is learned", () => {
  test("the booker likes the time; nobody else on the meeting has decided anything", async () => {
    await learning(booking);
    expect(await insightsOf(office.services, guest)).toEqual({
      timeZone: "Europe/Berlin",
      decisions: 1,
      since: "2026-12-07T05:00:00.000Z",
      updatedAt: "2026-12-07T05:00:00.000Z",
      hours: [{ day: "tuesday", hour: 10, liking: 0.22, evidence: 1 }],
    });
    expect(await insightsOf(office.services, organizer)).toMatchObject({ decisions: 0, hours: [] });
  });

  test("accepting says something for the time, declining more against it, and perhaps nothing", async () => {
    const guests = [await office.person(), await office.person(), await office.person()] as const;
    const id = await booking(tuesdayAtTen, { attendeeIds: guests.map(({ userId }) => userId) });
    const [yes, no, perhaps] = guests;
    await learning(() => answering(yes, id, "accepted"));
    await learning(() => answering(no, id, "declined"));
    await learning(() => answering(perhaps, id, "tentative"));
    const likings = await Promise.all(guests.map((one) => insightsOf(office.services, one)));
    const [liked, disliked, unknown] = likings.map((insights) => hourIn(insights, "tuesday", 10));
    expect([liked!.evidence, disliked!.evidence]).toEqual([0.5, 1]);
    // Once alone could be chance.
    expect(liked!.liking).toBe(0);
    expect(disliked!.liking).toBeLessThan(0);
    expect(unknown).toBeUndefined();
  });

  test("moving a meeting means to like the new time; what came up at the old one is not known", async () => {
    const id = await booking();
    await learning(() => moving(organizer, id, wednesdayAtTen));
    const insights = await insightsOf(office.services, organizer);
    expect(insights.decisions).toBe(1);
    expect(insights.hours).toMatchObject([{ day: "wednesday", hour: 10, evidence: 1 }]);
    expect(await insightsOf(office.services, guest)).toMatchObject({ decisions: 0 });
  });

  test("nothing is learned from cancelled, extended and pushed meetings", async () => {
    const [first, next] = [await booking(), await booking("2026-12-08T09:30:00Z")];
    const changes = await learning(async () => {
      await succeeding(act(office, extendMeeting, organizer, first, { byMinutes: 15, onConflict: "push" }));
      await succeeding(act(office, cancelMeeting, guest, next));
    });
    expect(changes.map(({ after }) => after?.editType).sort()).toEqual(["cancelled", "extended", "pushed"]);
    expect(await insightsOf(office.services, organizer)).toMatchObject({ decisions: 0 });
    expect(await insightsOf(office.services, guest)).toMatchObject({ decisions: 0 });
  });

  test("a plan that clears a date says nothing about its hours or about the new times", async () => {
    const id = await booking();
    const plan = await call(proposePlan, office.services, { as: organizer, body: { date: "2026-12-08" } });
    const changes = await learning(() =>
      succeeding(call(applyPlan, office.services, { as: organizer, params: { id: plan.body.id } })),
    );
    expect(changes.map(({ after }) => after?.editType)).toEqual(["rescheduled"]);
    expect(await insightsOf(office.services, organizer)).toMatchObject({ decisions: 0 });
    expect((await historyOf(office, organizer, id)).at(-1)).toMatchObject({ planId: plan.body.id });
  });

  test("hours are on the person's own clock; for an organizer, on that of the published hours", async () => {
    const [newYorker, abroad] = [
      await office.person([], "America/New_York"),
      await office.organizer("Asia/Kolkata", { timeZone: "Europe/Berlin" }),
    ];
    const id = await succeeding(office.book(newYorker, abroad, tuesdayAtTwo));
    await learning(() => moving(newYorker, id, "2026-12-08T14:00:00Z"));
    await learning(() => moving(abroad, id, tuesdayAtTwo));
    expect(hourIn(await insightsOf(office.services, newYorker), "tuesday", 9)).toBeDefined();
    expect(hourIn(await insightsOf(office.services, abroad), "tuesday", 14)).toBeDefined();
  });

  test("after a move to another zone, the hours of the clock stay, and the new clock counts", async () => {
    await learning(booking);
    await call(changeMe, office.services, { as: guest, body: { timeZone: "Europe/Lisbon" } });
    await learning(() => booking(wednesdayAtTen));
    const insights = await insightsOf(office.services, guest);
    expect(insights).toMatchObject({ timeZone: "Europe/Lisbon", decisions: 2 });
    expect(insights.hours.map(({ day, hour }) => [day, hour])).toEqual([
      ["tuesday", 10],
      ["wednesday", 9],
    ]);
  });

  test("evidence loses half of its weight in sixty days", async () => {
    await learning(booking);
    office.services.clock.set("2027-02-05T05:00:00Z");
    const insights = await insightsOf(office.services, guest);
    expect(hourIn(insights, "tuesday", 10)).toMatchObject({ evidence: 0.5 });
  });

  test("nothing is learned about people who are gone", async () => {
    const changes = await changesBy(office.services, booking);
    await remove(profileKey(guest.userId));
    await deliver(office.services, ...changes);
    expect(await insightsOf(office.services, guest)).toMatchObject({ decisions: 0 });
  });
});

test("a time says nothing where no other could be had, neither of who booked or moved it nor of who accepted it", async () => {
  const weekly = [{ id: "only", day: "tuesday", start: "10:00", end: "10:30", active: true, kind: "open" }] as const;
  const seldomOpen = await office.organizer("Europe/Berlin", { weekly: [...weekly] });
  let id = "";
  await learning(async () => {
    id = await succeeding(office.book(guest, seldomOpen, tuesdayAtTen, { attendeeIds: [organizer.userId] }));
  });
  await learning(() => answering(organizer, id, "accepted"));
  await learning(() => moving(guest, id, "2026-12-15T09:00:00Z"));
  for (const [person, evidence] of [[guest, 2] as const, [organizer, 0.5] as const]) {
    const { hours } = await insightsOf(office.services, person);
    expect(hours).toEqual([{ day: "tuesday", hour: 10, liking: 0, evidence }]);
  }
});

describe("suggestions in the inbox", () => {
  /** An organizer who gets a suggestion for a meeting that somebody has declined. */
  async function suggested() {
    const inbox = await newInbox();
    const id = await inbox.booked();
    await act(inbox.office, respondToInvitation, inbox.guest, id, { response: "declined" });
    await inbox.refresh();
    const [shown] = await inbox.list();
    return { inbox, services: inbox.office.services, id, shown };
  }

  test("the chosen time is liked; the times before it in the list are disliked a little", async () => {
    const { inbox, services, shown } = await suggested();
    const [passedOver, chosen, after] = shown!.suggestions;
    const changes = await changesBy(services, () => inbox.accept(shown!.id, chosen!.apply.body));
    await deliver(services, ...changes, ...changes);

    const insights = await insightsOf(services, inbox.organizer);
    const likingAt = ({ start }: { start: string }) => hourIn(insights, ...inBerlin(start))?.liking;
    expect(likingAt(chosen!)).toBeGreaterThan(0);
    expect(likingAt(passedOver!)).toBeLessThan(likingAt(chosen!)!);
    expect(hourIn(insights, ...inBerlin(passedOver!.start))?.evidence).toBe(0.25);
    // It counts as moved to and as chosen.
    expect(hourIn(insights, ...inBerlin(chosen!.start))?.evidence).toBe(1.5);
    expect(likingAt(after!)).toBeUndefined();
  });

  test("all times of a dismissed suggestion are disliked a little", async () => {
    const { inbox, services, shown } = await suggested();
    await deliver(services, ...(await changesBy(services, () => inbox.dismiss(shown!.id))));

    const insights = await insightsOf(services, inbox.organizer);
    expect(insights.decisions).toBe(1);
    for (const { start } of shown!.suggestions) {
      expect(hourIn(insights, ...inBerlin(start))!.liking).toBeLessThan(0);
    }
  });

  test("dismissing a withdrawn suggestion says nothing about its times", async () => {
    const { inbox, services, id, shown } = await suggested();
    await act(inbox.office, respondToInvitation, inbox.guest, id, { response: "accepted" });
    await inbox.refresh();
    const changes = await changesBy(services, () => inbox.dismiss(shown!.id));
    expect(changes).toHaveLength(1);
    await deliver(services, ...changes);
    expect(await insightsOf(services, inbox.organizer)).toMatchObject({ decisions: 0 });
  });
});

describe("deliveries", () => {
  /** Eight decisions of a guest and an organizer. */
  async function busyDay(): Promise<ItemChange[]> {
    const changes: ItemChange[] = [];
    const note = async (action: () => Promise<unknown>) => {
      changes.push(...(await changesBy(office.services, action)));
    };
    let [first, second] = ["", ""];
    await note(async () => {
      first = await booking();
    });
    await note(async () => {
      second = await booking(tuesdayAtTwo);
    });
    office.services.clock.set("2026-12-07T09:00:00Z");
    await note(() => moving(organizer, first, wednesdayAtTen));
    await note(() => answering(guest, first, "accepted"));
    await note(() => moving(guest, second, "2026-12-10T09:00:00Z"));
    office.services.clock.set("2026-12-07T17:00:00Z");
    await note(() => answering(guest, first, "declined"));
    await note(() => moving(organizer, second, "2026-12-11T09:00:00Z"));
    await note(() => booking("2026-12-11T10:00:00Z"));
    return changes;
  }

  test("that come twice and in any order are learned once each", async () => {
    const changes = await busyDay();
    expect(changes.length).toBe(8);
    await deliver(office.services, ...changes);
    const once = [await insightsOf(office.services, guest), await insightsOf(office.services, organizer)];
    expect(once.map(({ decisions }) => decisions)).toEqual([6, 2]);

    for (const seed of [1, 2, 3]) {
      await forgetAllDeliveries();
      await deliver(office.services, ...shuffled([...changes, ...changes], randomFrom(seed)));
      expect([await insightsOf(office.services, guest), await insightsOf(office.services, organizer)]).toEqual(once);
    }
  });

  test("at the same time are all learned", async () => {
    const changes = await busyDay();
    await deliver(office.services, ...changes);
    const inTurn = [await insightsOf(office.services, guest), await insightsOf(office.services, organizer)];
    await forgetAllDeliveries();
    await Promise.all([...changes, ...changes].map((change) => deliver(office.services, change)));
    expect([await insightsOf(office.services, guest), await insightsOf(office.services, organizer)]).toEqual(inTurn);
  });

  test("are learned once, also when an answer is lost or the database was busy", async () => {
    const changes = await changesBy(office.services, booking);
    const { table, inject, pending } = faulty(office.services.table);
    inject({ command: "PutItem", when: "before", error: lostAnswer });
    inject({ command: "PutItem", when: "after", error: lostAnswer });
    await deliver({ ...office.services, table }, ...changes, ...changes);
    expect(pending()).toBe(0);
    expect(await insightsOf(office.services, guest)).toMatchObject({ decisions: 1 });
  });

  test("cost one read and one write for each person, however many they are, and nothing where there is nothing to learn", async () => {
    let id = "";
    const decision = await changesBy(office.services, async () => {
      id = await booking();
    });
    const none = await changesBy(office.services, () => succeeding(act(office, cancelMeeting, guest, id)));
    const { table, usage } = metered(office.services.table);
    const another = await changesBy(office.services, () => booking(tuesdayAtTwo));
    await deliverTogether({ ...office.services, table }, ...decision, ...another);
    expect(usage().commands).toEqual(["BatchGetItem", "PutItem"]);
    expect(await insightsOf(office.services, guest)).toMatchObject({ decisions: 2 });
    expect(none.length).toBe(1);
    await deliver({ ...office.services, table }, ...none);
    expect(usage().commands).toEqual([]);
  });

  test("are remembered until another decision is learned that was made a fortnight later", async () => {
    const changes = await changesBy(office.services, booking);
    await deliver(office.services, ...changes);
    const learnedWhenBookedAt = async (now: string, start: string) => {
      office.services.clock.set(now);
      await deliver(office.services, ...(await changesBy(office.services, () => booking(start))), ...changes);
      return (await insightsOf(office.services, guest)).decisions;
    };
    expect(await learnedWhenBookedAt("2026-12-20T05:00:00Z", "2026-12-22T10:00:00Z")).toBe(2);
    expect(await learnedWhenBookedAt("2026-12-21T05:00:00Z", "2026-12-23T10:00:00Z")).toBe(4);
  });

  async function forgetAllDeliveries(): Promise<void> {
    for (const { pk, sk } of await readWholeTable(office.services.table)) {
      if (sk === "HABITS") await remove({ pk, sk });
    }
  }
});

describe("insights", () => {
  test("are empty where nothing is known", async () => {
    expect(await insightsOf(office.services, guest)).toEqual({
      ...{ timeZone: null, decisions: 0, since: null, updatedAt: null, hours: [] },
    });
  });

  test("are forgotten on request, stay so when events are delivered again, and are learned anew", async () => {
    const earlier = await learning(booking);
    const { status, body } = await forget(office.services, guest);
    expect([status, body]).toEqual([204, undefined]);
    await deliver(office.services, ...earlier);
    expect(await insightsOf(office.services, guest)).toMatchObject({ decisions: 0, hours: [] });
    await learning(() => booking(wednesdayAtTen));
    const insights = await insightsOf(office.services, guest);
    expect(insights.decisions).toBe(1);
    expect(insights.hours).toMatchObject([{ day: "wednesday", hour: 10 }]);
    expect((await forget(office.services, guest)).status).toBe(204);
    expect((await forget(office.services, guest)).status).toBe(204);
  });

  test("stay forgotten, however late earlier decisions come to be known", async () => {
    const first = await changesBy(office.services, booking);
    const second = await changesBy(office.services, () => booking(wednesdayAtTen));
    office.services.clock.set("2026-12-07T05:00:01Z");
    await forget(office.services, guest);
    await deliver(office.services, ...first);
    expect(await insightsOf(office.services, guest)).toMatchObject({ decisions: 0, since: null, hours: [] });
    await learning(() => booking("2026-12-10T09:00:00Z"));
    await deliver(office.services, ...second);
    expect((await insightsOf(office.services, guest)).hours).toMatchObject([{ day: "thursday", hour: 10 }]);
  });

  test("stay forgotten where something was just being learned", async () => {
    await learning(booking);
    const second = await changesBy(office.services, () => booking(wednesdayAtTen));
    office.services.clock.set("2026-12-07T05:00:01Z");
    // The habits are read before they are forgotten, and written afterwards.
    const table = intercepted(office.services.table, ({ write, when }) =>
      write === 1 && when === "before" ? forget(office.services, guest) : undefined,
    );
    await deliver({ ...office.services, table }, ...second);
    expect(await insightsOf(office.services, guest)).toMatchObject({ decisions: 0, hours: [] });
  });
});

/** The day and the hour there, in winter. */
function inBerlin(start: string): [day: string, hour: number] {
  const there = new Date(Date.parse(start) + 3_600_000);
  return [weekdays[(there.getUTCDay() + 6) % 7]!, there.getUTCHours()];
}
