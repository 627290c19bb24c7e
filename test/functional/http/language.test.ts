import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { type Texts, textsFor } from "../../../functions/domain/texts/texts.ts";
import { defineOperation } from "../../../functions/http/operation.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import type { Services } from "../../../functions/services/services.ts";
import { readProfile } from "../../../functions/store/people/profiles.ts";
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

const readingTheProfile = defineOperation({
  ...figures,
  name: "read-figures",
  access: "signed-in",
  needs: { table: ["GetItem"] },
  handle: async ({ caller, acceptedLanguage }, { table }: Services) => {
    const say = textsFor(acceptedLanguage, await readProfile(table, caller.userId));
    return { body: { language: say.language }, language: say.language };
  },
});

describe("an answer is said in", () => {
  test.each([
    ["the language that is asked for, whoever has another", forOrganizers, "de-AT", "de"],
    ["the language of the profile, where that is looked up for the role", forOrganizers, "pt", "fr"],
    ["the language of the profile, where the handler reads it", readingTheProfile, "*", "fr"],
    ["the language that is asked for, also where the handler reads the profile", readingTheProfile, "es", "es"],
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
