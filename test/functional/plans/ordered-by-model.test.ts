import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openAiSuggestionModel } from "../../../functions/model/openai-suggestion-model.ts";
import { proposePlan } from "../../../functions/operations/plans/propose-plan.ts";
import { readPlan } from "../../../functions/store/plans/plans.ts";
import { call } from "../../support/call.ts";
import {
  error,
  good,
  type OpenAiStandIn,
  type SentAnswer,
  type SentQuestion,
  startOpenAiStandIn,
} from "../../support/stand-ins/openai.ts";
import { expectApplied, holdingsOf, type PlannedDay, plannedDay, tuesday } from "./planned-day.ts";

let standIn: OpenAiStandIn;

beforeAll(async () => {
  standIn = await startOpenAiStandIn();
});
afterAll(() => standIn.stop());
beforeEach(() => {
  standIn.requests.length = 0;
  standIn.answer(({ question }) => good(question));
});

function advised({ office, organizer }: PlannedDay, range: object = {}) {
  const model = openAiSuggestionModel({
    apiKey: async () => "a key",
    baseUrl: standIn.baseUrl,
    model: "some-model",
    shareTitles: false,
    callsADay: 100,
    report: () => {},
  });
  const body = { date: tuesday, reason: "I am ill.", ...range };
  return call(proposePlan, { ...office.services, model }, { as: organizer, body });
}

/** The last of each meeting's candidates. */
function lastOfEach({ meetings }: SentQuestion): SentAnswer {
  return {
    meetings: meetings.map(({ id, candidates }) => {
      const last = candidates.at(-1)!;
      return { id, candidates: [{ id: last.id, reason: last.reasons.at(-1)! }] };
    }),
  };
}

type PlannedMove = { to: { start: string }; reasons: string[]; explanation: string };

test("where the model agrees, the plan is the rules' own", async () => {
  const day = await plannedDay(3, 2);
  const byRules = (await day.propose()).body;
  const { status, body } = await advised(day);
  expect(standIn.requests).toHaveLength(1);
  expect({ status, source: body.source, moves: body.moves }).toEqual({
    status: 201,
    source: "rules",
    moves: byRules.moves,
  });
});

test("it may say which reason comes first, and the sentence is ours", async () => {
  const day = await plannedDay(3, 2);
  const byRules: PlannedMove[] = (await day.propose()).body.moves;
  standIn.answer(({ question }) =>
    good(question, ({ meetings }) => {
      meetings[1]!.candidates[0]!.reason = "next_day";
      // It does not hold for this time.
      meetings[2]!.candidates[0]!.reason = "same_weekday";
      return { meetings };
    }),
  );
  const { status, body } = await advised(day);
  expect(status).toBe(201);
  expect(body.source).toBe("ai");
  expect(body.moves[1].reasons).toEqual(["next_day", ...byRules[1]!.reasons.filter((reason) => reason !== "next_day")]);
  expect(body.moves[2]).toEqual(byRules[2]);
  expect(body.moves.map(({ to, explanation }: PlannedMove) => ({ to, explanation }))).toEqual(
    byRules.map(({ to, explanation }) => ({ to, explanation })),
  );
  expect((await day.read(body.id)).body).toEqual(body);
});

test("it may choose among the candidate moves of each meeting, and the plan can be applied", async () => {
  const day = await plannedDay(4, 2);
  standIn.answer(({ question }) => good(question, () => lastOfEach(question)));
  const byRules = (await day.propose()).body;
  const { body } = await advised(day);
  expect(body.source).toBe("ai");
  const moved: PlannedMove[] = body.moves.filter(
    ({ to }: PlannedMove, index: number) => to.start !== byRules.moves[index].to.start,
  );
  expect(moved.length).toBeGreaterThan(0);
  for (const { to, explanation } of moved) {
    expect(explanation).toContain(`${new Date(to.start).getUTCDate()} December at `);
  }
  expect((await day.apply(body.id)).body.status).toBe("applied");
  expectApplied(await holdingsOf(day.office.services), body);
});

test("two meetings never get the same time, even where the model wants it for both", async () => {
  const day = await plannedDay(2, 1, 60);
  standIn.answer(({ question }) =>
    good(question, () => ({
      meetings: question.meetings.map(({ id, candidates }) => ({
        id,
        candidates: candidates
          .filter(({ time }) => time.endsWith("11:00"))
          .map(({ id }) => ({ id, reason: "everyone_free" })),
      })),
    })),
  );
  const { body } = await advised(day, { from: "2026-12-09T08:00:00Z", to: "2026-12-09T13:00:00Z" });
  expect(standIn.requests[0]!.question.meetings.map(({ candidates }) => candidates.map(({ time }) => time))).toEqual([
    expect.arrayContaining(["Wednesday, 9 December at 11:00"]),
    expect.arrayContaining(["Wednesday, 9 December at 11:00"]),
  ]);
  expect(body.moves).toMatchObject([
    { to: { start: "2026-12-09T10:00:00Z" }, explanation: expect.stringMatching(/^Wednesday 9 December at 11:00/) },
    { to: { start: "2026-12-09T09:00:00Z" }, explanation: expect.stringMatching(/^Wednesday 9 December at 10:00/) },
  ]);
  await day.apply(body.id);
  expectApplied(await holdingsOf(day.office.services), body);
});

test("without usable advice, the plan is the rules' own", async () => {
  const day = await plannedDay(3, 1);
  standIn.answer(() => error(401, "invalid_api_key"));
  const byRules = (await day.propose()).body;
  const { status, body } = await advised(day);
  expect({ status, source: body.source, moves: body.moves }).toEqual({
    status: 201,
    source: "rules",
    moves: byRules.moves,
  });
});

test("the model is asked once, about at most twelve moves, and learns no names", async () => {
  const day = await plannedDay(14, 2);
  const { body } = await advised(day);
  expect(body.moves).toHaveLength(14);
  expect(standIn.requests).toHaveLength(1);
  const [{ text, question }] = standIn.requests as [(typeof standIn.requests)[0]];
  expect(question.meetings).toHaveLength(12);
  for (const { candidates } of question.meetings) expect(candidates.length).toBeGreaterThan(1);
  const { meetings } = await holdingsOf(day.office.services);
  const secrets = meetings.flatMap(({ id, title, meetingTypeId, attendees, organizerId }) => [
    ...[id, title, meetingTypeId, organizerId],
    ...attendees.flatMap(({ userId, name }) => [userId, name]),
  ]);
  for (const secret of [...secrets, "I am ill", "one-on-one", "Kim", "@", "Berlin"]) expect(text).not.toContain(secret);
});

test("candidates that were not chosen are not stored", async () => {
  const day = await plannedDay(2, 1);
  const { body } = await advised(day);
  const { moves } = await readPlan(day.office.services.table, day.organizer.userId, body.id);
  expect(moves.map((move) => Object.keys(move).sort())).toEqual(
    moves.map(() => ["drawbacks", "from", "localTimes", "meetingId", "reasons", "to", "version"]),
  );
});

test("the model is not asked about a date without meetings", async () => {
  const day = await plannedDay(0, 0);
  expect(await advised(day)).toMatchObject({ status: 422, body: { code: "nothing_to_move" } });
  expect(standIn.requests).toEqual([]);
});
