import { beforeAll, describe, expect, test } from "vitest";
import { hideNames } from "../../../functions/domain/assistant/hidden-names.ts";
import { intentOf } from "../../../functions/domain/assistant/spoken-intent.ts";
import { newProfile } from "../../../functions/domain/people/profile.ts";
import { languages } from "../../../functions/domain/texts/language.ts";
import { dayNumber } from "../../../functions/domain/time/calendar-date.ts";
import { zoneNamed } from "../../../functions/domain/time/zone.ts";
import { askAssistant } from "../../../functions/operations/assistant/ask-assistant.ts";
import { newId } from "../../../functions/runtime/ids.ts";
import { createProfile } from "../../../functions/store/people/profiles.ts";
import { nothingSaid } from "../../support/assistant/nothing-said.ts";
import { met, said, wanted } from "../../support/assistant/sentences.ts";
import { expectedIntent, verdictOn } from "../../support/assistant/verdict.ts";
import { call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";

let office: Office;
let olga: Person;

beforeAll(async () => {
  office = await newOffice(`${said.date}T07:00:00Z`);
  olga = await office.organizer(said.timeZone);
  for (const { userId, name } of met) {
    const person = { userId, email: `${userId}@example.com`, name, timeZone: said.timeZone, roles: [] };
    await createProfile(office.services.table, newProfile(person, newId(), office.services.clock.now()));
  }
  const starts = ["2026-12-03T09:00:00Z", "2026-12-03T10:00:00Z", "2026-12-04T09:00:00Z", "2026-12-14T13:00:00Z"];
  for (const start of starts) await office.book({ userId: "anna" }, olga, start);
  await office.book({ userId: "ben" }, olga, "2026-12-04T12:00:00Z");
});

describe.each(wanted)("$sentences.en", ({ sentences, spoken, expected }) => {
  test.each(languages)("is what a good answer of the model comes to (%s)", (language) => {
    const { text, people } = hideNames(sentences[language], met);
    expect(text).not.toMatch(/\b(ben|anna)\b/i);
    const hearing = { today: dayNumber(said.date), zone: zoneNamed(said.timeZone), people };
    const understood = intentOf({ ...nothingSaid, ...spoken }, hearing);
    expect(understood).toEqual(expectedIntent(expected));
    expect(verdictOn(understood, expected)).toBe("exact");
  });

  test("is an intent that is answered with a proposal or a question", async () => {
    const intent = { ...expected, timeZone: said.timeZone };
    const { status, body } = await call(askAssistant, office.services, { as: olga, body: { intent } });
    expect(status).toBe(200);
    expect([body.proposal === null, body.needs.length]).toEqual(body.proposal ? [false, 0] : [true, 1]);
    expect(body.intent).toMatchObject({ action: intent.action });
  });
});

test("an answer that leaves something out is asked back, and another one is wrong", () => {
  const [first] = wanted;
  expect(verdictOn({ action: "find" }, first!.expected)).toBe("asked back");
  expect(verdictOn({ action: "find", people: [{ userId: "ben" }], durationMinutes: 30 }, first!.expected)).toBe(
    "wrong",
  );
  expect(verdictOn(undefined, first!.expected)).toBe("wrong");
});
