import type { Context } from "aws-lambda";
import { beforeEach, describe, expect, test } from "vitest";
import { roles } from "../../../functions/domain/people/role.ts";
import type { ApiEvent } from "../../../functions/http/request.ts";
import { replaceAvailability } from "../../../functions/operations/availability/replace-availability.ts";
import { operationLambda } from "../../../functions/operations/operation-lambda.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { operations } from "../../../functions/operations.ts";
import { answerOf, call, eventFor } from "../../support/call.ts";
import { linkTokenOf } from "../../support/links.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";

let office: Office;
let kim: Person;

beforeEach(async () => {
  office = await newOffice();
  kim = await office.person();
});

function send(body: unknown, headers: Record<string, string> = {}) {
  return call(changeMe, office.services, { as: kim, body, headers });
}

test.each([
  "application/json",
  "application/json; charset=utf-8",
  "application/json ;charset=UTF-8",
  "Application/JSON",
  "application/merge-patch+json",
  "application/vnd.example.v2+json; charset=utf-8",
])("a body of the type %s is read", async (type) => {
  expect(await send({ name: "Zoë" }, { "content-type": type })).toMatchObject({ status: 200, body: { name: "Zoë" } });
});

test.each([
  "",
  "text/plain",
  "text/json",
  "application/x-www-form-urlencoded",
  "application/jsonp",
  "application/json5",
  "application/jsonl; charset=utf-8",
  "multipart/form-data; x=application/json",
])("a body of the type %j is not", async (type) => {
  expect(await send({ name: "Zoë" }, { "content-type": type })).toMatchObject({
    status: 400,
    body: { code: "invalid_request", detail: "Send the body as JSON, with Content-Type: application/json." },
  });
});

test.each(["{", '{"name":"Zoë"', '{"name":"Zoë"}}', "{'name':'Zoë'}", "name=Zoe", "\u0000", " "])(
  "what is no JSON is refused: %j",
  async (text) => {
    expect(await send(text)).toMatchObject({
      status: 400,
      body: { code: "invalid_request", detail: "The body is not valid JSON." },
    });
  },
);

test("nothing sent says as much as an empty object, of whatever type", async () => {
  const nothing = await call(changeMe, office.services, { as: kim });
  expect(nothing.status).toBe(200);
  expect((await send({})).body.name).toBe(nothing.body.name);
  expect((await send("", { "content-type": "text/plain" })).status).toBe(200);
});

test("a body that the gateway hands on in base64 is read as it was sent", async () => {
  const event = { ...eventFor(changeMe, { as: kim, body: { name: "Zoë" } }), isBase64Encoded: true };
  event.body = Buffer.from(String(event.body)).toString("base64");
  const handler = operationLambda(changeMe, { ...office.services, memberEmailDomains: ["*"] });
  const answer = answerOf(await handler(event, { getRemainingTimeInMillis: () => 10_000 } as Context));
  expect(answer).toMatchObject({ status: 200, body: { name: "Zoë" } });
});

describe("a body over 256 KB is refused before it is parsed", () => {
  const name = `{"name":"${"ü".repeat(100_000)}"}`;
  const ofBytes = (bytes: number) => name + " ".repeat(bytes - Buffer.byteLength(name));

  test.each([
    ["as text", (event: ApiEvent) => event],
    [
      "in base64",
      (event: ApiEvent) => ({
        ...event,
        body: Buffer.from(String(event.body)).toString("base64"),
        isBase64Encoded: true,
      }),
    ],
    [
      "and says that it is a small one",
      (event: ApiEvent) => ({ ...event, headers: { ...event.headers, "content-length": "2" } }),
    ],
    ["and is no JSON", (event: ApiEvent) => ({ ...event, body: `${event.body}`.replace("{", "[") }), 400],
  ] as const)("where it comes %s", async (_, asSent, otherwise = 400) => {
    const ask = async (bytes: number) => {
      const event = asSent(eventFor(changeMe, { as: kim, body: ofBytes(bytes) }));
      return answerOf(await operationLambda(changeMe, office.services)(event as ApiEvent, {} as Context));
    };
    expect((await ask(262_144)).status).toBe(otherwise);
    expect(await ask(262_145)).toMatchObject({ status: 413, body: { code: "payload_too_large" } });
  });

  test("only after the caller is known", async () => {
    expect((await call(changeMe, office.services, { body: ofBytes(300_000) })).status).toBe(401);
  });
});

describe("a field that would stand for the prototype of an object is unknown like any other", () => {
  const withBody = operations.filter(({ body, form }) => body && !form);
  const linkOfGuest = async () => {
    const [organizer, guest] = [await office.organizer(), await office.person()];
    const { id } = (await office.book(guest, organizer, "2026-12-08T09:00:00Z")).body;
    return linkTokenOf(office.services.table, id, guest.userId);
  };

  test.each(withBody)("to $name", async (operation) => {
    const as = await office.person([...roles]);
    const byLink = operation.access === "link" && { params: { token: await linkOfGuest() } };
    const sent = { as, ...byLink, body: '{"__proto__":{"name":"Mallory"}}' };
    const { status, body } = await call(operation, office.services, sent);
    expect(status).toBe(400);
    expect(body.errors).toContainEqual({ path: "__proto__", message: "__proto__ is not a known field" });
  });

  test("within another as well", async () => {
    const hours = '{"day":"monday","start":"09:00","end":"17:00","__proto__":{"start":"08:00"}}';
    const { status, body } = await call(replaceAvailability, office.services, {
      as: await office.person(["organizer"]),
      body: `{"timeZone":"Europe/Berlin","weekly":[${hours}],"overrides":[]}`,
    });
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ path: "weekly.0.__proto__", message: "weekly.0.__proto__ is not a known field" }]);
  });
});
