import { expect, test } from "vitest";
import { limitByNetwork } from "../../../functions/http/network-limit.ts";
import { getPublishedPage } from "../../../functions/operations/pages/get-published-page.ts";
import { call, eventFor } from "../../support/call.ts";
import { newOffice } from "../../support/office.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";

const operation = { ...getPublishedPage, perNetwork: { requestsAMinute: 4 } };

/** A container that has just begun. */
function container() {
  let now = 1_000;
  const { before } = limitByNetwork(operation, () => now);
  const ask = (from: string) => {
    try {
      before!({ event: eventFor(operation, { from }) } as never);
      return "passes";
    } catch (error) {
      return (error as { extras: { retryAfterSeconds: number } }).extras.retryAfterSeconds;
    }
  };
  const wait = (seconds: number) => {
    now += seconds * 1_000;
  };
  return { ask, wait };
}

test("so many of one network pass within a minute, and others are not held", () => {
  const { ask, wait } = container();
  const asked = ["203.0.113.1", "203.0.113.2", "203.0.113.3", "203.0.113.4"].map(ask);
  expect(asked).toEqual(["passes", "passes", "passes", "passes"]);
  wait(15);
  expect([ask("203.0.113.5"), ask("203.0.114.5"), ask("2001:db8::1")]).toEqual([45, "passes", "passes"]);
});

test("the window slides: what came in the minute before counts less and less", () => {
  const { ask, wait } = container();
  for (let count = 0; count < 4; count++) ask("203.0.113.1");
  wait(60);
  expect(ask("203.0.113.1")).toBe(60);
  wait(30);
  expect([ask("203.0.113.1"), ask("203.0.113.1"), ask("203.0.113.1")]).toEqual(["passes", "passes", 30]);
  wait(120);
  expect(ask("203.0.113.1")).toBe("passes");
});

test("an anonymous request writes nothing, whatever it asks for", async () => {
  const { services } = await newOffice();
  const before = await readWholeTable(services.table);
  for (let count = 0; count < 5; count++) {
    expect((await call(getPublishedPage, services, { params: { handle: "nobody" } })).status).toBe(404);
  }
  expect(await readWholeTable(services.table)).toEqual(before);
});
