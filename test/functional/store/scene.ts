import type { SuggestionModel } from "../../../functions/model/suggestion-model.ts";
import { attemptsKey } from "../../../functions/store/accounts/attempts.ts";
import { reviewerOf } from "../../../functions/store/reviews/reviews.ts";
import { makeAdmin } from "../../../functions/use-cases/people/make-admin.ts";
import type { CallOptions } from "../../support/call.ts";
import { nineToFive } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import type { Stage } from "./stage.ts";

/** Lets everything happen that leaves its own traces in the table. What is stored has the name of what it is an example of. */
export async function play(stage: Stage): Promise<void> {
  stage.at("2026-11-30T07:00:00Z");
  const people = await everybody(stage);
  await types(stage, people);
  await hours(stage, people);
  await stage.ask("set-roles", people.ada, { params: { userId: people.former.userId }, body: { roles: ["hr"] } });
  await meetings(stage, people);
  await focusTime(stage, people);
  stage.at("2026-12-05T08:00:00Z");
  await reviews(stage, people);
  await habits(stage, people);
  await inboxes(stage, people);
  await smallPlans(stage, people);
  await largePlans(stage);
  await accountClosing(stage, people);
  await failedAttempts(stage);
}

const password = "correct horse battery";

type People = Awaited<ReturnType<typeof everybody>>;

async function everybody(stage: Stage) {
  const organizer = (name: string, timeZone?: string) => signedUp(stage, name, "organizer", timeZone);
  const attendee = (name: string, timeZone?: string) => signedUp(stage, name, "attendee", timeZone);
  const people = {
    olga: await organizer("Olga"),
    otto: await organizer("Otto", "America/New_York"),
    lea: await organizer("Lea", "Europe/Lisbon"),
    sina: await organizer("Sina"),
    paul: await organizer("Paul"),
    omar: await organizer("Omar", "UTC"),
    fiona: await organizer("Fiona"),
    unpublished: await organizer("Unpublished"),
    closed: await organizer("Closed"),
    former: await organizer("Former"),
    ada: await attendee("Ada"),
    ben: await attendee("Ben"),
    cleo: await attendee("Cleo", "Asia/Kolkata"),
    dora: await attendee("Dora"),
  };
  await stage.does((services) => makeAdmin(services, "ada@example.com"));
  await stage.ask("change-me", people.dora, {
    body: { name: "Dora Ősz", timeZone: "Pacific/Auckland", invitations: "nobody" },
  });
  await stage.ask("change-me", people.lea, { body: { handle: "lea-was" } });
  await stage.ask("change-me", people.lea, { body: { handle: "lea", publicTypes: ["one-on-one"] } });
  return people;
}

async function signedUp(
  stage: Stage,
  name: string,
  role: "attendee" | "organizer",
  timeZone = "Europe/Berlin",
): Promise<Person> {
  const email = `${name.toLowerCase()}@example.com`;
  const { userId } = await stage.ask("sign-up", undefined, { body: { email, password, name, timeZone, role } });
  stage.name(reviewerOf(userId), `${name.toLowerCase()}-as-reviewer`);
  stage.name(userId, name.toLowerCase());
  return { userId };
}

async function types(stage: Stage, { ada, olga, paul }: People): Promise<void> {
  const create = async (as: Person, name: string, more: object) => {
    const { id } = await stage.ask("create-meeting-type", as, { body: { name, durationMinutes: 30, ...more } });
    stage.name(id, name);
    return id;
  };
  await create(ada, "all-hands", { durationMinutes: 45, description: "Everybody.\nEvery month.", dailyLimit: 1 });
  await stage.ask("change-meeting-type", ada, { params: { id: "focus-time" }, body: { name: "Quiet time" } });
  await stage.ask("delete-meeting-type", ada, { params: { id: "product-discussion" } });

  await create(olga, "plain", {});
  await create(olga, "on-page", { slug: "with-olga", public: true });
  await create(olga, "reading", { kind: "focus", durationMinutes: 90 });
  const retired = await create(olga, "retired", { slotIntervalMinutes: 10 });
  await stage.ask("change-meeting-type", olga, { params: { id: retired }, body: { active: false, color: "#abcDEF" } });
  await create(olga, "with-every-rule", {
    ...{
      description: "Bring a question.",
      durationMinutes: 60,
      otherDurationsMinutes: [45, 90],
      slotIntervalMinutes: 15,
    },
    ...{ bufferBeforeMinutes: 15, bufferAfterMinutes: 30, minimumNoticeMinutes: 60, changeNoticeMinutes: 120 },
    ...{ bookingWindowDays: 90, dailyLimit: 3, location: "Room 1", color: "#16A34A" },
  });
  await create(paul, "long", { durationMinutes: 120 });
}

