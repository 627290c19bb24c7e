import { beforeEach, describe, expect, test } from "vitest";
import { millisecondsPerDay } from "../../../functions/domain/time/instant.ts";
import { getPublishedPage } from "../../../functions/operations/pages/get-published-page.ts";
import { changeMe } from "../../../functions/operations/people/change-me.ts";
import { call } from "../../support/call.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { faulty, lostAnswer } from "../../support/table/faulty.ts";

let office: Office;
let [olga, otto]: Person[] = [];

beforeEach(async () => {
  office = await newOffice();
  [olga, otto] = [await office.organizer(), await office.organizer()];
});

const naming = (as: Person, handle: string | null, services: unknown = office.services) =>
  call(changeMe, services, { as, body: { handle } });
const pageAt = async (handle: string) => {
  const { status, body } = await call(getPublishedPage, office.services, { params: { handle } });
  return status === 200 ? { id: body.organizer.id, handle: body.organizer.handle } : status;
};

describe("the name of a page", () => {
  test("leads to its organizer, whose profile says it", async () => {
    expect(await naming(olga!, "olga")).toMatchObject({ status: 200, body: { handle: "olga" } });
    expect(await pageAt("olga")).toEqual({ id: olga!.userId, handle: "olga" });
    expect(await pageAt("otto")).toBe(404);
  });

  test("is one person's only", async () => {
    await naming(olga!, "olga");
    expect(await naming(otto!, "olga")).toMatchObject({ status: 409, body: { code: "handle_taken" } });
    expect(await naming(olga!, "olga")).toMatchObject({ status: 200 });
  });

  test("of two who want it at once, one has it", async () => {
    const answers = await Promise.all([naming(olga!, "team"), naming(otto!, "team")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = [olga!, otto!][answers.findIndex(({ status }) => status === 200)]!;
    expect(await pageAt("team")).toEqual({ id: winner.userId, handle: "team" });
  });

  test.each(["app", "api-docs", "settings", "ab", "Olga", "ol_ga"])("cannot be %s", async (handle) => {
    const { status, body } = await naming(olga!, handle);
    expect([status, body.errors[0].path]).toEqual([400, "handle"]);
  });

  test("is an organizer's: nobody else has anything to publish", async () => {
    expect(await naming(await office.person(), "alice")).toMatchObject({ status: 403, body: { code: "forbidden" } });
  });
});

describe("a name that was changed", () => {
  beforeEach(async () => {
    await naming(olga!, "olga");
    await naming(olga!, "olga-k");
  });

  const later = (days: number) => {
    const now = office.services.clock.now() + days * millisecondsPerDay;
    office.services.clock.set(new Date(now).toISOString());
  };

  test("goes on leading to her, who is told by her present name", async () => {
    expect(await pageAt("olga")).toEqual({ id: olga!.userId, handle: "olga-k" });
    later(89);
    expect(await pageAt("olga")).toEqual({ id: olga!.userId, handle: "olga-k" });
  });

  test("is kept from others for 90 days, and then leads nowhere until somebody takes it", async () => {
    later(89);
    expect((await naming(otto!, "olga")).status).toBe(409);
    later(1);
    expect(await pageAt("olga")).toBe(404);
    expect((await naming(otto!, "olga")).status).toBe(200);
    expect(await pageAt("olga")).toEqual({ id: otto!.userId, handle: "olga" });
  });

  test("can be taken back by her", async () => {
    expect((await naming(olga!, "olga")).status).toBe(200);
    expect(await pageAt("olga-k")).toEqual({ id: olga!.userId, handle: "olga" });
    later(91);
    expect((await naming(otto!, "olga")).status).toBe(409);
  });

  test("once it is free, is taken by one of two: her, or somebody else", async () => {
    later(90);
    const answers = await Promise.all([naming(olga!, "olga"), naming(otto!, "olga")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = [olga!, otto!][answers.findIndex(({ status }) => status === 200)]!;
    expect(await pageAt("olga")).toMatchObject({ id: winner.userId });
  });

  test("after she has closed her page, leads nowhere and is still kept", async () => {
    await naming(olga!, null);
    expect([await pageAt("olga"), await pageAt("olga-k")]).toEqual([404, 404]);
    expect((await naming(otto!, "olga-k")).status).toBe(409);
  });
});

test("a change whose answer was lost is not refused to whoever has made it", async () => {
  const { table, inject } = faulty(office.services.table);
  inject({ command: "TransactWriteItems", when: "after", error: lostAnswer });
  expect(await naming(olga!, "olga", { ...office.services, table })).toMatchObject({ status: 200 });
});
