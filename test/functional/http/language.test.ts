import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import type { Texts } from "../../../functions/domain/texts/texts.ts";
import { defineOperation } from "../../../functions/http/operation.ts";
import { signUp } from "../../../functions/operations/accounts/sign-up.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { getMeeting } from "../../../functions/operations/meetings/get-meeting.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { getMe } from "../../../functions/operations/people/get-me.ts";
import { call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";

let office: Office;
let kim: Person;

beforeEach(async () => {
  office = await newOffice();
  kim = await office.person(["organizer"]);
  await call(changeMe, office.services, { as: kim, body: { language: "fr" } });
});

const figures = {
  area: "analytics",
  method: "GET",
  path: "/v1/figures",
  summary: "Says its language",
  answer: { status: 200, schema: z.object({ language: z.string() }), description: "The language." },
} as const;

const named = async ({ say }: { say: Texts }) => ({ body: { language: say.language }, language: say.language });

const forAll = defineOperation({ ...figures, name: "read-figures", access: "signed-in", needs: {}, handle: named });

const forOrganizers = defineOperation({
  ...figures,
  name: "read-figures",
  access: ["organizer"],
  needs: {},
  handle: named,
});

describe("an answer is said in", () => {
  test.each([
    ["the language that is asked for, whoever has another", forOrganizers, "de-AT", "de"],
    ["the language of the profile, where that is looked up for the role", forOrganizers, "pt", "fr"],
    ["English, where nobody reads the profile", forAll, "*", "en"],
  ])("%s", async (_, operation, asked, language) => {
    const answer = await call(operation, office.services, { as: kim, headers: { "accept-language": asked } });
    expect(answer).toMatchObject({ status: 200, body: { language } });
    expect(answer.headers).toMatchObject({ "content-language": language, vary: "accept-language" });
  });
});

test("an answer that says nothing to people has no language", async () => {
  const silent = defineOperation({ ...forAll, handle: async () => ({ body: { language: "none" } }) });
  const { headers } = await call(silent, office.services, { as: kim, headers: { "accept-language": "de" } });
  expect(headers).not.toHaveProperty("content-language");
  expect(headers).not.toHaveProperty("vary");
});

describe("a refusal is said in", () => {
  const asked = (language: string) => ({ headers: { "accept-language": language } });

  test("German, field by field and in one text", async () => {
    const body = { email: "kim", password: "short", name: "", timeZone: "CEST", role: "boss" };
    const answer = await call(signUp, office.services, { ...asked("de-AT"), body });
    expect(answer.headers).toMatchObject({ "content-language": "de", vary: "accept-language" });
    expect(answer.body).toMatchObject({ code: "invalid_request", title: "Die Anfrage ist ungültig" });
    expect(answer.body.errors).toEqual([
      { path: "email", message: "Geben Sie eine E-Mail-Adresse an." },
      { path: "password", message: "Verwenden Sie mindestens 12 Zeichen." },
      { path: "name", message: "Geben Sie hier etwas an." },
      { path: "timeZone", message: expect.stringMatching(/^Geben Sie den Namen einer IANA-Zeitzone an.*Meinten Sie /) },
      { path: "role", message: "role muss einer dieser Werte sein: attendee, organizer" },
    ]);
    expect(answer.body.detail).toMatch(
      /^email: Geben Sie eine E-Mail-Adresse an\. .* name: Geben Sie hier etwas an\. /,
    );
  });

  test("French, before anybody knows who asks", async () => {
    const answer = await call(getMe, office.services, asked("fr"));
    expect(answer.body).toMatchObject({ code: "unauthenticated", title: "Connectez-vous d’abord" });
    expect(answer.body.detail).toBe("Envoyez un jeton d’accès valide\u00a0: Authorization: Bearer <accessToken>.");
  });

  test("Spanish, by the rules of an organizer, with other times", async () => {
    const host = await office.organizer();
    const answer = await office.book(kim, host, "2026-12-07T03:00:00Z", {}, { "accept-language": "es" });
    expect(answer.body).toMatchObject({
      code: "in_the_past",
      title: "Esa hora ya ha pasado",
      detail: "Esta hora ya ha pasado. Elija una posterior.",
      alternatives: [expect.anything(), expect.anything(), expect.anything()],
    });
  });

  test("the language of the profile, where that was looked up", async () => {
    const answer = await call(changeMe, office.services, { as: kim, body: {}, headers: { "if-match": '"7"' } });
    expect(answer).toMatchObject({ status: 412, headers: { "content-language": "fr" } });
    expect(answer.body.detail).toBe(
      "Une modification a eu lieu entre-temps\u00a0: la version actuelle est la 2. Relisez-la avant de la modifier.",
    );
  });

  test("English, where it was not", async () => {
    const answer = await call(getMeeting, office.services, { as: kim, params: { id: "none" } });
    expect(answer.headers).toMatchObject({ "content-language": "en" });
    expect(answer.body.detail).toBe("There is no meeting with this id.");
  });

  test("the language that each asks for, by the same key", async () => {
    const request = { as: kim, body: { title: "" }, headers: { "idempotency-key": "one" } };
    const details = [];
    for (const language of ["en", "de"]) {
      const headers = { ...request.headers, "accept-language": language };
      details.push((await call(bookMeeting, office.services, { ...request, headers })).body.title);
    }
    expect(details).toEqual(["The request is not valid", "Die Anfrage ist ungültig"]);
  });
});
