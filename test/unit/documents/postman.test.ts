import { expect, test } from "vitest";
import { openapiDocument } from "../../../bin/documents/openapi.ts";
import { postmanCollection } from "../../../bin/documents/postman.ts";
import { scenario } from "../../../bin/documents/scenario.ts";
import { operations } from "../../../functions/operations.ts";

const steps = scenario.flatMap((chapter) => chapter.steps);
const collection = postmanCollection(openapiDocument());

test("every operation occurs in the scenario", () => {
  const occurring = new Set(steps.map(({ does }) => does));
  expect(operations.map(({ name }) => name).filter((name) => !occurring.has(name))).toEqual([]);
});

test("a step uses only variables that are given, or that a step before it has saved", () => {
  const known = new Set([
    ...["baseUrl", "adminEmail", "adminPassword", "password"],
    ...["run", "olgaEmail", "aliceEmail", "benEmail", "monday", "friday"],
  ]);
  for (const { title, saves = {}, as, ...step } of steps) {
    const used = [...JSON.stringify(step).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!);
    if (as) used.push(`${as}Token`);
    expect(
      used.filter((name) => !known.has(name)),
      title,
    ).toEqual([]);
    for (const name of Object.keys(saves)) known.add(name);
  }
  expect(collection.variable.map(({ key }) => key).sort()).toEqual([...known].sort());
});

test("a request sends what its step says, and nothing else that could be sent", () => {
  const requests = collection.item.flatMap(({ item }) => item);
  const { request } = requests.find(({ name }) => name === "Olga finds it on her calendar")!;
  expect(request).toMatchObject({
    method: "GET",
    auth: { type: "bearer", bearer: [{ value: "{{olgaToken}}" }] },
    url: { host: ["{{baseUrl}}"], path: ["v1", "meetings"] },
  });
  expect(request.url.query.filter(({ disabled }) => !disabled)).toMatchObject([
    { key: "date", value: "{{monday}}" },
    { key: "timeZone", value: "Europe/Berlin" },
  ]);
  expect(request).not.toHaveProperty("body");
});