async function hours(
  stage: Stage,
  { olga, otto, lea, sina, paul, omar, fiona, closed, former }: People,
): Promise<void> {
  const publish = (as: Person, body: object) => stage.ask("replace-availability", as, { body });
  const weekly = nineToFive().map(({ day, start, end }) => ({ day, start, end }));
  const allDay = weekdays.map((day) => ({ day, start: "00:00", end: "24:00" }));
  await publish(otto, {
    timeZone: "America/New_York",
    weekly: weekly.map((entry) => ({ ...entry, end: "20:00" })),
    overrides: [],
  });
  await publish(omar, { timeZone: "UTC", weekly: allDay, overrides: [] });
  for (const as of [lea, sina, paul, fiona, closed, former])
    await publish(as, { timeZone: "Europe/Berlin", weekly, overrides: [] });
  await publish(closed, { timeZone: "Europe/Berlin", weekly: [], overrides: [] });

  await publish(olga, { timeZone: "Europe/Berlin", weekly, overrides: [] });
  await publish(olga, {
    timeZone: "Europe/Berlin",
    weekly: [
      ...weekly.slice(0, 4),
      { day: "friday", start: "09:00", end: "12:00", meetingTypeId: null },
      { day: "wednesday", start: "18:00", end: "02:00", meetingTypeId: stage.idOf("with-every-rule") },
      { day: "thursday", start: "16:00", end: "17:00", meetingTypeId: "focus-time" },
      { day: "saturday", start: "10:00", end: "12:00", active: false },
      { day: "sunday", start: "20:00", end: "24:00", meetingTypeId: stage.idOf("reading") },
    ],
    overrides: [
      { date: "2026-12-24", intervals: [] },
      {
        date: "2026-12-28",
        intervals: [
          { start: "10:00", end: "12:00" },
          { start: "22:00", end: "01:00" },
        ],
      },
    ],
  });
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Books half an hour, unless said otherwise, and gives the meeting this name. */
async function booked(
  stage: Stage,
  name: string,
  as: Person,
  organizer: Person,
  start: string,
  {
    headers = {},
    invited = [],
    ...more
  }: { headers?: CallOptions["headers"]; invited?: Person[]; [field: string]: unknown } = {},
): Promise<string> {
  const attendeeIds = invited.map(({ userId }) => userId);
  const wish = { organizerId: organizer.userId, meetingTypeId: "one-on-one", start, title: name, attendeeIds, ...more };
  const { id } = await stage.ask("book-meeting", as, { body: wish, headers });
  stage.name(id, name);
  return id;
}

/** Does something with a meeting. */
function doing(stage: Stage) {
  return (operation: string, as: Person, id: string, body: object = {}) =>
    stage.ask(operation, as, { params: { id }, body });
}

async function meetings(stage: Stage, { olga, otto, lea, ben, cleo, dora }: People): Promise<void> {
  const book = booked.bind(undefined, stage);
  const change = doing(stage);
  const takeOff = (as: Person, id: string, { userId }: Person) =>
    stage.ask("remove-attendee", as, { params: { id, userId } });

  await book("as-booked", ben, olga, "2026-12-01T09:00:00Z");
  await book("held-by-lea", ben, lea, "2026-12-01T10:00:00Z");

  const meetingTypeId = stage.idOf("with-every-rule");
  const full = await book("with-everything", cleo, olga, "2026-12-02T10:00:00Z", {
    ...{ meetingTypeId, invited: [ben, lea], priority: "high", headers: { "idempotency-key": "booked" } },
    ...{ title: "Ünïcode, “quoted”", description: "Two\nlines", location: "Room 2", end: "2026-12-02T11:30:00Z" },
  });
  await change("respond-to-invitation", ben, full, { response: "accepted" });
  await change("respond-to-invitation", lea, full, { response: "tentative" });

  const moved = await book("moved-by-two", cleo, olga, "2026-12-03T09:00:00Z", { invited: [ben], priority: "low" });
  await change("edit-meeting", olga, moved, { title: "Edited", priority: "urgent" });
  await change("respond-to-invitation", ben, moved, { response: "declined" });
  await change("reschedule-meeting", cleo, moved, { start: "2026-12-03T09:30:00Z", reason: "Sorry." });
  await change("reschedule-meeting", olga, moved, { start: "2026-12-03T11:00:00Z" });

  const extended = await book("extended-twice", ben, olga, "2026-12-04T08:00:00Z");
  await book("pushed-twice", cleo, olga, "2026-12-04T08:30:00Z");
  await change("extend-meeting", olga, extended, { byMinutes: 15, onConflict: "push", reason: "We need longer." });
  await change("extend-meeting", olga, extended, { end: "2026-12-04T08:50:00Z", onConflict: "push" });

  const calledOff = await book("called-off-by-organizer", ben, olga, "2026-12-07T09:00:00Z", { invited: [cleo, lea] });
  await change("cancel-meeting", olga, calledOff, { reason: "I am ill." });
  const lastLeft = await book("called-off-by-last-attendee", ben, olga, "2026-12-07T10:00:00Z");
  await change("cancel-meeting", ben, lastLeft);

  const left = await book("left-by-some", cleo, olga, "2026-12-07T11:00:00Z", { invited: [ben, lea] });
  await change("cancel-meeting", ben, left, { reason: "No time." });
  await takeOff(olga, left, lea);
  await change("add-attendees", olga, left, { userIds: [ben.userId, otto.userId] });
  await takeOff(cleo, left, cleo);
  await takeOff(olga, left, otto);

  const answered = await book("answered-ten-times", cleo, olga, "2026-12-08T08:00:00Z", { invited: [ben] });
  for (let time = 0; time < 5; time++) {
    await change("respond-to-invitation", ben, answered, { response: "accepted" });
    await change("respond-to-invitation", ben, answered, { response: "tentative" });
  }

  await book("past-midnight", ben, otto, "2026-12-08T23:30:00Z", { end: "2026-12-09T00:30:00Z", invited: [cleo] });

  const hosted = await book("booked-by-organizer", olga, olga, "2026-12-09T09:00:00Z", { invited: [ben, cleo] });
  await change("respond-to-invitation", cleo, hosted, { response: "declined" });

  const aside = { ignoreAvailability: true };
  const setAside = await book("hours-set-aside", olga, olga, "2026-12-12T10:00:00Z", { invited: [ben], ...aside });
  await change("reschedule-meeting", olga, setAside, { start: "2026-12-12T12:10:00Z", ...aside });

  await book("of-who-was-forgotten", dora, otto, "2026-12-10T15:00:00Z");
}

async function focusTime(stage: Stage, { olga }: People): Promise<void> {
  const keep = async (title: string, start: string, end: string) => {
    const { id } = await stage.ask("add-focus-block", olga, {
      body: { title, start, end },
      headers: { "idempotency-key": title },
    });
    stage.name(id, title);
    return id;
  };
  const giveUp = (id: string) => stage.ask("remove-focus-block", olga, { params: { id } });
  await keep("kept", "2026-12-10T09:00:00Z", "2026-12-10T11:00:00Z");
  await keep("of-days", "2026-12-29T22:30:00Z", "2026-12-31T09:00:00Z");
  await giveUp(await keep("given-up", "2026-12-11T08:00:00Z", "2026-12-11T09:00:00Z"));
  const over = await keep("over", "2026-12-01T12:00:00Z", "2026-12-01T13:00:00Z");
  stage.at("2026-12-02T15:00:00Z");
  await giveUp(over);
}

async function reviews(stage: Stage, { olga, lea, ben, cleo }: People): Promise<void> {
  const say = (as: Person, meeting: string, body: object) =>
    stage.ask("put-my-review", as, { params: { id: stage.idOf(meeting) }, body });
  const takeBack = (as: Person, meeting: string) =>
    stage.ask("delete-my-review", as, { params: { id: stage.idOf(meeting) } });
  const full = "with-everything";
  await say(olga, full, { rating: 4, usefulness: 5, preparation: 3, punctuality: 1, comment: "Long,\nbut good." });
  await say(cleo, full, { rating: 1, comment: "Too long." });
  await takeBack(cleo, full);
  await say(ben, full, { rating: 2 });
  await takeBack(ben, full);
  await say(ben, full, { rating: 3, preparation: 4 });
  await say(lea, full, { rating: 5, punctuality: 2, comment: "Lea was here." });
  await say(ben, "as-booked", { rating: 5 });
  await say(olga, "as-booked", { rating: 3, comment: "So so." });
  await say(olga, "as-booked", { rating: 4 });
  await say(lea, "held-by-lea", { rating: 2 });
  await takeBack(lea, "held-by-lea");
}

async function habits(stage: Stage, { olga, cleo, dora, omar }: People): Promise<void> {
  await stage.ask("delete-my-insights", dora);
  await stage.ask("delete-my-insights", cleo);
  await stage.ask("delete-my-insights", olga);
  await booked(stage, "learned-from-anew", cleo, omar, "2026-12-21T07:00:00Z");
}

/** Prefers the last of the times, and says why. */
const model: SuggestionModel = {
  advise: async ({ meetings }) =>
    new Map(
      meetings.map(({ id, candidates }) => [
        id,
        candidates.map((candidate) => ({ id: candidate.id, sentence: "So sagt es das Modell." })).reverse(),
      ]),
    ),
};

async function inboxes(stage: Stage, { sina, fiona, ben, cleo }: People): Promise<void> {
  const answer = (as: Person, id: string, response: string) =>
    stage.ask("respond-to-invitation", as, { params: { id }, body: { response } });
  const refresh = (services = {}) => stage.send("refresh-inbox", { organizerId: sina.userId }, services);
  const book = (name: string, as: Person, start: string, more = {}) => booked(stage, name, as, sina, start, more);
  const stored = async () => (await readWholeTable(stage.table)).filter(({ sk }) => sk.startsWith("SUGGESTION#"));
  const about = async (meetingId: string) => {
    const id = (await stored()).find((item) => item.meetingId === meetingId)!.id as string;
    return { params: { id } };
  };

  const accepted = await book("suggested-and-accepted", ben, "2026-12-08T09:00:00Z");
  const dismissed = await book("suggested-and-dismissed", cleo, "2026-12-08T10:00:00Z");
  const withdrawn = await book("suggested-and-withdrawn", ben, "2026-12-08T11:00:00Z");
  const reopened = await book("suggested-again", cleo, "2026-12-08T12:00:00Z");
  const { id: meetingTypeId } = await stage.ask("create-meeting-type", sina, {
    body: { name: "narrowed", durationMinutes: 30, bookingWindowDays: 30 },
  });
  stage.name(meetingTypeId, "narrowed");
  await book("suggested-without-times", ben, "2026-12-14T09:00:00Z", { meetingTypeId });
  await book("suggested-with-bottleneck", fiona, "2026-12-09T12:00:00Z");
  await book("suggested-for-focus-time", cleo, "2026-12-09T09:00:00Z");
  await book("suggested-outside-hours", ben, "2026-12-10T09:00:00Z");
  const advised = await book("suggested-by-model", cleo, "2026-12-11T09:00:00Z");

  await answer(ben, accepted, "declined");
  await answer(cleo, dismissed, "declined");
  await answer(ben, withdrawn, "declined");
  await answer(cleo, reopened, "declined");
  await refresh();
  await stage.ask("accept-suggestion", sina, { ...(await about(accepted)), body: { index: 1, reason: "Better." } });
  await stage.ask("dismiss-suggestion", sina, await about(dismissed));
  await answer(ben, withdrawn, "accepted");
  await answer(cleo, reopened, "accepted");
  await refresh();
  await answer(cleo, reopened, "declined");
  await refresh();

  await stage.ask("change-meeting-type", sina, { params: { id: meetingTypeId }, body: { bookingWindowDays: 1 } });
  await stage.ask("replace-availability", fiona, {
    body: {
      timeZone: "Europe/Berlin",
      weekly: weekdays.map((day) => ({ day, start: "00:00", end: "24:00", meetingTypeId: "focus-time" })),
    },
  });
  await stage.ask("replace-availability", sina, {
    body: {
      timeZone: "Europe/Berlin",
      weekly: [
        ...nineToFive().map(({ day, start, end }) => ({ day, start, end })),
        { day: "wednesday", start: "10:00", end: "11:00", meetingTypeId: "focus-time" },
      ],
      overrides: [{ date: "2026-12-10", intervals: [] }],
    },
  });
  await refresh();
  await answer(cleo, advised, "declined");
  await refresh({ model });
  for (const { id, meetingId } of await stored()) stage.name(id as string, stage.named(meetingId as string));
}

async function smallPlans(stage: Stage, { paul, omar, ben, cleo, dora }: People): Promise<void> {
  const propose = async (name: string, body: object, services = {}) => {
    const { id } = await stage.ask("propose-plan", paul, { body }, services);
    stage.name(id, name);
    return id;
  };
  const book = (name: string, as: Person, start: string, more = {}) => booked(stage, name, as, paul, start, more);

  await propose("of-nothing", { date: "2026-12-20", reason: "Nothing to do." });

  await book("applied-first", ben, "2026-12-11T09:00:00Z", { invited: [cleo] });
  await book("applied-second", cleo, "2026-12-11T10:00:00Z");
  const applied = await propose("applied", { date: "2026-12-11", reason: "I am away." });
  await stage.ask("apply-plan", paul, { params: { id: applied }, headers: { "idempotency-key": "applied" } });

  await book("planned-first", ben, "2026-12-15T09:00:00Z");
  await book("planned-second", cleo, "2026-12-15T09:30:00Z");
  await book("crowded-out", ben, "2026-12-15T10:00:00Z");
  await book("without-common-time", dora, "2026-12-15T10:30:00Z");
  await book("without-slot", cleo, "2026-12-15T12:00:00Z", { meetingTypeId: stage.idOf("long") });
  await booked(stage, "in-the-way", dora, omar, "2026-12-16T09:00:00Z", { end: "2026-12-16T10:00:00Z" });
  await stage.ask("replace-availability", paul, {
    body: {
      timeZone: "Europe/Berlin",
      weekly: nineToFive().map(({ day, start, end }) => ({ day, start, end })),
      overrides: [{ date: "2026-12-16", intervals: [{ start: "10:00", end: "11:00" }] }],
    },
  });
  await propose("proposed", { date: "2026-12-15", from: "2026-12-16", to: "2026-12-16" });
  await propose("advised", { date: "2026-12-15", reason: "Ask the model." }, { model });

  await booked(stage, "running", ben, omar, "2026-12-05T12:00:00Z");
  stage.at("2026-12-05T12:10:00Z");
  const { id } = await stage.ask("propose-plan", omar, { body: { date: "2026-12-05" } });
  stage.name(id, "of-what-runs");
}

/** Days too full for one transaction. Each plan stops at another step. */
async function largePlans(stage: Stage): Promise<void> {
  const crowd: Person[] = [];
  for (let count = 1; count <= 57; count++) crowd.push(await signedUp(stage, `Crowd-${count}`, "attendee"));
  const weekly = nineToFive().map(({ day, start, end }) => ({ day, start, end }));

  const largeDay = async (stageOfPlan: string, date: string, hour: string) => {
    const organizer = await signedUp(stage, `Of-${stageOfPlan}`, "organizer");
    await stage.ask("replace-availability", organizer, { body: { timeZone: "UTC", weekly, overrides: [] } });
    const { id: meetingTypeId } = await stage.ask("create-meeting-type", organizer, {
      body: {
        ...{ name: "between-buffers", durationMinutes: 20, slotIntervalMinutes: 30 },
        ...{ bufferBeforeMinutes: 5, bufferAfterMinutes: 5, changeNoticeMinutes: 30 },
      },
    });
    stage.name(meetingTypeId, "between-buffers");
    const ids: string[] = [];
    for (const [place, time] of [`${hour}:00`, `${hour}:30`, `${Number(hour) + 1}:00`].entries()) {
      const [booker, ...invited] = crowd.slice(place * 19, place * 19 + 19);
      const start = `${date}T${time}:00Z`;
      ids.push(
        await booked(stage, `${stageOfPlan}-${place + 1}`, booker!, organizer, start, { invited, meetingTypeId }),
      );
    }
    await stage.ask("respond-to-invitation", crowd[1]!, { params: { id: ids[0]! }, body: { response: "declined" } });
    const plan = await stage.ask("propose-plan", organizer, { body: { date, reason: "I am ill." } });
    stage.name(plan.id, stageOfPlan);
    /** Applies the plan until the process is killed. */
    const applySome = (transactions: number) =>
      stage.askInVain("apply-plan", organizer, { params: { id: plan.id } }, { table: stage.cutOff(transactions) });
    return { organizer, ids, plan, applySome };
  };

  const holding = await largeDay("holding", "2026-12-15", "10");
  await holding.applySome(2);

  const releasing = await largeDay("releasing", "2026-12-16", "12");
  await releasing.applySome(2);
  await stage.ask("respond-to-invitation", crowd[2]!, {
    params: { id: releasing.ids[0]! },
    body: { response: "tentative" },
  });
  await releasing.applySome(1);

  const moving = await largeDay("moving", "2026-12-17", "14");
  await moving.applySome(5);

  const done = await largeDay("applied-but-one", "2026-12-18", "09");
  await done.applySome(4);
  await stage.ask("cancel-meeting", done.organizer, { params: { id: done.ids[2]! }, body: {} });
  await stage.ask("apply-plan", done.organizer, { params: { id: done.plan.id } });
}

async function accountClosing(stage: Stage, { olga, otto, lea, ben }: People): Promise<void> {
  await booked(stage, "called-off-as-host-left", ben, lea, "2026-12-14T12:00:00Z", { invited: [olga] });
  await booked(stage, "goes-on-without-lea", ben, olga, "2026-12-15T14:00:00Z", { invited: [lea] });
  // On another date: a page gives its meetings in no order.
  await booked(stage, "called-off-as-guest-left", lea, otto, "2026-12-16T15:00:00Z");
  await stage.ask("delete-me", lea);
  const note = (await readWholeTable(stage.table)).find(({ sk }) => sk === "LEAVING")!;
  stage.name(note.standIn as string, "nobody");
}

async function failedAttempts(stage: Stage): Promise<void> {
  const attempt = (name: string, services = {}) => {
    const email = `${name}@example.com`;
    stage.name(attemptsKey(email).pk.split("#").at(-1)!, `of-${name}`);
    return stage.askInVain("log-in", undefined, { body: { email, password: "a wrong password" } }, services);
  };
  for (let time = 0; time < 10; time++) await attempt("ten-times-failed");
  await attempt("ben");
  await attempt("cut-off", { table: stage.cutOff(1) });
  await attempt("cleo");
  stage.at("2026-12-06T08:00:00Z");
  await stage.ask("log-in", undefined, { body: { email: "cleo@example.com", password } });
}
