import { expect, test } from "vitest";
import { mailing } from "../../../bin/costs/usage.ts";
import { metered } from "../../support/table/metered.ts";
import { newPostOffice } from "./post-office.ts";

test("a mail about a meeting costs what the cost page reckons with, at most", async () => {
  const post = await newPostOffice();
  const [olga, alice] = [await post.office.organizer(), await post.office.person()];
  const { table, usage } = metered(post.services.table);
  post.services.table = table;
  await post.book(alice, olga, "2026-12-07T10:00:00Z");
  await post.pass(120);
  for (const person of [olga, alice]) expect(post.mailsTo(person)).toHaveLength(1);
  const { readUnits, writeUnits } = usage();
  expect(readUnits / 2).toBeLessThanOrEqual(mailing.reads);
  expect(writeUnits / 2).toBeLessThanOrEqual(mailing.writes);
});
