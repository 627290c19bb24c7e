import { beforeEach, describe, expect, test } from "vitest";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { askAssistant } from "../../../functions/operations/assistant/ask-assistant.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { applyPlan } from "../../../functions/operations/plans/apply-plan.ts";
import { act } from "../../support/acting.ts";
import { call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { snapshotOf } from "../../support/table/snapshot.ts";
import { newNamedPerson } from "./people.ts";

let office: Office;
let olga: Person;
let anna: Person;
let ben: Person;

beforeEach(async () => {
  office = await newOffice();
  olga = await office.organizer();
  anna = await newNamedPerson(office, "Anna Weiss");
  ben = await newNamedPerson(office, "Ben Miller");
});

const ask = (as: Person, intent: object) => call(askAssistant, office.services, { as, body: { intent } });

const meeting = async (start: string, guest: Person, title = "Planning", host = olga): Promise<string> =>
  (await office.book(guest, host, start, { title })).body.id;

const startOf = async (id: string) =>
  (await call(getMeeting, office.services, { as: olga, params: { id } })).body.start;

const apply = (operation: AnyOperation, as: Person, { path, body }: { path: string; body: object }) =>
  call(operation, office.services, { as, params: { id: path.split("/")[3]! }, body });

describe("one meeting", () => {
  test("gets other times, each of which moves it as it stands", async () => {
    const id = await meeting("2026-12-08T09:00:00Z", anna);
    const into = { from: "2026-12-14", to: "2026-12-18" };
    for (const as of [olga, anna]) {
      const { status, body } = await ask(as, { action: "move", meetings: { ids: [id] }, into });
      expect(status).toBe(200);
      expect(body.understood[0]).toMatch(
        as === olga
          ? /^Another time for “Planning”, Tuesday,? 8 December at 10:00\.$/
          : /^Another time for “Planning”, /,
      );
      const [first] = body.proposal.suggestions;
      expect(first.start).toMatch(/^2026-12-1[4-8]/);
      expect(await apply(rescheduleMeeting, as, first.apply)).toMatchObject({
        status: 200,
        body: { start: first.start },
      });
    }
  });

  test("is found by its date, or by whom it is with", async () => {
    await meeting("2026-12-08T09:00:00Z", anna);
    const bens = await meeting("2026-12-09T09:00:00Z", ben, "Budget");
    const intents = [
      { action: "move", people: [{ name: "Ben" }] },
      { action: "move", meetings: { dates: { from: "2026-12-09", to: "2026-12-09" } } },
      {
        action: "move",
        meetings: { dates: { from: "2026-12-08", to: "2026-12-09" }, start: "10:00", end: "11:00" },
        people: [ben],
      },
    ];
    for (const intent of intents) {
      const { body } = await ask(olga, intent);
      expect(body.needs).toEqual([]);
      expect(body.proposal.suggestions[0].apply.path).toBe(`/v1/meetings/${bens}/reschedule`);
    }
  });

  test("is asked for, where none or several are meant", async () => {
    const unsaid = await ask(olga, { action: "move" });
    expect(unsaid.body.needs).toEqual([{ about: "meetings", question: "Which meeting do you mean?", choices: [] }]);
    await meeting("2026-12-08T09:00:00Z", anna, "First");
    await meeting("2026-12-09T09:00:00Z", anna, "Second");
    const { body } = await ask(olga, { action: "move", people: [anna] });
    const labels = ["“First”, Tuesday 8 December at 10:00", "“Second”, Wednesday 9 December at 10:00"];
    expect(body.needs[0].choices.map(({ label }: { label: string }) => label.replace("day,", "day"))).toEqual(labels);
    const chosen = await ask(olga, body.needs[0].choices[1].intent);
    expect(chosen.body.proposal.suggestions).toHaveLength(3);
    const none = await ask(olga, { action: "move", meetings: { dates: { from: "2026-12-10", to: "2026-12-10" } } });
    expect(none.body.needs[0]).toMatchObject({
      question: "You have no such meeting still to come. Which one do you mean?",
      choices: [{}, {}],
    });
  });

  test("that is somebody else's is not found, and neither is one that nobody has", async () => {
    const id = await meeting("2026-12-08T09:00:00Z", anna, "Confidential");
    for (const meetings of [{ ids: [id] }, { ids: ["none"] }]) {
      const answer = await ask(ben, { action: "move", meetings });
      expect(answer).toMatchObject({ status: 404, body: { code: "not_found" } });
      expect(JSON.stringify(answer.body)).not.toContain("Confidential");
    }
    const byDate = await ask(ben, { action: "move", meetings: { dates: { from: "2026-12-08", to: "2026-12-08" } } });
    expect(byDate.body.needs[0].choices).toEqual([]);
  });

  test("that is off is refused as it is elsewhere", async () => {
    const id = await meeting("2026-12-08T09:00:00Z", anna);
    await act(office, cancelMeeting, olga, id);
    expect((await ask(olga, { action: "move", meetings: { ids: [id] } })).body.code).toBe("invalid_state");
  });
});

describe("several meetings of one date", () => {
  const tuesday = { dates: { from: "2026-12-08", to: "2026-12-08" } };

  test("get a plan, which is taken all or not at all", async () => {
    const ids = [await meeting("2026-12-08T09:00:00Z", anna), await meeting("2026-12-08T13:00:00Z", ben)];
    for (const action of ["move", "clear"]) {
      const before = await snapshotOf(office.services.table);
      const { body } = await ask(olga, { action, meetings: tuesday, into: { from: "2026-12-14", to: "2026-12-18" } });
      const changes = (await before.changes()).filter((key) => !key.includes(" COSTLY#"));
      expect(changes).toEqual([expect.stringContaining(" PLAN#")]);
      expect(body.proposal).toMatchObject({ kind: "plan", status: "proposed", moves: [{}, {}], unplaced: [] });
      for (const { to } of body.proposal.moves) expect(to.start).toMatch(/^2026-12-1[4-8]/);
      if (action === "move") continue;
      expect(await apply(applyPlan, olga, body.proposal.apply)).toMatchObject({
        status: 200,
        body: { status: "applied" },
      });
    }
    for (const id of ids) expect(await startOf(id)).toMatch(/^2026-12-1[4-8]/);
  });

  test("do not move by a plan that is out of date", async () => {
    const id = await meeting("2026-12-08T09:00:00Z", anna);
    const other = await meeting("2026-12-08T13:00:00Z", ben);
    const { body } = await ask(olga, { action: "clear", meetings: tuesday });
    await act(office, rescheduleMeeting, olga, id, { start: "2026-12-09T09:00:00Z" });
    expect((await apply(applyPlan, olga, body.proposal.apply)).body.code).toBe("plan_stale");
    expect(await startOf(other)).toBe("2026-12-08T13:00:00Z");
  });

  test("that others host move one by one", async () => {
    const otto = await office.organizer();
    await meeting("2026-12-08T09:00:00Z", anna, "One", otto);
    await meeting("2026-12-08T13:00:00Z", anna, "Two", otto);
    const { body } = await ask(anna, { action: "move", meetings: tuesday });
    expect(body.needs[0]).toMatchObject({ about: "meetings", choices: [{}, {}] });
    expect((await ask(anna, body.needs[0].choices[0].intent)).body.proposal.suggestions).toHaveLength(3);
  });

  test("of several dates: one date at a time", async () => {
    await meeting("2026-12-08T09:00:00Z", anna);
    await meeting("2026-12-09T09:00:00Z", ben);
    await meeting("2026-12-09T11:00:00Z", anna);
    const { body } = await ask(olga, {
      action: "clear",
      meetings: { dates: { from: "2026-12-08", to: "2026-12-10" } },
    });
    expect(body.needs[0]).toMatchObject({
      about: "date",
      question: "One date can be planned at a time. Which one comes first?",
    });
    expect(body.needs[0].choices.map(({ label }: { label: string }) => label)).toEqual([
      expect.stringContaining("8 December: one meeting"),
      expect.stringContaining("9 December: 2 meetings"),
    ]);
    const chosen = await ask(olga, body.needs[0].choices[1].intent);
    expect(chosen.body.proposal).toMatchObject({ kind: "plan", moves: [{}, {}] });
  });

  test("count as a plan", async () => {
    await meeting("2026-12-08T09:00:00Z", anna);
    const services = { ...office.services, hourlyLimits: { suggestions: 9, plans: 1, exports: 0 } };
    const statuses = [];
    for (let asked = 0; asked < 2; asked++) {
      const body = { intent: { action: "clear", meetings: tuesday } };
      statuses.push((await call(askAssistant, services, { as: olga, body })).status);
    }
    expect(statuses).toEqual([200, 429]);
  });
});
