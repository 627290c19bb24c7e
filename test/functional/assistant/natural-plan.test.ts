import { afterAll, beforeAll, expect, test } from "vitest";
import type { SpokenIntent } from "../../../functions/domain/assistant/spoken-intent.ts";
import { newProfile } from "../../../functions/domain/people/profile.ts";
import { addDays } from "../../../functions/domain/time/calendar-date.ts";
import { weekdays } from "../../../functions/domain/time/weekday.ts";
import { openAiIntentModel } from "../../../functions/model/openai-intent-model.ts";
import { askAssistant } from "../../../functions/operations/assistant/ask-assistant.ts";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { newId } from "../../../functions/runtime/ids.ts";
import { createProfile } from "../../../functions/store/people/profiles.ts";
import { nothingSaid } from "../../support/assistant/nothing-said.ts";
import { call } from "../../support/call.ts";
import { type DayTime, readTask, readTaskTexts, type Task } from "../../support/natural-plan/read-task.ts";
import { newOffice, weeklyEntry } from "../../support/office.ts";
import { samples } from "../../support/samples.ts";
import { type OpenAiStandIn, says, startOpenAiStandIn } from "../../support/stand-ins/openai.ts";

/**
 * The tasks of a benchmark, in its own words, from the text to the answer. In place of a model stands a reader of the benchmark's phrases,
 * which gets what a model would get: the words, without names. `npm run test:long` tries all hundred.
 */

let standIn: OpenAiStandIn;
beforeAll(async () => {
  standIn = await startOpenAiStandIn();
  standIn.answer(({ question }) => says(JSON.stringify(spokenOf((question as unknown as { text: string }).text))));
});
afterAll(() => standIn.stop());

/** Said on the Thursday before. */
const [thursday, monday] = ["2026-12-03T08:00:00Z", "2026-12-07"];
const title = "Meeting of the task";

const texts = readTaskTexts().slice(0, samples(6, 100));

test.each(texts)("$id", async (task) => {
  const { people, minutes, days, hours, busy, preferences, isEarliestWanted, golden } = readTask(task);
  const office = await newOffice(thursday);
  const { table } = office.services;
  const weekly = days.map((day) => weeklyEntry(day, hours.start, hours.end));
  const idOf = (name: string) => `person-${people.indexOf(name)}`;
  for (const name of people) {
    const [userId, roles] = [idOf(name), name === people[0] ? (["organizer"] as const) : []];
    const person = { userId, email: `${userId}@example.com`, name, timeZone: "UTC", roles: [...roles] };
    await createProfile(table, newProfile(person, newId(), office.services.clock.now()));
  }
  const host = { userId: idOf(people[0]!) };
  await office.publish(host, { timeZone: "UTC", weekly, overrides: [] });
  await office.meetingType(host, { name: title, durationMinutes: minutes });
  const attendeeIds = people.slice(1).map(idOf);
  await office.book(host, host, "2026-12-21T09:00:00Z", { attendeeIds, ignoreAvailability: true });
  for (const time of busy) {
    const body = { ...instantsOf(time), title: "Busy" };
    const kept = await call(addFocusBlock, office.services, { as: { userId: idOf(time.person) }, body });
    expect(kept.status).toBe(201);
  }

  const intentModel = openAiIntentModel({
    ...{ apiKey: async () => "a key", baseUrl: standIn.baseUrl, model: "some-model", callsADay: 1e6 },
    asksADayOfPerson: 1e6,
    report: () => {},
  });
  const { body } = await call(
    askAssistant,
    { ...office.services, intentModel },
    { as: host, body: { text: wordsOf(task.task) } },
  );
  expect(body.needs).toEqual([]);
  expect(body.intent.people).toEqual(attendeeIds.map((userId) => ({ userId })));
  const [first] = body.proposal.suggestions;
  const overlapsFirst = (time: DayTime) => {
    const { start, end } = instantsOf(time);
    return start < first.end && first.start < end;
  };
  expect(busy.filter(overlapsFirst)).toEqual([]);
  const mustNot = preferences.filter(({ strength }) => strength === "must not" || isEarliestWanted);
  expect(mustNot.filter(({ day, start = "00:00", end = "23:59" }) => overlapsFirst({ day, start, end }))).toEqual([]);
  if (isEarliestWanted) expect(first.start).toBe(instantsOf(golden).start);
});

/** Without the calendars, which stand in the table. */
function wordsOf(task: string): string {
  const [what, , last] = task.split("\n\n");
  return `${what}\n\n${last}`;
}

function instantsOf({ day, start, end }: DayTime): { start: string; end: string } {
  const date = addDays(monday, weekdays.indexOf(day));
  return { start: `${date}T${start}:00Z`, end: `${date}T${end}:00Z` };
}

function spokenOf(text: string): SpokenIntent {
  const [what, last] = text.split("\n\n");
  const golden = "Here is the proposed time: Monday, 9:00 - 10:00";
  const task: Task = readTask({ id: "", task: `${what}\n\nCalendars:\n\n${last}`, golden });
  const [, ...others] = task.people;
  return {
    ...nothingSaid,
    people: others,
    durationMinutes: task.minutes,
    title,
    into: { week: 1 },
    order: task.isEarliestWanted ? "earliest" : "best",
    windows: [
      {
        kind: "only",
        days: task.days,
        dates: null,
        hours: { from: task.hours.start, to: task.hours.end },
        person: null,
      },
      ...task.preferences.map(({ person, strength, day, start, end }) => ({
        kind: strength === "must not" || task.isEarliestWanted ? ("never" as const) : ("avoid" as const),
        ...{ days: [day], dates: null, person },
        hours: { from: start ?? null, to: end ?? null },
      })),
    ],
  };
}
